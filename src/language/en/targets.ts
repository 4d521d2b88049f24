import { wordSet } from '../phrase-index.ts';

/** Nouns that point back at an event told before: "the attack", "this incident". */
export const EVENT_NOUNS: ReadonlySet<string> = wordSet(`
  attack attacks incident incidents killing killings bombing bombings shooting shootings violence raid raids strike strikes
  blast blasts explosion explosions assault assaults massacre event events tragedy disaster shelling ambush clash clashes
  murder murders abduction kidnapping crackdown protest protests riot riots crash collapse fire flood earthquake arrest
  arrests coup invasion siege airstrike airstrikes death deaths outbreak accident crime atrocity atrocities bloodshed
  unrest fighting demolition eviction evictions hijacking stabbing robbery beating rape torture escape spill derailment`);

/** Nouns for what somebody put forward, to be taken or refused. */
export const PROPOSAL_NOUNS: ReadonlySet<string> = wordSet(`
  plan plans proposal proposals bill bills deal agreement accord offer offers motion resolution treaty ceasefire truce demand
  demands law laws reform reforms budget amendment draft measure measures idea request requests initiative roadmap
  referendum invitation nomination policy policies legislation act pact merger contract compromise recommendation
  recommendations call calls conditions terms inquiry investigation vote ban sanctions programme program scheme project`);

/** Nouns for what somebody said before. */
export const STATEMENT_NOUNS: ReadonlySet<string> = wordSet(`
  accusation accusations allegation allegations claim claims charge charges report reports remark remarks comment comments
  statement statements suggestion suggestions assertion assertions criticism criticisms denial denials rumour rumours rumor
  rumors testimony insinuation insinuations speculation notion account accounts complaint complaints version warning threat
  threats apology story finding findings conclusion conclusions`);

/** Of these, the ones that charge somebody: rejecting or dismissing them denies the charge. */
export const CHARGE_NOUNS: ReadonlySet<string> = wordSet(`
  accusation accusations allegation allegations claim claims charge charges rumour rumours rumor rumors suggestion
  suggestions insinuation insinuations assertion assertions report reports speculation complaint complaints`);

/** Nouns for a figure told before. */
export const FIGURE_NOUNS: ReadonlySet<string> = wordSet(
  'figure figures toll number numbers estimate estimates count tally',
);

/** Pronouns that can stand for an event or for what was said. */
export const THING_PRONOUNS: ReadonlySet<string> = wordSet('it this that these those');

/** Prepositions that keep a noun phrase going: "the attack on the market in Ladda". */
export const PHRASE_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'of on in at against near between by from outside inside around across under',
);

/** What may part a cue from the words that name its target. */
export const TARGET_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'of for on upon over about against at with to into by from toward towards regarding in',
);

/** Nouns after "on" that say when, not about what. */
export const TIME_NOUNS: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today yesterday tomorrow tonight weekends weekdays several many two three condition behalf`);
