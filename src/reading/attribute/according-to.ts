import type { Candidate } from './candidate.ts';
import { LONGEST_CONTENT, withoutFullStop } from './content-extent.ts';
import { phraseEnd } from './phrase-end.ts';
import { withApposition } from './subject.ts';
import { isFinite, lowerAt, neutralHead, posAt, type Run, type Words } from './words.ts';

/** "According to the ministry, …", "…, according to two officials.", "…, according to her, …". */
export function accordingTo(
  words: Words,
  sentence: { readonly firstToken: number; readonly endToken: number },
): Candidate[] {
  const found: Candidate[] = [];
  const { firstToken: first, endToken: end } = sentence;
  let begin = first;
  for (let at = first; at + 2 < end; at++) {
    if (lowerAt(words, at) !== 'according' || lowerAt(words, at + 1) !== 'to') continue;
    const source = sourceFrom(words, at + 2, end);
    if (!source) continue;
    const content = contentAround(words, at, source.end, begin, end);
    if (content.length === 0) continue;
    const head = neutralHead(words, Math.max(source.first, source.end - 1));
    found.push({
      cue: { first: at, end: at + 2 },
      lemma: 'according to',
      frame: at === first ? 'according-front' : content.length > 1 ? 'according-middle' : 'according-end',
      source: [source],
      content,
      addressee: null,
      negated: false,
      scope: 'same_sentence',
      subject: 'phrase',
      traits: [`head:${head}`, `sourceopens:${posAt(words, source.first)}`],
    });
    begin = source.end;
    at = source.end;
  }
  return found;
}

function sourceFrom(words: Words, at: number, limit: number): Run | null {
  let end = phraseEnd(words, at, limit);
  if (end < 0) return null;
  // "a poll released Tuesday by the institute": the participle and what hangs on it name the source more closely
  for (let round = 0; round < 2 && /^VB[NG]$/.test(posAt(words, end)); round++) {
    let next = end + 1;
    while (next < limit && next < end + 12 && !/^[,.;:]$/.test(lowerAt(words, next)) && !isFinite(words, next)) next++;
    end = next;
  }
  if (lowerAt(words, end) === ',' && /^(who|which|whose)$/.test(lowerAt(words, end + 1)))
    end = withApposition(words, end, limit);
  return { first: at, end };
}

function contentAround(words: Words, cue: number, after: number, begin: number, limit: number): Run[] {
  const runs: Run[] = [];
  let before = cue;
  if (lowerAt(words, before - 1) === ',') before--;
  if (/^(and|but)$/.test(lowerAt(words, begin))) begin++;
  if (before - begin > 1 && before - begin <= LONGEST_CONTENT) runs.push({ first: begin, end: before });
  let next = after;
  if (lowerAt(words, next) === ',' || lowerAt(words, next) === ':') next++;
  else if (runs.length === 0 || next >= limit) next = runs.length === 0 ? after : limit;
  else return runs;
  const end = withoutFullStop(words, next, Math.min(limit, next + LONGEST_CONTENT));
  // after "…, according to her, …" the second half must be worth a clause, or go on with the verb
  if (end > next && (runs.length === 0 || end - next > 2 || isFinite(words, next))) runs.push({ first: next, end });
  return runs;
}
