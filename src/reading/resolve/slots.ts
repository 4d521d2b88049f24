import type { UnitRange } from '../../domain/unit-range.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { Discourse, TokenSpan } from './discourse.ts';
import { lowerAt, tokensIn } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readNounPhrase } from './noun-phrase.ts';

/** Words whose actor an attribution asks for. `cited` and `medium` stand in its sentence, outside its source. */
export interface Slot {
  readonly attribution: number;
  readonly use: 'source' | 'addressee' | 'cited' | 'medium';
  readonly span: TokenSpan;
  readonly range: UnitRange;
  /** Null where no word stands in the range. */
  readonly phrase: NounPhrase | null;
}

/** Tokens after "citing" or "interview with" that may name the origin. */
const REACH = 16;

/** All slots, in the order of their heads. */
export function slotsOf(discourse: Discourse, attributions: readonly Attribution[]): readonly Slot[] {
  const slots: Slot[] = [];
  const bySentence = new Map<number, number[]>();
  attributions.forEach(({ source, addressee, cue }, attribution) => {
    for (const range of source) slots.push(slotAt(discourse, attribution, 'source', range));
    if (addressee) slots.push(slotAt(discourse, attribution, 'addressee', addressee));
    const anchor = source[0] ?? cue;
    if (!anchor) return;
    const sentence = discourse.sentenceAt[tokensIn(discourse, anchor).first] ?? 0;
    const there = bySentence.get(sentence);
    if (there) there.push(attribution);
    else bySentence.set(sentence, [attribution]);
  });
  for (const slot of originSlots(discourse, attributions, bySentence)) slots.push(slot);
  return slots.toSorted((a, b) => headOf(a) - headOf(b));
}

export function headOf({ phrase, span }: Slot): number {
  return phrase?.head ?? span.first;
}

function slotAt(discourse: Discourse, attribution: number, use: Slot['use'], range: UnitRange): Slot {
  const span = tokensIn(discourse, range);
  return { attribution, use, span, range, phrase: readNounPhrase(discourse, span) };
}

const MEETINGS: ReadonlySet<string> = new Set([
  'interview',
  'interviews',
  'statement',
  'email',
  'e-mail',
  'remarks',
  'conversation',
  'appearance',
]);
const MEETING_WITH: ReadonlySet<string> = new Set(['with', 'to', 'on', 'by']);

/** "The Courier, citing a diplomat, said"; "Lima said in an interview with The Courier". */
function originSlots(
  discourse: Discourse,
  attributions: readonly Attribution[],
  bySentence: ReadonlyMap<number, readonly number[]>,
): readonly Slot[] {
  const slots: Slot[] = [];
  for (const [sentence, there] of bySentence) {
    const bounds = discourse.segmentation.sentences[sentence];
    if (!bounds) continue;
    let from = bounds.firstToken;
    for (let at = bounds.firstToken; at < bounds.endToken; at++) {
      if ((discourse.tagging.quotationAt[at] ?? -1) >= 0 || at < from) continue;
      const lower = lowerAt(discourse, at);
      const cited = lower === 'citing' || lower === 'quoting';
      const medium = MEETINGS.has(lower) && MEETING_WITH.has(lowerAt(discourse, at + 1));
      if (!cited && !medium) continue;
      const first = medium ? at + 2 : at + 1;
      const end = clauseEnd(discourse, first, Math.min(bounds.endToken, first + REACH));
      const attribution = nearest(discourse, attributions, there, at);
      from = end;
      if (end <= first || attribution === null) continue;
      const start = discourse.tokens[first];
      const last = discourse.tokens[end - 1];
      if (!start || !last) continue;
      const slot = slotAt(discourse, attribution, cited ? 'cited' : 'medium', { start: start.start, end: last.end });
      if (cited || (slot.phrase?.name ?? -1) >= 0) slots.push(slot);
    }
  }
  return slots;
}

function clauseEnd(discourse: Discourse, first: number, limit: number): number {
  let at = first;
  while (at < limit && discourse.tokens[at]?.kind !== 'punctuation') at++;
  return at;
}

/** The attribution of the sentence whose source stands last before the token, else the first of all; at most a few are asked. */
function nearest(
  discourse: Discourse,
  attributions: readonly Attribution[],
  there: readonly number[],
  token: number,
): number | null {
  const offset = discourse.tokens[token]?.start ?? 0;
  let best: number | null = null;
  for (const index of there.slice(0, MAX_IN_SENTENCE)) {
    const start = attributions[index]?.source[0]?.start;
    if (best === null || (start !== undefined && start < offset)) best = index;
  }
  return best;
}

const MAX_IN_SENTENCE = 16;
