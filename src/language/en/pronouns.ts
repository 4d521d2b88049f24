/** What a pronoun can point at. */
export interface PronounUse {
  readonly person: 'first' | 'second' | 'third' | 'relative';
  readonly number: 'singular' | 'plural' | 'either';
  readonly gender: 'female' | 'male' | 'unknown';
  /** `human`: people alone; `thing`: bodies, documents, states; `any`: both. */
  readonly refersTo: 'human' | 'thing' | 'any';
}

const use = (
  person: PronounUse['person'],
  number: PronounUse['number'],
  gender: PronounUse['gender'],
  refersTo: PronounUse['refersTo'],
): PronounUse => ({ person, number, gender, refersTo });

const he = use('third', 'singular', 'male', 'human');
const she = use('third', 'singular', 'female', 'human');
const it = use('third', 'singular', 'unknown', 'thing');
const they = use('third', 'plural', 'unknown', 'any');
const i = use('first', 'singular', 'unknown', 'human');
const we = use('first', 'plural', 'unknown', 'any');
const you = use('second', 'either', 'unknown', 'human');
const who = use('relative', 'either', 'unknown', 'human');
const which = use('relative', 'either', 'unknown', 'any');

/** The pronouns of English that can be a source, by lower-case form. */
export const PRONOUNS: ReadonlyMap<string, PronounUse> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, he] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, she] as const),
  ...['it', 'its', 'itself'].map((word) => [word, it] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, they] as const),
  ...['i', 'me', 'my', 'mine', 'myself'].map((word) => [word, i] as const),
  ...['we', 'us', 'our', 'ours', 'ourselves'].map((word) => [word, we] as const),
  ...['you', 'your', 'yours', 'yourself'].map((word) => [word, you] as const),
  ...['who', 'whom', 'whose'].map((word) => [word, who] as const),
  ...['which', 'that'].map((word) => [word, which] as const),
]);
