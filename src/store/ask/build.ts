import {
  type Compilable,
  DummyDriver,
  Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql as raw,
} from 'kysely';
import type { Sql, SqlValue } from '../sql.ts';
import type { Tables } from './tables.ts';

/** Puts queries with optional parts together; it is connected to nothing. The SQL that it writes is what both databases take. */
export const build = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

export type Condition = RawBuilder<boolean>;

/** A condition in SQL text with `?` for its values. */
export function condition(text: string, values: readonly SqlValue[] = []): Condition {
  const parts = text.split('?');
  const pieces = parts.flatMap((part, index) =>
    index < values.length ? [raw.raw(part), raw`${values[index]}`] : [raw.raw(part)],
  );
  return raw<boolean>`${raw.join(pieces, raw``)}`;
}

/** Runs a query that was put together. */
export function rowsOf<Row>(sql: Sql, query: Compilable<Row>): Promise<readonly Row[]> {
  const { sql: text, parameters } = query.compile();
  return sql.all<Row>(text, parameters as readonly SqlValue[]);
}

/** How the query runs, a line for each step, in the words of the engine. */
export async function planOf(sql: Sql, query: Compilable): Promise<readonly string[]> {
  const { sql: text, parameters } = query.compile();
  const explain = sql.engine === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
  const rows = await sql.all<Readonly<Record<string, string>>>(`${explain} ${text}`, parameters as readonly SqlValue[]);
  return rows.map((row) => row['detail'] ?? row['QUERY PLAN'] ?? '');
}
