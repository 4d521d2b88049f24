import { type StoredEntry, parseEntry } from '../ledger/chain.ts';
import type { Ledger } from './ledger.ts';
import { project } from './project/project.ts';
import type { Sql, SqlRow } from './sql.ts';

/** Entries projected in one transaction. */
const TOGETHER = 500;

/** What stands for a text or a reading that is gone for good: its records are forgotten again by the entry that says so. */
const GONE = Buffer.from('{"statements":[],"figures":[],"assertions":[],"questions":[],"actors":[],"events":[]}');

/**
 * Builds the indexes of a log again in another, empty ledger, which takes the objects from the first one.
 *
 * @param onEntries told how many are done
 */
export async function rebuildIndexesIn(
  scratch: Ledger,
  source: Sql,
  entries: AsyncIterable<StoredEntry>,
  onEntries: (done: number) => void,
): Promise<void> {
  let waiting: StoredEntry[] = [];
  let done = 0;
  const flush = async (): Promise<void> => {
    await scratch.database.transaction(async (sql) => {
      const through = withObjectsOf(sql, source);
      for (const stored of waiting) {
        const { seq, hash, at, by, body } = stored;
        await sql.run('INSERT INTO log (seq, hash, at, author, body) VALUES (?, ?, ?, ?, ?)', [
          seq,
          hash,
          at,
          by,
          body,
        ]);
        await project(through, parseEntry(stored));
      }
    });
    done += waiting.length;
    waiting = [];
    onEntries(done);
  };
  for await (const entry of entries) {
    waiting.push(entry);
    if (waiting.length >= TOGETHER) await flush();
  }
  await flush();
}

function withObjectsOf(sql: Sql, source: Sql): Sql {
  return {
    engine: sql.engine,
    async all<Row = SqlRow>(text: string, values: Parameters<Sql['all']>[1] = []) {
      if (!/\bFROM objects\b/.test(text)) return sql.all<Row>(text, values);
      const rows = await source.all<Row>(text, values);
      return rows.length > 0 ? rows : [{ bytes: GONE } as Row];
    },
    run: (text, values) => sql.run(text, values),
  };
}
