import { CUE_ACTS, PERFORMATIVE_ACTS } from '../src/language/en/acts.ts';
import { COMMENT_VERBS, SILENCE_CUES, WITHDRAWING_CUES, WITHHOLDING_CUES } from '../src/language/en/performance.ts';
import { wordSet } from '../src/language/phrase-index.ts';

/** A tagger for test sentences alone: closed classes by list, verbs by the lexicons and a few irregular forms. */
const CLOSED: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['DT', wordSet('the a an this that these those no any some every each both all another')],
  ['PRP$', wordSet('its his her their our my your')],
  ['PRP', wordSet('it he she they we i you them him us me himself herself itself themselves')],
  ['MD', wordSet("will would could should can may might must wo ca 'll")],
  [
    'IN',
    wordSet(
      'of on in at against near between by from as for after before because while with about over if whether into during than since until under upon toward towards regarding through',
    ),
  ],
  ['TO', wordSet('to')],
  ['CC', wordSet('and or but')],
  [
    'RB',
    wordSet(
      "not n't never also yet immediately strongly again instead only now still up out back very so directly publicly reportedly clearly",
    ),
  ],
  ['WRB', wordSet('when why how where')],
  ['WP', wordSet('who what whom')],
  [
    'JJ',
    wordSet(
      'deadly armed new old public false responsible silent silence unanswered available wrong ready sorry deep sincere quick whole late last first local military military national unarmed barbaric unfair safe heavy central common northern reckless brave sceptical',
    ),
  ],
];

const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['said', ['VBD', 'say']],
  ['told', ['VBD', 'tell']],
  ['was', ['VBD', 'be']],
  ['were', ['VBD', 'be']],
  ['is', ['VBZ', 'be']],
  ['are', ['VBP', 'be']],
  ['been', ['VBN', 'be']],
  ['being', ['VBG', 'be']],
  ["'m", ['VBP', 'be']],
  ["'re", ['VBP', 'be']],
  ['be', ['VB', 'be']],
  ['has', ['VBZ', 'have']],
  ['had', ['VBD', 'have']],
  ['have', ['VBP', 'have']],
  ['did', ['VBD', 'do']],
  ['does', ['VBZ', 'do']],
  ['do', ['VBP', 'do']],
  ['left', ['VBD', 'leave']],
  ['spoke', ['VBD', 'speak']],
  ['made', ['VBD', 'make']],
  ['gave', ['VBD', 'give']],
  ['kept', ['VBD', 'keep']],
  ['took', ['VBD', 'take']],
  ['withdrew', ['VBD', 'withdraw']],
  ['swore', ['VBD', 'swear']],
  ['put', ['VBD', 'put']],
  ['paid', ['VBD', 'pay']],
  ['held', ['VBD', 'hold']],
  ['sent', ['VBD', 'send']],
  ['fell', ['VBD', 'fall']],
  ['went', ['VBD', 'go']],
  ['fired', ['VBD', 'fire']],
  ['shot', ['VBD', 'shoot']],
  ['began', ['VBD', 'begin']],
  ['broke', ['VBD', 'break']],
  ['led', ['VBD', 'lead']],
  ['struck', ['VBD', 'strike']],
  ['died', ['VBD', 'die']],
  ['knew', ['VBD', 'know']],
  ['saw', ['VBD', 'see']],
  ['rose', ['VBD', 'rise']],
  ['thought', ['VBD', 'think']],
  ['stood', ['VBD', 'stand']],
  ['changed', ['VBD', 'change']],
]); // prettier-ignore

/** Verbs of test sentences that no lexicon of the product needs. */
const OTHER_VERBS = wordSet(`
  announce neutralise reach kill injure wound destroy shell open close resign rebuild return cut collapse carry fire use attend hide send repair
  build shelter poison flee burn stop cancel rain sign cause trigger spark result prompt help join remain stay issue express offer
  hit storm block arrest detain flood last start end follow run visit bomb aim seek contact change speak call voice`);

const LEMMAS: ReadonlySet<string> = new Set([
  ...[...CUE_ACTS, ...PERFORMATIVE_ACTS, ...SILENCE_CUES, ...WITHHOLDING_CUES].flatMap(([, spellings]) =>
    spellings.split(',').map((spelling) => spelling.trim().split(/\s+/)[0] ?? ''),
  ),
  ...[COMMENT_VERBS, WITHDRAWING_CUES].flatMap((spellings) =>
    spellings.split(',').map((spelling) => spelling.trim().split(/\s+/)[0] ?? ''),
  ),
  ...OTHER_VERBS,
]);

/** Nouns that look like verbs in test sentences after "the", "a", "its". */
export function tagWord(
  lower: string,
  printed: string,
  before: readonly [string, string],
  isFirst: boolean,
): readonly [string, string] {
  if (/^[^\p{L}\p{N}]+$/u.test(lower) && !lower.includes("'")) return [/^["“”‘’«»]$/.test(lower) ? '"' : lower, lower];
  if (lower === "'s" || lower === '’s') return ['POS', lower];
  if (/^\d/.test(lower)) return ['CD', lower];
  for (const [tag, words] of CLOSED) {
    if (words.has(lower)) return [tag, lower];
  }
  const [pos, lemmaBefore] = before;
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) {
    const [tag, lemma] = irregular;
    return [tag === 'VBD' && (lemmaBefore === 'be' || lemmaBefore === 'have') ? 'VBN' : tag, lemma];
  }
  const isNounPlace = pos === 'DT' || pos === 'PRP$' || pos === 'JJ' || pos === 'POS' || pos === 'IN' || pos === 'NNX';
  const lemma = verbLemma(lower);
  if (/^\p{Lu}/u.test(printed) && !isFirst) return ['NNP', lower];
  if (lower.endsWith('ing') && lemma !== null) return ['VBG', lemma];
  if (lower.endsWith('ed') && lemma !== null) {
    return [isNounPlace || lemmaBefore === 'be' || lemmaBefore === 'have' ? 'VBN' : 'VBD', lemma];
  }
  if (lemma !== null && !isNounPlace) {
    if (pos === 'TO' || pos === 'MD' || pos === 'RB') return ['VB', lemma];
    if (lower !== lemma) return ['VBZ', lemma];
    if (pos === 'PRP') return ['VBP', lemma];
  }
  if (/^\p{Lu}/u.test(printed) && lemma === null) return ['NNP', lower];
  if (lower.endsWith('ly')) return ['RB', lower];
  return lower.endsWith('s') && !lower.endsWith('ss') ? ['NNS', lower.slice(0, -1)] : ['NN', lower];
}

function verbLemma(lower: string): string | null {
  const stems = [lower];
  for (const ending of ['ed', 'ing', 'es', 's', 'd']) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, -ending.length);
    stems.push(stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y'));
  }
  return stems.find((stem) => LEMMAS.has(stem)) ?? null;
}
