import pg from 'pg';
import type { Sql, SqlDatabase, SqlValue } from '../sql.ts';
import { StoreError } from '../store-error.ts';
import { postgresError } from './postgres-errors.ts';

/** The lock that makes writers take turns; any number would do, as long as nobody else's program takes it. */
const WRITERS = 0x4f6e7263;
const CONNECTIONS = 8;
/** Milliseconds in which a server must answer. */
const CONNECT = 15_000;

// eight-byte integers come as text by default: ours are far below 2^53
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * Opens a PostgreSQL database (15 or newer) as a ledger's. One writer at a time over all processes, by an advisory lock; commits are
 * flushed as the server is set to (`synchronous_commit` is turned on for them).
 *
 * @param address `postgres://user:password@host:port/database`
 * @throws StoreError `unreachable`, `not-allowed`
 */
export async function openPostgres(address: string): Promise<SqlDatabase> {
  const name = nameOfPostgres(address);
  const pool = new pg.Pool({ connectionString: address, max: CONNECTIONS, connectionTimeoutMillis: CONNECT });
  // a connection that breaks while idle is replaced at its next use
  pool.on('error', () => undefined);
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw postgresError(name, error);
  }
  return {
    ...sqlOf((text, values) => pool.query({ text, values })),
    async transaction(work) {
      const client = await pool.connect().catch((error: unknown) => Promise.reject(postgresError(name, error)));
      let broken = false;
      try {
        await client.query(`BEGIN; SET LOCAL synchronous_commit = on; SELECT pg_advisory_xact_lock(${WRITERS})`);
        const result = await work(sqlOf((text, values) => client.query({ name: nameOf(text), text, values })));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => {
          broken = true;
        });
        throw postgresError(name, error);
      } finally {
        client.release(broken);
      }
    },
    // the server checks its pages itself; a client is not shown them
    checkIntegrity: () => Promise.resolve([]),
    backup: () =>
      Promise.reject(new StoreError('failed', `${name}: a PostgreSQL server is backed up with its own pg_dump`)),
    async compact() {
      await pool.query('VACUUM FULL');
    },
    close: () => pool.end(),
  };
}

/** How messages name a server: without the password. */
export function nameOfPostgres(address: string): string {
  if (!URL.canParse(address)) return 'the PostgreSQL database';
  const { host, pathname } = new URL(address);
  return `postgres://${host}${pathname}`;
}

type Query = (text: string, values: unknown[]) => Promise<{ readonly rows: readonly unknown[] }>;

function sqlOf(query: Query): Sql {
  return {
    engine: 'postgres',
    async all<Row>(text: string, values: readonly SqlValue[] = []) {
      const { rows } = await query(numbered(text), values.map(toPostgres));
      return rows as readonly Row[];
    },
    async run(text, values = []) {
      await query(numbered(text), values.map(toPostgres));
    },
  };
}

const texts = new Map<string, string>();

/** `?` becomes `$1`, `$2` …; our statements have none in quotes. */
function numbered(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  let count = 0;
  const made = text.replace(/\?/g, () => `$${++count}`);
  if (texts.size < 2_000) texts.set(text, made);
  return made;
}

const names = new Map<string, string>();

/** A name under which the server keeps the plan of a statement; statements that differ each time get none. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= 500) return known;
  const made = `onrecord-${names.size + 1}`;
  names.set(text, made);
  return made;
}

function toPostgres(value: SqlValue): unknown {
  return value instanceof Uint8Array && !Buffer.isBuffer(value) ? Buffer.from(value) : value;
}
