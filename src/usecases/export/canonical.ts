import type { LogBody } from '../../domain/log-entry.ts';
import type { SnapshotMeta } from '../../domain/snapshot.ts';
import type { Ledger } from '../../store/ledger.ts';
import { pages } from '../../store/walk/pages.ts';
import { snapshotsOf, versionsOf, walkArticles } from '../../store/walk/articles.ts';
import { EVERYTHING } from '../../store/walk/filter.ts';
import { walkActors } from '../../store/walk/rest.ts';

/**
 * What a ledger says, without when and how it came to say it: one line of JSON an item, in the order of ids. Two ledgers that took in the
 * same articles and the same decisions have the same lines, whatever the run, the number of workers, the order of the articles, the
 * database, the time zone or the language of the machine.
 *
 * Left out: the clock, the log's numbers, runs and outcomes; the version of the intake; addresses that are places of a machine's disk; and
 * which article was there first, of several with nearly the same text (copies, origins, the metadata of a second copy), for that is
 * the order of arrival itself. Versions of one article are in their order, which is theirs.
 */
export async function* canonicalLedger({ sql }: Pick<Ledger, 'sql'>): AsyncGenerator<string, void, undefined> {
  for await (const { id, address, snapshot } of walkArticles(sql, EVERYTHING)) {
    const versions = await versionsOf(sql, id);
    const web = address === null || address.startsWith('file:') ? null : address;
    yield canonical({
      type: 'article',
      id,
      address: web,
      snapshot,
      versions: versions.map((version) => version.snapshot),
    });
    const snapshots = [...(await snapshotsOf(sql, id))].sort((one, other) => (one.id < other.id ? -1 : 1));
    for (const { id: snapshotId, source, text, reading, erased, meta } of snapshots) {
      const { intake: _, ...kept } = JSON.parse(meta) as SnapshotMeta;
      yield canonical({
        type: 'snapshot',
        id: snapshotId,
        article: id,
        source,
        text,
        reading,
        erased: erased !== 0,
        meta: kept,
      });
    }
  }
  for (const table of ['statements', 'figures'] as const) {
    const columns = 'id AS key, state, fits, is_current AS current, actor, record';
    const rows = pages<RecordRow>(
      sql,
      { text: `SELECT ${columns} FROM ${table} WHERE id > ? ORDER BY id`, values: [] },
      '',
    );
    for await (const { key: _, record, ...standing } of rows)
      yield canonical({ type: table.slice(0, -1), ...standing, record: JSON.parse(record) as unknown });
  }
  for (const table of ['assertions', 'questions'] as const) {
    const rows = pages<Pick<RecordRow, 'key' | 'current' | 'record'>>(
      sql,
      { text: `SELECT id AS key, is_current AS current, record FROM ${table} WHERE id > ? ORDER BY id`, values: [] },
      '',
    );
    for await (const { current, record } of rows)
      yield canonical({ type: table.slice(0, -1), current, record: JSON.parse(record) as unknown });
  }
  yield* actorLines({ sql });
  yield* decisionLines({ sql });
}

interface RecordRow {
  readonly key: string;
  readonly state: string;
  readonly fits: number;
  readonly current: number;
  readonly actor: string | null;
  readonly record: string;
}

async function* actorLines({ sql }: Pick<Ledger, 'sql'>): AsyncGenerator<string, void, undefined> {
  for await (const { key: _, ...actor } of walkActors(sql, EVERYTHING)) {
    const uses = await sql.all<Readonly<Record<string, string | number>>>(
      `SELECT snapshot, actor, is_current AS current, name, mentions, roles FROM actor_uses WHERE read_as = ? ORDER BY snapshot`,
      [actor.id],
    );
    // an actor of erased texts alone may be left in the index, or never have come into it
    if (uses.length > 0 || actor.mergedInto !== null || actor.renamed !== null)
      yield canonical({ type: 'actor', ...actor });
    for (const use of uses) yield canonical({ type: 'use', readAs: actor.id, ...use });
  }
}

async function* decisionLines({ sql }: Pick<Ledger, 'sql'>): AsyncGenerator<string, void, undefined> {
  const subjects = pages<{ readonly key: string }>(
    sql,
    // an undo names an entry by its number; what it took back says so itself
    {
      text: `SELECT DISTINCT subject AS key FROM decisions WHERE subject > ? AND kind <> 'undo' ORDER BY subject`,
      values: [],
    },
    '',
  );
  for await (const { key: subject } of subjects) {
    const rows = await sql.all<{ readonly undone: number | null; readonly reviewer: string; readonly body: string }>(
      `SELECT decisions.undone_by AS undone, log.author AS reviewer, log.body AS body FROM decisions JOIN log ON log.seq = decisions.seq
       WHERE decisions.subject = ? AND decisions.kind <> 'undo' ORDER BY decisions.seq`,
      [subject],
    );
    for (const [index, { undone, reviewer, body }] of rows.entries()) {
      const decision = JSON.parse(body) as LogBody;
      yield canonical({ type: 'decision', number: index + 1, undone: undone !== null, by: reviewer, decision });
    }
  }
}

/** JSON whose keys are in order, however the object was made. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
