import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { ExportError } from './export-error.ts';
import { headOf, NOUN_TABLES, type NounName, rowsOf } from './nouns.ts';
import type { ExportedRecord } from './records.ts';
import { cellOf } from './workbook-cell.ts';

/** Rows that a sheet may have, its head among them (Microsoft, “Excel specifications and limits”). */
const MOST_ROWS = 1_048_576;
/**
 * Characters of a workbook. One is made in memory as a whole: 4 million cells of 30 characters took 1.9 GB, some 11 bytes for what is
 * counted here, so that this is one gigabyte. CSV and JSON Lines have no such limit.
 */
const MOST_CHARACTERS = 96_000_000;
/** What an empty or a short cell costs beside its words, in characters. */
const CELL = 12;

type Cell = ReturnType<typeof cellOf>;

export interface WorkbookLimits {
  readonly rows: number;
  readonly characters: number;
}

/**
 * Writes a workbook with one sheet a noun. Cells are text, numbers and truth values; there are no formulas.
 *
 * @throws ExportError `too-large` where it would not fit a workbook
 */
export async function writeWorkbook(
  path: string,
  records: AsyncIterable<ExportedRecord>,
  limits: WorkbookLimits = { rows: MOST_ROWS, characters: MOST_CHARACTERS },
): Promise<void> {
  const sheets = new Map<NounName, Cell[][]>(NOUN_TABLES.map((noun) => [noun, [headOf(noun).map(cellOf)]]));
  let characters = 0;
  for await (const record of records) {
    for (const { noun, values } of rowsOf(record)) {
      const rows = sheets.get(noun) ?? [];
      const cells = values.map(cellOf);
      for (const cell of cells) characters += CELL + (typeof cell?.value === 'string' ? cell.value.length : 0);
      rows.push(cells);
      if (rows.length > limits.rows) throw tooLarge(`${noun} would have more than ${limits.rows} rows`);
      if (characters > limits.characters) throw tooLarge('it would take more memory than a usual machine has');
    }
  }
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const book = writeExcelFile(
    NOUN_TABLES.map((noun) => ({ sheet: noun, data: (sheets.get(noun) ?? []) as never, stickyRowsCount: 1 })),
  );
  const file = createWriteStream(path, { flags: 'wx', flush: true });
  await Promise.all([finished(file), book.toStream(file)]);
}

function tooLarge(why: string): ExportError {
  return new ExportError(
    'too-large',
    `this is too much for one workbook: ${why}; choose articles with --article, --outlet, --since or --until, or take csv or jsonl`,
  );
}
