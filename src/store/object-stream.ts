import { findObjects } from './objects.ts';
import type { Sql } from './sql.ts';

/** Objects, asked for in nearly the order in which they were kept. */
export interface ObjectStream {
  /** @returns those that are held */
  get(hashes: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** Bytes that are read at once, about, and objects at most: more than 32 are out of the processor's cache when they are hashed, which costs 5 %. */
const PAGE_BYTES = 2_000_000;
const PAGE_ROWS = 32;

interface Row {
  readonly num: number;
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads objects as they lie in the file, a page at a time: each is there when it is asked for, and a lookup by its hash, which costs half as
 * much again, is only for those that lie elsewhere. PostgreSQL keeps no such order, and is asked by hash.
 */
export function objectStream(sql: Sql): ObjectStream {
  let [last, current, rows, asked] = [0, new Map<string, Uint8Array>(), 8, 0];
  let before: ReadonlyMap<string, Uint8Array> = new Map();
  let atEnd = sql.engine !== 'sqlite';
  const readOn = async (): Promise<void> => {
    const page = await sql.all<Row>(
      'SELECT rowid AS num, hash, bytes FROM objects WHERE rowid > ? ORDER BY rowid LIMIT ?',
      [last, rows],
    );
    before = current;
    asked = 0;
    current = new Map(page.map(({ hash, bytes }) => [hash, bytes] as const));
    atEnd = page.length < rows;
    last = page.at(-1)?.num ?? last;
    const bytes = page.reduce((sum, row) => sum + (row.bytes?.length ?? 0), 0);
    rows = Math.max(1, Math.min(PAGE_ROWS, Math.floor((rows * PAGE_BYTES) / (bytes + 1))));
  };
  return {
    async get(hashes) {
      const found = new Map<string, Uint8Array>();
      let missing: readonly string[] = hashes;
      const look = (): void => {
        missing = missing.filter((hash) => {
          const here = current.get(hash);
          const bytes = here ?? before.get(hash);
          if (here !== undefined) asked += 1;
          if (bytes !== undefined) found.set(hash, bytes);
          return bytes === undefined;
        });
      };
      look();
      // what was held before lies further back: a page that is of no use yet is not left for the next one
      const goesOn = (): boolean => missing.length > 0 && !atEnd && asked >= current.size / 2;
      while (goesOn()) {
        await readOn();
        look();
      }
      if (missing.length > 0) for (const [hash, bytes] of await findObjects(sql, missing)) found.set(hash, bytes);
      return found;
    },
  };
}
