import type { Ledger } from '../../store/ledger.ts';
import type { WalkFilter } from '../../store/walk/filter.ts';
import { completeLines } from './complete.ts';
import { exportedRecords, type ExportedRecord } from './records.ts';
import { CSV_FILES, writeCsv } from './to-csv.ts';
import { writeAnnotations } from './to-annotations.ts';
import { writeJsonLines, writeLines } from './to-json-lines.ts';
import { loadDuckDb, PARQUET_FILES, writeParquet } from './to-parquet.ts';
import { writeWorkbook } from './to-workbook.ts';
import { writePlace } from './write-place.ts';

/** What an export can be. `csv` and `parquet` make a folder, the others a file. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'jsonl', 'jsonld', 'parquet', 'complete'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  readonly format: ExportFormat;
  /** A folder for `csv` and `parquet`, else a file; a complete export whose name ends in `.gz` is packed. */
  readonly out: string;
  readonly filter: WalkFilter;
  /** Replace an earlier export. */
  readonly force: boolean;
  /** How DuckDB is loaded; tests hand in a machine that has none. */
  readonly duckDb?: (() => Promise<unknown>) | undefined;
}

/** How many records of each type an export holds. */
export type Exported = Readonly<Record<string, number>>;

/**
 * Takes a ledger, or what a filter chooses of it, to a place outside: whole or not at all.
 *
 * @throws ExportError where it cannot be written, or a record cannot be proved
 */
export async function exportLedger({ sql }: Pick<Ledger, 'sql'>, options: ExportOptions): Promise<Exported> {
  const { format, out, filter, force } = options;
  const counts: Record<string, number> = {};
  const count = (type: string): void => {
    counts[type] = (counts[type] ?? 0) + 1;
  };
  async function* records(): AsyncGenerator<ExportedRecord, void, undefined> {
    for await (const record of exportedRecords(sql, filter)) {
      count(record.type);
      yield record;
    }
  }
  async function* lines(): AsyncGenerator<string, void, undefined> {
    for await (const line of completeLines(sql)) {
      if (line.startsWith('{"type":"entry"')) count('entry');
      if (line.startsWith('{"type":"object"')) count('object');
      yield line;
    }
  }
  const file = { force, names: null };
  switch (format) {
    case 'csv':
      await writePlace(out, { force, names: CSV_FILES }, (folder) => writeCsv(folder, records()));
      break;
    case 'xlsx':
      await writePlace(out, file, (path) => writeWorkbook(path, records()));
      break;
    case 'jsonl':
      await writePlace(out, file, (path) => writeJsonLines(path, records()));
      break;
    case 'jsonld':
      await writePlace(out, file, (path) => writeAnnotations(path, records()));
      break;
    case 'parquet': {
      const duck = await loadDuckDb(options.duckDb);
      await writePlace(out, { force, names: PARQUET_FILES }, (folder) => writeParquet(folder, records(), duck));
      break;
    }
    case 'complete':
      await writePlace(out, file, (path) => writeLines(path, lines(), out.endsWith('.gz')));
      break;
  }
  return counts;
}
