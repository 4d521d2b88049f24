/** Words that make a capitalised run the name of a place. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last word of a place's name: "Velden County". */
export const PLACE_HEADS = words(`
  airport alley avenue basin bay beach boulevard bridge canyon castle cemetery city coast county creek district drive falls field forest fort gate
  garden gardens gulf harbor harbour heights hill hills hotel inlet island islands isles lake lakes lane mountain mountains ocean oblast park peninsula
  plain plains plaza point port prefecture province quay range region reservation reserve ridge river road sea shore square stadium station strait street
  terrace territory tower town township trail tunnel valley village ward woods arena canal
`);

/** First word of a place's name: "Lake Velden", "Mount Orne". */
export const PLACE_OPENERS = words(
  'lake mount mt. fort cape port gulf isle river north south east west northern southern eastern western central upper lower',
);

/** States and provinces whose names stand alone in reports, and some regions. */
export const REGIONS: ReadonlySet<string> = new Set(
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|
  Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|
  Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|
  Alberta|Manitoba|Saskatchewan|Bavaria|Catalonia|Scotland|Wales|Northern Ireland|England|Crimea|Donbas|Punjab|Kashmir|Tibet|Xinjiang|Siberia|Europe|Asia|Africa|
  Latin America|South America|North America|Central America|Middle East|Balkans|Caucasus|Gaza|West Bank|Darfur|Kurdistan|Los Angeles|San Francisco|San Diego|Las Vegas|
  New Orleans|Chicago|Boston|Philadelphia|Detroit|Miami|Houston|Dallas|Atlanta|Seattle|Denver|Cleveland|Pittsburgh|Baltimore|Milwaukee|Phoenix|Orlando|Tampa|
  St. Louis|Manhattan|Brooklyn|Queens|Harlem|Toronto|Montreal|Vancouver|Sydney|Melbourne|Glasgow|Edinburgh|Manchester|Liverpool|Birmingham|Barcelona|Munich|Hamburg|
  Frankfurt|Milan|Naples|Venice|Geneva|Zurich|Istanbul|Aleppo|Mosul|Basra|Raqqa|Homs|Kandahar|Karachi|Lahore|Mumbai|Kolkata|Chennai|Shanghai|Hong Kong|Guangzhou|Osaka|
  Busan|Manila|Lagos|Kano|Mombasa|Johannesburg|Cape Town|Durban|Casablanca|Alexandria|Tel Aviv|Haifa|Rio de Janeiro|Sao Paulo|Medellin|Guadalajara|Tijuana`
    .split('|')
    .map((name) => name.trim()),
);

/** Words before a lone name that make it a place: "in Velden". */
export const PLACE_PREPOSITIONS = words('in at near from outside inside across throughout around toward towards into');

/** Days, months and feasts: capitalised, and no names. Those that are given names too are left out. */
export const CALENDAR_NAMES = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
  christmas easter ramadan thanksgiving hanukkah
`);

/** Small words inside names of people: "Rui de Sousa", "Omar al Rashid". */
export const NAME_PARTICLES = words(
  'de da do dos das di du del della der den van von bin ibn ben al el la le ter ten af av y e abu',
);
