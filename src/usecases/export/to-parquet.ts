import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ExportError } from './export-error.ts';
import { type FileSink, openSink } from './file-sink.ts';
import { PARQUET_COLUMNS, PARQUET_NOUNS } from './parquet-columns.ts';
import type { ExportedRecord } from './records.ts';

/** The version that package.json names, and the tests use. */
export const DUCKDB_VERSION = '1.5.5-r.5';

/** Not named in the import itself: it is no dependency, and most installations go without it. */
const DUCKDB: string = '@duckdb/node-api';

/** Bytes of one line that DuckDB reads at most: the longest text that is taken in, with its selectors. */
const MOST_LINE = 1_000_000_000;

/** What is used of DuckDB. */
export interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{ run(sql: string): Promise<unknown>; closeSync(): void }>;
      closeSync(): void;
    }>;
  };
}

/** The files of an export to Parquet. */
export const PARQUET_FILES: readonly string[] = PARQUET_NOUNS.map((noun) => `${noun}s.parquet`);

/**
 * DuckDB, where it is installed beside this package.
 *
 * @throws ExportError `no-duckdb` with how to install it
 */
export async function loadDuckDb(load: () => Promise<unknown> = () => import(DUCKDB)): Promise<DuckDb> {
  try {
    return (await load()) as DuckDb;
  } catch (error) {
    throw new ExportError(
      'no-duckdb',
      `Parquet is written by DuckDB, which is not installed here: npm install @duckdb/node-api@${DUCKDB_VERSION} (70 MB), and run the same command again; csv and jsonl need nothing`,
      { cause: error },
    );
  }
}

/** Writes articles, statements and figures as Parquet (zstd) into a folder that is there and empty. */
export async function writeParquet(
  folder: string,
  records: AsyncIterable<ExportedRecord>,
  duck: DuckDb,
): Promise<void> {
  const lines = (noun: string): string => join(folder, `${noun}.jsonl`);
  const sinks = new Map<string, FileSink>();
  try {
    for (const noun of PARQUET_NOUNS) sinks.set(noun, await openSink(lines(noun)));
    for await (const record of records) await sinks.get(record.type)?.write(`${JSON.stringify(record)}\n`);
    for (const sink of sinks.values()) await sink.end();
  } catch (error) {
    for (const sink of sinks.values()) sink.abandon();
    throw error;
  }
  const instance = await duck.DuckDBInstance.create(':memory:');
  try {
    const connection = await instance.connect();
    // what it can do is built in; it is never to fetch anything
    await connection.run('SET autoinstall_known_extensions = false; SET autoload_known_extensions = false');
    for (const noun of PARQUET_NOUNS) {
      const columns = Object.entries(PARQUET_COLUMNS[noun]);
      const typed = columns.map(([name, type]) => `${quoted(name)}: ${quoted(type)}`).join(', ');
      await connection.run(
        `COPY (SELECT * FROM read_json(${quoted(lines(noun))}, format = 'newline_delimited', maximum_object_size = ${MOST_LINE}, columns = {${typed}}))
         TO ${quoted(join(folder, `${noun}s.parquet`))} (FORMAT parquet, COMPRESSION zstd)`,
      );
      await rm(lines(noun));
    }
    connection.closeSync();
  } catch (error) {
    throw duckError(folder, error);
  } finally {
    instance.closeSync();
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function duckError(folder: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (/no space left|disk (?:is )?full|disk quota/i.test(error.message))
    return new ExportError(
      'full',
      `${folder}: the disk is full; nothing was kept of it. Free some space and run the same command again`,
      {
        cause: error,
      },
    );
  return new ExportError('failed', `DuckDB could not write the Parquet files: ${error.message}`, { cause: error });
}
