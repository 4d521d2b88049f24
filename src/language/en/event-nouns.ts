/** Words for things that happen, in families: words of one family may name the same event. The first word is its neutral label. */
const families = `
explosion: explosion explosions blast blasts bombing bombings detonation exploded
attack: attack attacks assault assaults raid raids ambush ambushes massacre massacres
air strike: airstrike airstrikes air-strike shelling bombardment
shooting: shooting shootings gunfire
fire: fire fires blaze blazes wildfire wildfires inferno
crash: crash crashes collision derailment
collapse: collapse
flood: flood floods flooding deluge
earthquake: earthquake earthquakes quake quakes tremor
storm: storm storms hurricane hurricanes cyclone typhoon tornado
landslide: landslide landslides avalanche mudslide
protest: protest protests demonstration demonstrations rally rallies march marches
riot: riot riots unrest
clash: clash clashes fighting battle skirmish
strike: strike strikes walkout
killing: killing killings murder murders assassination
abduction: abduction abductions kidnapping kidnappings
arrest: arrest arrests
coup: coup putsch
invasion: invasion incursion offensive
siege: siege blockade
evacuation: evacuation evacuations
outbreak: outbreak epidemic pandemic
spill: spill leak
election: election elections referendum referendums
vote: vote votes ballot
ruling: ruling rulings verdict verdicts conviction acquittal
trial: trial trials hearing hearings
resignation: resignation resignations
debate: debate debates
meeting: meeting meetings summit summits talks conference
inquiry: inquiry inquiries investigation investigations
launch: launch launches
`;

/** From a word to the label of its family. */
export const EVENT_FAMILIES: ReadonlyMap<string, string> = new Map(
  families
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [label = '', words = ''] = line.split(': ');
      return words.split(' ').map((word): [string, string] => [word, label]);
    }),
);

/** Words before an event's noun that make it no event that happened: "any attack", "if an attack", "heart attack". */
export const NOT_AN_EVENT_BEFORE: ReadonlySet<string> = new Set(
  `any no every each potential possible future another-possible heart panic personal verbal political ad camp under open friendly cease hunger lightning labour labor general
  price stock market computer if should terror-free opened opening return returned ceased caught catch set exchanged anti- per smear counter right next popular electoral majority free-fire`.split(
    /\s+/,
  ),
);

/** Words after it: "attack ad", "fire department", "election day", "strike price". */
export const NOT_AN_EVENT_AFTER: ReadonlySet<string> = new Set(
  `ad ads dog dogs line lines department departments service services station stations chief chiefs fighter fighters brigade brigades engine engines alarm alarms safety
  day night campaign campaigns season cycle commission commissions official officials law laws fraud room rooms table rights price zone pad test force forces victim
  team teams stage moderator moderators sites prep committee committees hall management rate rates center centre insurance share shares`.split(
    /\s+/,
  ),
);

/** Verbs that tell of an event by themselves, with the label of the family. */
export const EVENT_VERBS: ReadonlyMap<string, string> = new Map([
  ['explode', 'explosion'],
  ['detonate', 'explosion'],
  ['collapse', 'collapse'],
  ['derail', 'crash'],
]);
