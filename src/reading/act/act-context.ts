import type { Words } from '../../language/phrase-index.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { LocatedEvent, MeasuredFigure } from '../layers/findings.ts';
import type { Resolution } from '../layers/resolution.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';

/** A mention of a record: where it stands and the record's index. */
export interface IndexedMention {
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

/** The layers before this stage, with what makes them quick to ask. */
export interface ActContext {
  readonly segmentation: Segmentation;
  readonly tagging: Tagging;
  readonly attributions: readonly Attribution[];
  readonly resolution: Resolution;
  readonly events: readonly LocatedEvent[];
  readonly figures: readonly MeasuredFigure[];
  readonly words: Words;
  /** By token: the sentence it belongs to. */
  readonly sentenceOf: Int32Array;
  /** By block: the block of the heading above it, or -1. A heading is above itself. */
  readonly headingOf: Int32Array;
  /** Ordered by start. */
  readonly eventMentions: readonly IndexedMention[];
  readonly actorMentions: readonly IndexedMention[];
  /** By name without its article, in lower case: the actor. */
  readonly actorByName: ReadonlyMap<string, number>;
  readonly figureMentions: readonly IndexedMention[];
  /** By attribution: the first figure it reports that is no part of another, or undefined. */
  readonly figureOf: ReadonlyMap<number, number>;
  /** By attribution: the attributions inside its content. */
  readonly children: readonly (readonly number[])[];
}

/** Names are compared by their beginning; no printed one is longer. */
const LONGEST_NAME = 120;

/** How many earlier mentions are looked at for one that reaches over a place: more than ever overlap in print. */
const OVERLAP_LOOK_BACK = 8;

export function actContext(
  segmentation: Segmentation,
  tagging: Tagging,
  attributions: readonly Attribution[],
  resolution: Resolution,
  events: readonly LocatedEvent[],
  figures: readonly MeasuredFigure[],
): ActContext {
  const sentenceOf = new Int32Array(segmentation.tokens.length);
  segmentation.sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.firstToken, sentence.endToken);
  });
  const headingOf = new Int32Array(segmentation.blocks.length);
  let heading = -1;
  segmentation.blocks.forEach((block, index) => {
    if (block.kind === 'heading') heading = index;
    headingOf[index] = heading;
  });
  const children: number[][] = attributions.map(() => []);
  attributions.forEach(({ parent }, index) => {
    if (parent !== null) children[parent]?.push(index);
  });
  const figureOf = new Map<number, number>();
  figures.forEach(({ attribution, subsetOf }, index) => {
    if (attribution !== null && subsetOf === null && !figureOf.has(attribution)) figureOf.set(attribution, index);
  });
  return {
    segmentation,
    tagging,
    attributions,
    resolution,
    events,
    figures,
    words: { tokens: segmentation.tokens, lemmas: tagging.lemmas },
    sentenceOf,
    headingOf,
    eventMentions: sortedMentions(events.map(({ mentions }) => mentions)),
    actorMentions: sortedMentions(resolution.actors.map(({ mentions }) => mentions.map(({ range }) => range))),
    actorByName: new Map(resolution.actors.map(({ name }, index) => [plainName(name), index])),
    figureMentions: sortedMentions(figures.map(({ range }) => [range])),
    figureOf,
    children,
  };
}

/** A name as it is compared: lower case, no article. */
export function plainName(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '');
}

function sortedMentions(
  mentionsByIndex: readonly (readonly { readonly start: number; readonly end: number }[])[],
): readonly IndexedMention[] {
  return mentionsByIndex
    .flatMap((mentions, index) => mentions.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mention that reaches over `offset`, the one that starts last where several do; null where none does. */
export function mentionAt(mentions: readonly IndexedMention[], offset: number): IndexedMention | null {
  const after = firstStartingAfter(mentions, offset);
  for (let i = after - 1; i >= 0 && i >= after - OVERLAP_LOOK_BACK; i -= 1) {
    const mention = mentions[i];
    if (mention !== undefined && mention.end > offset) return mention;
  }
  return null;
}

/** The first mention that starts in `[start, end)`; null where none does. */
export function firstMentionIn(mentions: readonly IndexedMention[], start: number, end: number): IndexedMention | null {
  const mention = mentions[firstStartingAfter(mentions, start - 1)];
  return mention !== undefined && mention.start < end ? mention : null;
}

/** The last mention that ends at or before `offset` and starts at or after `from`; null where none does. */
export function lastMentionBefore(
  mentions: readonly IndexedMention[],
  offset: number,
  from: number,
): IndexedMention | null {
  const after = firstStartingAfter(mentions, offset - 1);
  for (let i = after - 1; i >= 0 && i >= after - OVERLAP_LOOK_BACK; i -= 1) {
    const mention = mentions[i];
    if (mention !== undefined && mention.end <= offset) return mention.start >= from ? mention : null;
  }
  return null;
}

function firstStartingAfter(mentions: readonly IndexedMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first token that ends after `offset`; the number of tokens where none does. */
export function tokenFrom({ segmentation: { tokens } }: Pick<ActContext, 'segmentation'>, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens of a range, end-exclusive. */
export function tokensOf(
  context: Pick<ActContext, 'segmentation'>,
  range: { readonly start: number; readonly end: number },
): { readonly first: number; readonly end: number } {
  return { first: tokenFrom(context, range.start), end: tokenFrom(context, range.end - 1) + 1 };
}

/** Where the section of a token begins: the offset of its heading, 0 above the first heading. */
export function sectionStart(context: ActContext, token: number): number {
  const { blocks } = context.segmentation;
  const heading = headingAbove(context, token);
  return heading === -1 ? 0 : (blocks[heading]?.start ?? 0);
}

/** The block of the heading above a token, or -1. */
export function headingAbove(context: ActContext, token: number): number {
  const sentence = context.segmentation.sentences[context.sentenceOf[token] ?? 0];
  return context.headingOf[sentence?.block ?? 0] ?? -1;
}
