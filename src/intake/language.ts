import { createRequire } from 'node:module';

/** Characters that are looked at: the answer no longer changes after some thousand. */
const SAMPLE = 6_000;
/** Running English shows itself sooner, and nearly every text is. */
const ENGLISH_SAMPLE = 1_200;
/** Words that English text is full of and that no other language has as words this often. */
const ENGLISH = new Set(
  'the of and to that was for with is it as by at he his said on be from are this have not had they who which but'.split(
    ' ',
  ),
);
/** A text in English has a third of such words; Scots, Afrikaans or Dutch text stays under a fifth. */
const ENGLISH_SHARE = 0.2;
const ENOUGH_WORDS = 12;
/** Of these, Danish and Dutch, which share many of the others, have none. */
const ENGLISH_ALONE = new Set(['the', 'and', 'that', 'with', 'which', 'they', 'this']);
const ENOUGH_ALONE = 2;
const LONGEST_ENGLISH = Math.max(...[...ENGLISH].map((word) => word.length));
const LETTER = /\p{L}/u;
/** Letters below which nothing can be told. */
const MIN_LETTERS = 20;

interface Detector {
  detect(text: string): { readonly language: string; isReliable(): boolean };
}
let detector: Detector | undefined;

/**
 * The language of an article, as BCP 47; null where it cannot be told. Running English is recognised by its commonest words, so
 * that the detector (eld, a third of a second to load) is asked for the other texts only.
 *
 * @param claimed what the page says of itself: it settles only what the detector leaves open
 */
export function languageOf(text: string, claimed: string | null = null): string | null {
  const sample = text.slice(0, SAMPLE);
  const { words, letters, english, alone } = wordsIn(text.slice(0, ENGLISH_SAMPLE).toLowerCase());
  if (words >= ENOUGH_WORDS && english >= words * ENGLISH_SHARE && alone >= ENOUGH_ALONE) return 'en';
  if (letters < MIN_LETTERS) return null;
  detector ??= loadDetector();
  const found = detector.detect(sample);
  if (found.language === '') return null;
  const base = claimed?.toLowerCase().split(/[-_]/)[0];
  return found.isReliable() || found.language === base ? found.language : null;
}

interface WordCount {
  words: number;
  /** UTF-16 units of the words. */
  letters: number;
  english: number;
  alone: number;
}

/** One pass, which makes no string but of short words: it is run over every text that is taken in. */
function wordsIn(lower: string): WordCount {
  const count: WordCount = { words: 0, letters: 0, english: 0, alone: 0 };
  let begin = -1;
  for (let at = 0; at <= lower.length; ) {
    const code = lower.codePointAt(at) ?? 0x20;
    const next = at + (code > 0xffff ? 2 : 1);
    if (code < 0x80 ? code >= 0x61 && code <= 0x7a : LETTER.test(String.fromCodePoint(code))) {
      if (begin < 0) begin = at;
    } else if (begin >= 0) {
      count.words += 1;
      count.letters += at - begin;
      const word = at - begin <= LONGEST_ENGLISH ? lower.slice(begin, at) : '';
      if (ENGLISH.has(word)) count.english += 1;
      if (ENGLISH_ALONE.has(word)) count.alone += 1;
      begin = -1;
    }
    at = next;
  }
  return count;
}

/** eld can only be imported, and offers no file to `require` by name: its entry is found beside its package. */
function loadDetector(): Detector {
  const require = createRequire(import.meta.url);
  const { eld } = require(`${folderOf(require)}/src/entries/static.medium.js`) as { readonly eld: Detector };
  return eld;
}

function folderOf(require: NodeJS.Require): string {
  for (const folder of require.resolve.paths('eld') ?? []) {
    try {
      return require.resolve(`${folder}/eld/package.json`).replace(/[\\/]package\.json$/, '');
    } catch {
      // not in this node_modules: look further up
    }
  }
  throw new Error('the package eld is not installed: run npm ci');
}
