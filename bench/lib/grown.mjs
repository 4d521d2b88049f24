// A corpus of any size, grown from the annotated articles: names, numbers and longer words are replaced, the same for the same number.
import { annotatedArticles } from './articles.mjs';

const NAME = /\b\p{Lu}[\p{L}’'-]+/gu;
const NUMBER = /\d+/g;
/**
 * The longer words are replaced too: two articles grown from one then have 4 % of their sequences of five words in common, as two articles on
 * one subject may; with half of these words left they have 12 %, and some are near-duplicates of each other.
 */
const WORD = /\b\p{Ll}{6,}\b/gu;
const SYLLABLES = ['ba', 'do', 'ke', 'li', 'mor', 'nu', 'pel', 'ra', 'sin', 'tu', 'va', 'zem'];

let bases;

/**
 * @param {number} number
 * @param {number} [copies] one in so many articles is the same story, with another place name in it; 0: none
 */
export function grownArticle(number, copies = 0) {
  bases ??= annotatedArticles('train');
  if (copies > 0 && number % copies === 0) return { id: `grown-${number}`, text: story(number) };
  const base = bases[number % bases.length];
  const round = Math.floor(number / bases.length) + 1;
  const text = base.text
    .replace(NAME, (name) => capital(made(`${name}${round}`)))
    .replace(NUMBER, (digits) => String((Number(digits.slice(0, 12)) * (round + 1) + number) % 10 ** digits.length))
    .replace(WORD, (word) => made(`${word}${round}`));
  return { id: `grown-${number}`, text };
}

/** Records of JSON Lines as jobs, from one number to another. */
export async function* grownJobs(from, to, copies = 0) {
  for (let number = from; number < to; number++) {
    const { id, text } = grownArticle(number, copies);
    yield {
      kind: 'record',
      input: 'grown.jsonl',
      position: `grown.jsonl:${number}`,
      line: JSON.stringify({ id, text }),
    };
  }
}

function story(number) {
  return `${bases[7].text}\n\nThis report first ran in the ${capital(made(`paper${number}`))} Courier, edition ${number}.`;
}

function made(word) {
  let hash = 2166136261;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619) >>> 0;
  let out = '';
  for (let left = hash; out.length < 7; left = Math.floor(left / SYLLABLES.length))
    out += SYLLABLES[left % SYLLABLES.length];
  return out;
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
