import {
  AUXILIARIES,
  COUNTED_TERMS,
  DEED_NOUNS,
  INTRANSITIVE_TERMS,
  MEASURE_OF_TERM,
  SOFT_TERMS,
  TOLL_LINKS,
  TOLL_NOUNS,
} from '../../language/en/casualty-terms.ts';
import { VAGUE_NUMBERS } from '../../language/en/number-words.ts';
import { CALENDAR_NAMES } from '../../language/en/place-words.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import type { NumberPhrase } from './number-phrase.ts';

/** Tokens between a number and the verb that says what happened. */
const VERB_WINDOW = 14;
const BACK_WINDOW = 8;
const ENDS_CLAUSE = new Set([';', '—', '–', '--', '.', '”', '"', ':']);
/** Words that join a verb to its object with nothing in between but what describes it. */
const OPENS_OBJECT = new Set(['DT', 'CD', 'PRP', 'PRP$', 'NNP', 'JJS']);

/**
 * The token that says what happened to those counted, or -1: the counted noun itself, a word that describes it, a verb whose object or
 * subject the count is, or a toll that the number tells.
 *
 * @param noun the counted noun, or -1 where the number stands alone; `from` and `until` bound the search
 */
export function happeningTo(
  { tokens }: Segmentation,
  { pos }: Tagging,
  phrase: NumberPhrase,
  noun: number,
  from: number,
  until: number,
): number {
  const lowerAt = (index: number): string => (index >= from && index < until ? (tokens[index]?.lower ?? '') : '');
  const tagAt = (index: number): string => (index >= from && index < until ? (pos[index] ?? '') : '');
  const isTerm = (index: number): boolean => MEASURE_OF_TERM.has(lowerAt(index));

  const own = noun >= 0 && COUNTED_TERMS.has(lowerAt(noun)) && isTerm(noun) ? noun : -1;
  if (own >= 0 && !SOFT_TERMS.has(lowerAt(own))) return own;
  for (let index = phrase.end; index < noun; index++) {
    const describes =
      /^(?:VBN|VBD|JJ)/.test(tagAt(index)) && (!lowerAt(index).endsWith('ing') || lowerAt(index) === 'missing');
    if (describes && isTerm(index) && !SOFT_TERMS.has(lowerAt(index))) return index;
  }
  const direct = objectOf();
  if (direct >= 0) return direct;
  const predicate = subjectOf();
  if (predicate >= 0) return predicate;
  const verb = verbBefore();
  if (verb >= 0) return verb;
  return own >= 0 ? own : tollBefore();

  /** "killed 12", "killed another 12". */
  function objectOf(): number {
    const before = phrase.first - 1;
    if (isDoing(before) || (lowerAt(before) === 'dead' && tagAt(before - 1).startsWith('V'))) return before;
    return /^(?:DT|RB|JJ|PRP\$)/.test(tagAt(before)) && isDoing(before - 1) ? before - 1 : -1;
  }

  /** A verb in the active voice that takes an object. In headlines it may be tagged as a noun. */
  function isDoing(index: number): boolean {
    const word = lowerAt(index);
    if (!MEASURE_OF_TERM.has(word) || INTRANSITIVE_TERMS.has(word)) return false;
    if (tagAt(index).startsWith('V')) return !isPassive(index);
    return (
      index === phrase.first - 1 && word.endsWith('s') && !COUNTED_TERMS.has(word) && tagAt(index).startsWith('NN')
    );
  }

  function isPassive(index: number): boolean {
    for (let at = index - 1; at >= index - 3; at--) {
      if (/^(?:is|are|was|were|be|been|being)$/.test(lowerAt(at))) return true;
      if (!tagAt(at).startsWith('RB')) return false;
    }
    return false;
  }

  /** "12 people were killed", "12 dead", "12 people killed in the blast"; not "12 gunmen killed the mayor". */
  function subjectOf(): number {
    const start = Math.max(noun + 1, phrase.end);
    for (let index = start; index < Math.min(until, start + VERB_WINDOW); index++) {
      const word = lowerAt(index);
      if (ENDS_CLAUSE.has(word)) return -1;
      const tag = tagAt(index);
      if (isTerm(index) && (/^(?:V|JJ)/.test(tag) || (index === phrase.end && COUNTED_TERMS.has(word)))) {
        if (INTRANSITIVE_TERMS.has(word) || (tag.startsWith('JJ') && !opensObject(index + 1))) return index;
        if (/^VB[GZPB]?$/.test(tag)) return -1;
        return isPassive(index) || !opensObject(index + 1) ? index : -1;
      }
      if (/^(?:VB[DZP]|MD)$/.test(tag) && !AUXILIARIES.has(word)) return -1;
    }
    return -1;
  }

  function opensObject(index: number): boolean {
    const word = tokens[index]?.lower ?? '';
    if (VAGUE_NUMBERS.has(word)) return true;
    return OPENS_OBJECT.has(pos[index] ?? '') && !CALENDAR_NAMES.has(word) && word !== 'there';
  }

  /** "killed the mayor and three guards": nothing between but the object itself. */
  function verbBefore(): number {
    for (let index = phrase.first - 1; index >= Math.max(from, phrase.first - 1 - BACK_WINDOW); index--) {
      if (isDoing(index)) return index;
      const tag = tagAt(index);
      const word = lowerAt(index);
      if (ENDS_CLAUSE.has(word) || /^(?:VB|MD|TO|W)/.test(tag) || (tag === 'IN' && word !== 'of')) return -1;
    }
    return -1;
  }

  /** "the death toll rose to 15", "Injured: 30", "the murder of 20 students". */
  function tollBefore(): number {
    const link = lowerAt(phrase.first - 1);
    if (link === ':' && isTerm(phrase.first - 2)) return phrase.first - 2;
    if (link === 'of' && DEED_NOUNS.has(lowerAt(phrase.first - 2))) return phrase.first - 2;
    if (!TOLL_LINKS.has(link) || link === ':') return -1;
    for (let index = phrase.first - 2; index >= Math.max(from, phrase.first - 2 - BACK_WINDOW); index--) {
      if (TOLL_NOUNS.has(lowerAt(index))) return index;
      if (ENDS_CLAUSE.has(lowerAt(index))) return -1;
    }
    return -1;
  }
}
