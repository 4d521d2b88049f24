import type { NamedActor, StatementRecord } from '../../domain/records.ts';
import type { Span } from '../../domain/span.ts';
import { statementPlaces } from '../../ledger/records-of.ts';
import type { LastDecision, StandingRow } from '../../store/walk/records.ts';
import { describeQuote } from '../../text/quote/describe.ts';
import { type SpanMaker, SpanMismatch } from '../../text/span.ts';
import { ExportError } from './export-error.ts';
import type { ExportedSpeaker, ExportedStatement, Grounds, Passage, proven, Reviewed } from './exported.ts';

/** The text that records of a snapshot stand in. */
export interface Ground {
  readonly article: string;
  readonly snapshot: string;
  readonly textHash: string;
  readonly text: string;
  readonly maker: SpanMaker;
}

/** Between the pieces of words that the article parts. */
export const GAP = ' […] ';

/**
 * Makes a statement fit to leave the ledger.
 *
 * @throws ExportError `damaged` where its words do not stand at their place: what cannot be proved is not exported
 */
export function exportedStatement(row: StandingRow, last: LastDecision | null, ground: Ground): ExportedStatement {
  const record = JSON.parse(row.record) as StatementRecord;
  const places = statementPlaces(record.content, record.cue, record.source);
  if (places.length === 0) throw unproven(row.id, 'it has no place in the text');
  const words = record.content.map(({ exact }) => exact);
  const { quoteType } = record;
  const statement = {
    type: 'statement',
    ...groundsOf(row, ground),
    ...reviewOf(row, last),
    quoteType,
    kind: record.kind,
    placement: record.placement,
    speaker: speakerOf(record.speaker, row),
    sourcing: record.sourcing,
    chain: record.chain,
    quotation: quoteType === 'direct' ? joined(words) : null,
    mixedWords: quoteType === 'mixed' ? joined(words) : null,
    paraphrase: quoteType === 'indirect' ? joined(words.map(withoutMarks)) : null,
    selectors: places.map((span) => passage(row.id, span, ground)),
    source: record.source.map((span) => passage(row.id, span, ground)),
    cue: record.cue && passage(row.id, record.cue, ground),
    addressee: record.addressee,
    parent: record.parent,
    acts: record.acts,
    negatedCue: record.negatedCue,
    scope: record.scope,
    sameAs: record.sameAs,
    certainty: record.certainty,
    flags: record.flags,
  } as const;
  return statement as typeof statement & { readonly [proven]: true };
}

/**
 * A span with what stands around it.
 *
 * @throws ExportError `damaged`
 */
export function passage(id: string, span: Span, { text, maker }: Ground): Passage {
  try {
    const { quote, position } = describeQuote(text, span, maker);
    const { exact, prefix, suffix } = quote;
    return { exact, prefix, suffix, start: position.start, end: position.end };
  } catch (error) {
    if (!(error instanceof SpanMismatch)) throw error;
    throw unproven(id, error.message);
  }
}

export function groundsOf({ id, current }: Pick<StandingRow, 'id' | 'current'>, ground: Ground): Grounds {
  const { article, snapshot, textHash } = ground;
  return { id, article, snapshot, textHash, current: current !== 0 };
}

export function reviewOf({ state, fits, at, author }: StandingRow, last: LastDecision | null): Reviewed {
  return {
    state,
    fits: fits !== 0,
    reviewedBy: last?.by ?? null,
    reviewedAt: last?.at ?? null,
    reason: last?.reason ?? null,
    recordedAt: at ?? null,
    recordedBy: author ?? null,
  };
}

export function speakerOf(
  speaker: NamedActor | null,
  { actor, actorName }: Pick<StandingRow, 'actor' | 'actorName'>,
): ExportedSpeaker | null {
  if (speaker === null) return null;
  return {
    actor: actor ?? speaker.actor,
    name: actorName ?? speaker.name,
    printed: speaker.name,
    readAs: speaker.actor,
  };
}

function joined(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(GAP);
}

const DOUBLE_MARKS = /["“”„‟«»「」『』＂]/g;
const SINGLE_MARKS = new Set(["'", '‘', '’', '‚', '‛', '‹', '›']);

/** Words that are nobody's own: where the article has marks around them or in them, they stay there. */
function withoutMarks(words: string): string {
  const bare = words.replace(DOUBLE_MARKS, '').trim();
  // an apostrophe at one end alone is no mark: the dockers’
  const marked = bare.length > 1 && SINGLE_MARKS.has(bare.charAt(0)) && SINGLE_MARKS.has(bare.charAt(bare.length - 1));
  return marked ? bare.slice(1, -1) : bare;
}

function unproven(id: string, why: string): ExportError {
  return new ExportError(
    'damaged',
    `the record ${id} cannot be exported, for its words are not proved: ${why}; onrecord verify names all that is wrong`,
  );
}
