import type { ActorsBody, ErasureBody, ReadingBody, ReviewBody } from '../../domain/log-entry.ts';
import { marks, type Sql } from '../sql.ts';

/** Where an entry of the log stands. */
export interface LoggedAt {
  readonly seq: number;
  /** An instant, UTC. */
  readonly at: string;
  readonly by: string;
}

/** An entry of the log about something, and whether it still counts. */
export interface Logged<Body> extends LoggedAt {
  readonly body: Body;
  /** The entry that took it back; null: it stands. */
  readonly undone: LoggedAt | null;
  /** Whether the present reader still finds what was decided on. */
  readonly fits: boolean;
}

interface Row {
  readonly seq: number;
  readonly at: string;
  readonly author: string;
  readonly body: string;
  readonly fits: number;
  readonly undone_by: number | null;
  readonly undone_at: string | null;
  readonly undone_author: string | null;
}

const DECISIONS = `SELECT decisions.seq AS seq, log.at AS at, log.author AS author, log.body AS body, decisions.fits AS fits,
  decisions.undone_by AS undone_by, undo.at AS undone_at, undo.author AS undone_author
  FROM decisions JOIN log ON log.seq = decisions.seq LEFT JOIN log undo ON undo.seq = decisions.undone_by`;

/** Every decision on a record, those taken back among them, in the order of the log. */
export async function decisionsOnRecord(sql: Sql, subject: string): Promise<readonly Logged<ReviewBody>[]> {
  const rows = await sql.all<Row>(
    `${DECISIONS} WHERE decisions.subject = ? AND decisions.kind IN ('statement', 'figure') ORDER BY decisions.seq`,
    [subject],
  );
  return rows.map(loggedOf<ReviewBody>);
}

/** Every decision on the records of a snapshot, those taken back among them, in the order of the log. */
export async function decisionsOnSnapshot(sql: Sql, snapshot: string): Promise<readonly Logged<ReviewBody>[]> {
  const rows = await sql.all<Row>(
    `${DECISIONS} WHERE decisions.snapshot = ? AND decisions.kind IN ('statement', 'figure') ORDER BY decisions.seq`,
    [snapshot],
  );
  return rows.map(loggedOf<ReviewBody>);
}

/** Every merge, split and renaming of these actors. What others were merged into is in its body alone, so their ids are asked for, too. */
export async function decisionsOnActors(sql: Sql, actors: readonly string[]): Promise<readonly Logged<ActorsBody>[]> {
  if (actors.length === 0) return [];
  const rows = await sql.all<Row>(
    `${DECISIONS} WHERE decisions.subject IN (${marks(actors.length)}) AND decisions.kind = 'actor' ORDER BY decisions.seq`,
    actors,
  );
  return rows.map(loggedOf<ActorsBody>);
}

/** When texts of an article were taken out for good, and why. */
export async function erasuresOf(sql: Sql, article: string): Promise<readonly Logged<ErasureBody>[]> {
  const rows = await sql.all<Row>(
    `${DECISIONS} WHERE decisions.subject = ? AND decisions.kind = 'erasure' ORDER BY decisions.seq`,
    [article],
  );
  return rows.map(loggedOf<ErasureBody>);
}

/** A reading of a snapshot, and where the log has it. */
export type LoggedReading = LoggedAt & { readonly body: ReadingBody };

/** Every reading of a snapshot, in the order of the log, also those that a later one replaced. */
export function readingsOf(sql: Sql, snapshot: string): Promise<readonly LoggedReading[]> {
  return loggedReadings(sql, 'WHERE readings.snapshot = ?', snapshot);
}

/** Every reading of every version of an article, in the order of the log. */
export function readingsOfArticle(sql: Sql, article: string): Promise<readonly LoggedReading[]> {
  return loggedReadings(sql, 'JOIN snapshots ON snapshots.id = readings.snapshot WHERE snapshots.article = ?', article);
}

async function loggedReadings(sql: Sql, where: string, value: string): Promise<readonly LoggedReading[]> {
  const rows = await sql.all<Pick<Row, 'seq' | 'at' | 'author' | 'body'>>(
    `SELECT log.seq AS seq, log.at AS at, log.author AS author, log.body AS body
     FROM readings JOIN log ON log.seq = readings.seq ${where} ORDER BY readings.seq`,
    [value],
  );
  return rows.map(({ seq, at, author, body }) => ({ seq, at, by: author, body: JSON.parse(body) as ReadingBody }));
}

function loggedOf<Body>(row: Row): Logged<Body> {
  const { seq, at, author, body, fits, undone_by, undone_at, undone_author } = row;
  const undone = undone_by === null ? null : { seq: undone_by, at: undone_at ?? '', by: undone_author ?? '' };
  return { seq, at, by: author, body: JSON.parse(body) as Body, undone, fits: fits === 1 };
}
