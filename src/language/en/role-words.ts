import type { RoleStatus } from '../../domain/vocabulary.ts';

/** Words that say whether a role is held, and since they are no part of it, are left out of its title. */
export const ROLE_STATUS_WORDS: ReadonlyMap<string, RoleStatus> = new Map([
  ...'former ex one-time onetime retired then late ousted deposed erstwhile ex- past emeritus sometime'
    .split(' ')
    .map((word) => [word, 'former'] as const),
  ...'acting interim caretaker temporary'.split(' ').map((word) => [word, 'acting'] as const),
  ...'nominee designate elect candidate contender hopeful presumptive incoming candidate-elect'
    .split(' ')
    .map((word) => [word, 'nominee'] as const),
  ...'self-declared self-proclaimed self-styled so-called purported self-described self-appointed'
    .split(' ')
    .map((word) => [word, 'claimed'] as const),
]);

/** Status words that stay in the title, because the title says nothing without them: "presidential candidate". */
export const STATUS_IN_TITLE: ReadonlySet<string> = new Set(['nominee', 'candidate', 'contender', 'hopeful']);

/** Short titles before a name, with the role they stand for. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'gov.': 'governor',
    'del.': 'delegate',
    'sen.': 'senator',
    'sens.': 'senator',
    'rep.': 'representative',
    'reps.': 'representative',
    'dr.': 'doctor',
    'prof.': 'professor',
    'gen.': 'general',
    'lt.': 'lieutenant',
    'sgt.': 'sergeant',
    'capt.': 'captain',
    'col.': 'colonel',
    'maj.': 'major',
    'adm.': 'admiral',
    'pres.': 'president',
    'rev.': 'pastor',
    'det.': 'detective',
    'cmdr.': 'commander',
    'supt.': 'superintendent',
    'insp.': 'inspector',
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    dr: 'doctor',
    prof: 'professor',
    gen: 'general',
    lt: 'lieutenant',
    sgt: 'sergeant',
    capt: 'captain',
    col: 'colonel',
    adm: 'admiral',
    rev: 'pastor',
    det: 'detective',
    pm: 'minister',
  }),
); // prettier-ignore

/** Honorifics: no role, but most tell the gender. */
export const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | 'unknown'> = new Map([
  ...'mr mr. sir lord messrs messrs. senhor señor signor herr monsieur'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'mrs mrs. ms ms. miss lady dame madam madame senhora señora signora frau mme mme.'
    .split(' ')
    .map((word) => [word, 'female'] as const),
  ...'mx mx. hon hon. honorable honourable'.split(' ').map((word) => [word, 'unknown'] as const),
]);

/** Role nouns that tell the gender of their holder. */
export const GENDERED_NOUNS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...`spokeswoman chairwoman congresswoman assemblywoman councilwoman businesswoman policewoman actress queen princess wife mother daughter sister
  aunt niece widow grandmother granddaughter waitress woman girl lady mother-in-law daughter-in-law fiancée nun duchess baroness empress heiress
  stewardess hostess first-lady`
    .split(/\s+/)
    .map((word) => [word, 'female'] as const),
  ...`spokesman chairman congressman assemblyman councilman businessman policeman king prince husband father son brother uncle nephew widower
  grandfather grandson waiter man boy guy father-in-law son-in-law fiancé priest imam bishop archbishop pope fisherman monk duke baron emperor sultan emir`
    .split(/\s+/)
    .map((word) => [word, 'male'] as const),
]);

/** Short forms of given names, to the form they stand for; only ever used where the surname is the same too. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mike: 'michael',
    bill: 'william',
    will: 'william',
    bob: 'robert',
    rob: 'robert',
    bobby: 'robert',
    jim: 'james',
    jimmy: 'james',
    joe: 'joseph',
    tom: 'thomas',
    dick: 'richard',
    rick: 'richard',
    rich: 'richard',
    dan: 'daniel',
    danny: 'daniel',
    dave: 'david',
    steve: 'stephen',
    steven: 'stephen',
    chris: 'christopher',
    matt: 'matthew',
    tony: 'anthony',
    ben: 'benjamin',
    sam: 'samuel',
    ed: 'edward',
    ted: 'edward',
    ken: 'kenneth',
    greg: 'gregory',
    jeff: 'jeffrey',
    andy: 'andrew',
    drew: 'andrew',
    alex: 'alexander',
    nick: 'nicholas',
    pete: 'peter',
    ron: 'ronald',
    don: 'donald',
    tim: 'timothy',
    charlie: 'charles',
    chuck: 'charles',
    jack: 'john',
    johnny: 'john',
    larry: 'lawrence',
    harry: 'henry',
    hank: 'henry',
    fred: 'frederick',
    bernie: 'bernard',
    al: 'albert',
    ray: 'raymond',
    liz: 'elizabeth',
    beth: 'elizabeth',
    betsy: 'elizabeth',
    kate: 'katherine',
    kathy: 'katherine',
    cathy: 'catherine',
    sue: 'susan',
    debbie: 'deborah',
    barb: 'barbara',
    peggy: 'margaret',
    maggie: 'margaret',
    meg: 'margaret',
    jen: 'jennifer',
    jenny: 'jennifer',
    pam: 'pamela',
    pat: 'patricia',
    patty: 'patricia',
    vicky: 'victoria',
    becky: 'rebecca',
    sandy: 'sandra',
    cindy: 'cynthia',
    abby: 'abigail',
  }),
); // prettier-ignore
