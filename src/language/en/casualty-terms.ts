import type { Measure } from '../../domain/vocabulary.ts';

/** Words that say what happened to those who are counted, with the measure. Lemmas and participles, lower case. */
const terms: Readonly<Record<Exclude<Measure, 'money' | 'other'>, string>> = {
  killed:
    'kill killed dead die died dying death deaths fatality fatalities slain perish perished perishes drown drowned kills killing dies murder murdered murders execute executed execution executions killings massacre massacred corpse corpses body bodies toll fatal lynched beheaded',
  injured:
    'injure injured injures injuring injury injuries wound wounded wounds wounding hurt hurts hurting maim maimed hospitalize hospitalized hospitalise hospitalised',
  killed_and_injured: 'casualty casualties',
  missing: 'missing unaccounted disappear disappeared vanished',
  detained:
    'detain detained detains detaining arrest arrested arrests arresting imprison imprisoned detention detentions jail jailed apprehend apprehended custody',
  abducted:
    'abduct abducted abducts abducting kidnap kidnapped kidnaps kidnapping kidnappings abduction abductions hostage hostages',
  displaced: 'displace displaced displaces displacing homeless flee fled refugee refugees uproot uprooted',
  rescued: 'rescue rescued rescues rescuing evacuate evacuated evacuates evacuating evacuation save saved',
  damaged: 'damage damaged damages damaging',
  destroyed:
    'destroy destroyed destroys destroying raze razed flatten flattened gutted demolish demolished torch torched destruction',
};

export const MEASURE_OF_TERM: ReadonlyMap<string, Exclude<Measure, 'money' | 'other'>> = new Map(
  Object.entries(terms).flatMap(([measure, words]) =>
    words.split(' ').map((word) => [word, measure as Exclude<Measure, 'money' | 'other'>] as const),
  ),
);

/** Terms that are nouns for what is counted: "three deaths". They may follow the number at once. */
export const COUNTED_TERMS: ReadonlySet<string> = new Set(
  'deaths death fatalities fatality casualties casualty injuries injury arrests arrest dead wounded injured missing bodies body corpses hostages hostage refugees refugee killed hurt detained homeless displaced'.split(
    ' ',
  ),
);

interface Group {
  readonly age?: 'child' | 'adult' | 'older';
  readonly sex?: 'female' | 'male';
  readonly status?: 'civilian' | 'combatant' | 'responder' | 'media' | 'aid';
}

const group = (words: string, value: Group): readonly (readonly [string, Group])[] =>
  words.split(' ').map((word) => [word, value] as const);

/** Nouns of people, with what they tell of who is counted; an empty group: people, nothing more. */
export const PEOPLE_NOUNS: ReadonlyMap<string, Group> = new Map([
  ...group(
    'child children baby babies infant infants toddler toddlers minor minors teenager teenagers youngster youngsters pupil pupils kid kids',
    { age: 'child' },
  ),
  ...group('girl girls schoolgirl schoolgirls', { age: 'child', sex: 'female' }),
  ...group('boy boys schoolboy schoolboys', { age: 'child', sex: 'male' }),
  ...group('woman women mother mothers', { age: 'adult', sex: 'female' }),
  ...group('man men father fathers', { age: 'adult', sex: 'male' }),
  ...group('adult adults', { age: 'adult' }),
  ...group('pensioner pensioners elderly', { age: 'older' }),
  ...group('civilian civilians bystander bystanders villager villagers', { status: 'civilian' }),
  ...group(
    'soldier soldiers troop troops fighter fighters militant militants rebel rebels insurgent insurgents gunman gunmen combatant combatants militiaman militiamen attacker attackers',
    { status: 'combatant' },
  ),
  ...group(
    'firefighter firefighters fireman firemen rescuer rescuers paramedic paramedics officer officers policeman policemen policewoman police medic medics',
    { status: 'responder' },
  ),
  ...group('journalist journalists reporter reporters cameraman photographer photographers', { status: 'media' }),
  ...group(
    `person people persons victim victims passenger passengers resident residents worker workers protester protesters demonstrator demonstrators migrant migrants
    refugee refugees student students tourist tourists patient patients employee employees prisoner prisoners inmate inmates citizen citizens voter voters
    others survivor survivors suspect suspects member members crew docker dockers miner miners bodyguard bodyguards bomber bombers sailor sailors driver drivers teacher teachers farmer farmers
    guest guests worshipper worshippers fan fans spectator spectators guard guards hostage hostages detainee detainees family families`.replaceAll(
      /\s+/g,
      ' ',
    ),
    {},
  ),
]);

/** Words between a number and its noun that say who is counted: "12 aid workers", "three elderly men". */
export const GROUP_OF_MODIFIER: ReadonlyMap<string, Group> = new Map([
  ...group('aid relief humanitarian', { status: 'aid' }),
  ...group('rescue emergency police', { status: 'responder' }),
  ...group('civilian', { status: 'civilian' }),
  ...group('media', { status: 'media' }),
  ...group('female', { sex: 'female' }),
  ...group('male', { sex: 'male' }),
  ...group('elderly', { age: 'older' }),
]);

/** Verbs that happen to their subject: they take no count as an object. */
export const INTRANSITIVE_TERMS: ReadonlySet<string> = new Set(
  'die died dies dying perish perished perishes flee fled disappear disappeared vanished dead missing homeless unaccounted fatal'.split(
    ' ',
  ),
);

/** Nouns that are no count of harm by themselves where a verb says what happened: "12 hostages were killed". */
export const SOFT_TERMS: ReadonlySet<string> = new Set('hostage hostages refugee refugees body bodies'.split(' '));

/** Verbs between those counted and what happened to them: "12 people are feared dead", "have been killed". */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  `is are was were be been being has have had 've 's 're may might could would will can must should do did does get got gets remain remained remains
  believed feared reported confirmed thought presumed known said listed declared found left including`.split(/\s+/),
);

/** Nouns behind which a bare number counts people harmed: "the toll rose to 15". */
export const TOLL_NOUNS: ReadonlySet<string> = new Set(
  'toll tolls deaths dead death fatalities casualties injured wounded injuries missing arrests'.split(' '),
);

/** Nouns of deeds, with "of" before those they were done to: "the murder of 20 students". */
export const DEED_NOUNS: ReadonlySet<string> = new Set(
  'murder murders killing killings massacre execution executions arrest arrests detention detentions kidnapping kidnappings abduction abductions evacuation destruction'.split(
    ' ',
  ),
);

/** Words between a toll and its number. */
export const TOLL_LINKS: ReadonlySet<string> = new Set(
  'to from at of : was is were reached reaches hit hits past passed topped exceeded exceeds'.split(' '),
);

/** What else is counted, with the unit. */
export const UNIT_OF_NOUN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    building:
      'building buildings house houses home homes apartment apartments flat flats school schools hospital hospitals shop shops warehouse warehouses church churches mosque mosques',
    vehicle:
      'vehicle vehicles car cars truck trucks bus buses lorry lorries tank tanks plane planes aircraft helicopter helicopters train trains',
    ship: 'ship ships boat boats vessel vessels ferry ferries',
    percent: 'percent percentage',
    kilometre: 'kilometre kilometres kilometer kilometers km',
    mile: 'mile miles',
    metre: 'metre metres meter meters',
    hectare: 'hectare hectares',
    acre: 'acre acres',
    tonne: 'tonne tonnes ton tons',
    litre: 'litre litres liter liters',
    vote: 'vote votes ballot ballots',
    seat: 'seat seats',
    job: 'job jobs',
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** Words after a number that make it no count of anything: times, dates, ages, ranks. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  `year years year-old years-old old month months week weeks day days hour hours minute minutes second seconds decade decades century centuries a.m. p.m. am pm o'clock
  time times edt est gmt degree degrees january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. oct.
  nov. dec. way ways thing things point points page pages chapter night nights morning evening weekend weekends term terms step steps side sides reason reasons
  more another`.split(/\s+/),
);

/** Words that open a part of those counted before: "including five children". */
export const PART_OPENERS: readonly (readonly string[])[] = [
  ['including'],
  ['among', 'them'],
  ['of', 'whom'],
  ['of', 'them'],
  ['of', 'these'],
  ['of', 'those'],
  ['with', 'among', 'them'],
];
