import { z } from 'zod';
import { FigureRecord, StatementRecord } from './records.ts';
import { LedgerId, ObjectHash, SnapshotMeta } from './snapshot.ts';

/** What became of an input. Every input of a run ends in exactly one of these. */
export const INTAKE_OUTCOMES = ['stored', 'new_version', 'unchanged', 'duplicate', 'refused'] as const;
export type IntakeOutcomeName = (typeof INTAKE_OUTCOMES)[number];

/** What a person says of a record. */
export const DECISIONS = ['accept', 'reject', 'edit', 'note', 'add'] as const;
export type DecisionName = (typeof DECISIONS)[number];

/** Where a record stands with people: `machine` has not been looked at. */
export const REVIEW_STATES = ['machine', 'accepted', 'edited', 'rejected', 'added'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** The feed that an input came from. */
export const FeedOrigin = z
  .strictObject({
    feed: z.string(),
    item: z.string().describe('the id that the feed gives the item'),
    version: z.string().nullable().describe('what the feed says of its last change; null: nothing'),
  })
  .readonly();
export type FeedOrigin = z.infer<typeof FeedOrigin>;

/** An earlier text that this one is a copy of, or nearly. */
export const CopyOf = z
  .strictObject({
    snapshot: LedgerId,
    similarity: z
      .number()
      .min(0)
      .max(1)
      .describe('estimated share of five-word sequences that both have; 1: the same text'),
  })
  .readonly();
export type CopyOf = z.infer<typeof CopyOf>;

/** An input was taken in, or refused. */
export const IntakeBody = z
  .strictObject({
    kind: z.literal('intake'),
    run: LedgerId,
    input: z.string().describe('a path, an address, or -'),
    position: z.string().nullable().describe('the line or the record in the input, where it holds several'),
    outcome: z.enum(INTAKE_OUTCOMES),
    code: z.string().nullable().describe('why it was refused: a stable code'),
    message: z.string().nullable(),
    address: z.string().nullable().describe('what makes it the same article when it comes again'),
    article: LedgerId.nullable(),
    snapshot: LedgerId.nullable(),
    source: ObjectHash.nullable(),
    text: ObjectHash.nullable(),
    meta: SnapshotMeta.nullable().describe('of a text that was not held before'),
    signature: z.string().nullable().describe('of the text, for finding near-duplicates'),
    copyOf: CopyOf.nullable(),
    feed: FeedOrigin.nullable(),
  })
  .readonly();
export type IntakeBody = z.infer<typeof IntakeBody>;

/** A snapshot was read. */
export const ReadingBody = z
  .strictObject({
    kind: z.literal('reading'),
    snapshot: LedgerId,
    reading: ObjectHash,
    reader: z.strictObject({ version: z.string(), model: z.string().nullable(), rules: z.string() }).readonly(),
  })
  .readonly();
export type ReadingBody = z.infer<typeof ReadingBody>;

/** A person judged, corrected or added a record. `after` holds all of it, so that no reader can take it back. */
export const ReviewBody = z
  .strictObject({
    kind: z.literal('review'),
    noun: z.enum(['statement', 'figure']),
    subject: LedgerId,
    snapshot: LedgerId,
    decision: z.enum(DECISIONS),
    fields: z.array(z.string()).readonly().describe('that an edit changed'),
    before: z.union([StatementRecord, FigureRecord]).nullable().describe('null: added'),
    after: z.union([StatementRecord, FigureRecord]).nullable().describe('null: rejected, or a note alone'),
    reason: z.string().nullable(),
  })
  .readonly();
export type ReviewBody = z.infer<typeof ReviewBody>;

/** A person said which actors are one, which are several, or what one is called. */
export const ActorsBody = z
  .strictObject({
    kind: z.literal('actors'),
    change: z.enum(['merge', 'split', 'rename']),
    actor: LedgerId.describe('merged away, split up, or renamed'),
    into: LedgerId.nullable().describe('what it is merged into, or the actor split off'),
    snapshots: z.array(LedgerId).readonly().describe('whose uses were split off'),
    name: z.string().nullable().describe('the new name; of a merge and a split, what the actor in `into` is called'),
    actorKind: z.string().nullable().describe('the kind of the actor in `into`; null where there is none'),
    before: z.string().nullable().describe('the name before'),
    reason: z.string().nullable(),
  })
  .readonly();
export type ActorsBody = z.infer<typeof ActorsBody>;

/** A decision was taken back; it stays in the log. Undoing an `undo` brings the decision back. */
export const UndoBody = z
  .strictObject({ kind: z.literal('undo'), entry: z.int().positive(), reason: z.string().nullable() })
  .readonly();
export type UndoBody = z.infer<typeof UndoBody>;

/** Texts were taken out on legal grounds. The hashes stay as a tombstone, so that the rest can still be proved. */
export const ErasureBody = z
  .strictObject({
    kind: z.literal('erasure'),
    article: LedgerId,
    snapshots: z.array(LedgerId).readonly(),
    objects: z.array(ObjectHash).readonly(),
    reason: z.string(),
  })
  .readonly();
export type ErasureBody = z.infer<typeof ErasureBody>;

/** A run over inputs began, or all its inputs have their outcome. A run that was interrupted goes on under the same id. */
export const RunBody = z
  .strictObject({
    kind: z.literal('run'),
    run: LedgerId,
    event: z.enum(['started', 'finished']),
    key: z.string().describe('what was asked for: the same request goes on with a run that was not finished'),
  })
  .readonly();
export type RunBody = z.infer<typeof RunBody>;

export const LogBody = z.discriminatedUnion('kind', [
  IntakeBody,
  ReadingBody,
  ReviewBody,
  ActorsBody,
  UndoBody,
  ErasureBody,
  RunBody,
]);
export type LogBody = z.infer<typeof LogBody>;

/**
 * One entry of the ledger's log: nothing changes in a ledger without one, and all of a ledger can be built again from them and the
 * objects whose hashes they name. Each hash covers the one before it.
 */
export interface LogEntry {
  /** From 1, without a gap. The order of the log is this, never the clock. */
  readonly seq: number;
  /** Of this entry: 64 hexadecimal digits. */
  readonly hash: string;
  /** When it was written: an instant, UTC, in milliseconds, ISO 8601. */
  readonly at: string;
  /** Who decided it: a reviewer's name; `onrecord` for what the machine did. */
  readonly by: string;
  readonly body: LogBody;
}

/** How far a log goes, and its last hash: two logs with the same head are the same log. */
export interface LogHead {
  readonly count: number;
  readonly hash: string;
}
