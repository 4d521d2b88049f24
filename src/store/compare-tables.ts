import { marks, type Sql, type SqlRow, type SqlValue } from './sql.ts';

/** A row that one of two databases has otherwise, or not at all. */
export interface RowDifference {
  readonly table: string;
  /** `missing`: the examined database lacks it; `extra`: it has one too many. */
  readonly difference: 'missing' | 'extra' | 'other';
  readonly key: readonly SqlValue[];
  /** Columns with another value. */
  readonly columns: readonly string[];
}

/** Tables that are not built from the log. */
const NOT_BUILT = new Set(['objects', 'log', 'schema_steps', 'feeds']);
const PAGE = 1000;

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly texts: ReadonlySet<string>;
}

/** The tables of an SQLite ledger that are built from its log. */
export async function builtTables(scratch: Sql): Promise<readonly Table[]> {
  const rows = await scratch.all<{ readonly name: string; readonly sql: string }>(
    `SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name`,
  );
  const virtual = rows.filter(({ sql }) => /^CREATE VIRTUAL/i.test(sql)).map(({ name }) => name);
  const isPlain = ({ name }: { readonly name: string }) =>
    !NOT_BUILT.has(name) &&
    !name.startsWith('sqlite_') &&
    !virtual.some((table) => name === table || name.startsWith(`${table}_`));
  const tables: Table[] = [];
  for (const { name } of rows.filter(isPlain)) {
    const columns = await scratch.all<{ readonly name: string; readonly pk: number; readonly type: string }>(
      `SELECT name, pk, type FROM pragma_table_info('${name}')`,
    );
    const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
    tables.push({
      name,
      columns: columns.map((column) => column.name),
      key: key.map((column) => column.name),
      texts: new Set(columns.filter(({ type }) => type === 'TEXT').map((column) => column.name)),
    });
  }
  return tables;
}

/** The words tables of an SQLite ledger. */
export async function wordTables(scratch: Sql): Promise<readonly string[]> {
  const rows = await scratch.all<{ readonly name: string }>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%' ORDER BY name`,
  );
  return rows.map(({ name }) => name);
}

/**
 * Compares a table of two databases row by row, in the order of its key.
 *
 * @param examined may be on another engine than `built`
 * @returns how many rows there should be
 */
export async function compareTable(
  examined: Sql,
  built: Sql,
  table: Table,
  onDifference: (difference: RowDifference) => void,
): Promise<number> {
  const [theirs, ours] = [rowsOf(examined, table), rowsOf(built, table)];
  let rows = 0;
  let [here, should] = [await theirs.next(), await ours.next()];
  while (here.done !== true || should.done !== true) {
    const order = here.done === true ? 1 : should.done === true ? -1 : compareKeys(table, here.value, should.value);
    const told = (difference: RowDifference['difference'], row: SqlRow, columns: readonly string[] = []): void =>
      onDifference({ table: table.name, difference, key: table.key.map((column) => row[column] ?? null), columns });
    if (order < 0 && here.done !== true) told('extra', here.value);
    else if (order > 0 && should.done !== true) told('missing', should.value);
    else if (here.done !== true && should.done !== true) {
      const [row, other] = [here.value, should.value];
      const columns = table.columns.filter((column) => !Object.is(row[column], other[column]));
      if (columns.length > 0) told('other', other, columns);
    }
    if (order >= 0) rows += 1;
    [here, should] = [order <= 0 ? await theirs.next() : here, order >= 0 ? await ours.next() : should];
  }
  return rows;
}

async function* rowsOf(sql: Sql, { name, columns, key, texts }: Table): AsyncGenerator<SqlRow, void, undefined> {
  // both engines order text by its bytes then
  const ordered = key.map((column) =>
    sql.engine === 'postgres' && texts.has(column) ? `${column} COLLATE "C"` : column,
  );
  const select = `SELECT ${columns.join(', ')} FROM ${name}`;
  const rest = `ORDER BY ${ordered.join(', ')} LIMIT ${PAGE}`;
  const after = `WHERE (${ordered.join(', ')}) > (${marks(key.length)})`;
  let rows = await sql.all(`${select} ${rest}`);
  for (;;) {
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    rows = await sql.all(
      `${select} ${after} ${rest}`,
      key.map((column) => last[column] ?? null),
    );
  }
}

function compareKeys({ key }: Table, one: SqlRow, other: SqlRow): number {
  for (const column of key) {
    const order = compareValues(one[column] ?? null, other[column] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

/** As SQLite orders them: null, numbers, text by its bytes, bytes. */
function compareValues(one: SqlValue, other: SqlValue): number {
  const [a, b] = [rankOf(one), rankOf(other)];
  if (a !== b) return a - b;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string')
    return one === other ? 0 : Buffer.compare(Buffer.from(one), Buffer.from(other));
  return 0;
}

function rankOf(value: SqlValue): number {
  return value === null ? 0 : typeof value === 'number' ? 1 : typeof value === 'string' ? 2 : 3;
}
