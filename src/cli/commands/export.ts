import { type Command, Option } from 'commander';
import { exitsAsWeDo, onLedger } from './ledger-options.ts';

const HELP = `
Formats:
  csv       a folder with one file for each noun, for spreadsheets and scripts (UTF-8 with a byte-order mark)
  xlsx      one workbook with one sheet for each noun
  jsonl     JSON Lines: every record with all that is known of it
  jsonld    the statements as W3C Web Annotations
  parquet   a folder with articles, statements and figures; needs @duckdb/node-api
  complete  the whole ledger with all its texts and decisions, for onrecord import; packed where the name ends in .gz

A statement is always exported with the hash of its text, its selectors (exact, prefix, suffix, start, end), the chain of those who pass it on, its quote
type and its review state. quotation holds the speaker's printed words, mixed_words the author's with some of the speaker's in them, paraphrase the
author's alone, without quotation marks. Rejected records are exported and say so; --without-rejected leaves them out.

Exit codes:
  0    everything is on the disk
  2    it could not be written, and nothing is left of it

Examples:
  onrecord export --out record.xlsx
  onrecord export --out record --outlet "Harbour News" --since 2019-02
  onrecord export --format complete --out ledger.jsonl.gz`;

export function defineExport(program: Command): void {
  onLedger(exitsAsWeDo(program.command('export')))
    .summary('take the record along: CSV, XLSX, JSON Lines, JSON-LD, Parquet')
    .description('Writes the ledger, or what is chosen of it, to a file or a folder: whole or not at all.')
    .requiredOption('--out <path>', 'where to: a folder for csv and parquet, else a file')
    .addOption(
      new Option('--format <format>', 'else by the ending of the path (.xlsx, .jsonl, .jsonld), else csv').choices([
        'csv',
        'xlsx',
        'jsonl',
        'jsonld',
        'parquet',
        'complete',
      ]),
    )
    .option('--article <ids...>', 'these articles alone')
    .option('--outlet <name>', 'articles of this outlet alone')
    .option('--since <date>', 'articles published on this day or later: 2019-02-04, 2019-02 or 2019')
    .option('--until <date>', 'articles published on this day, in this month or year, or earlier')
    .addOption(
      new Option('--state <states...>', 'statements and figures in these states alone').choices([
        'machine',
        'accepted',
        'edited',
        'rejected',
        'added',
      ]),
    )
    .option('--speaker <actor>', 'statements and figures of this speaker alone: an id or a name')
    .option('--without-rejected', 'leave out what people rejected')
    .option('--force', 'replace an earlier export')
    .addHelpText('after', HELP)
    .action(async (options: Readonly<Record<string, unknown>>) => {
      const { exportTo } = await import('../export.ts');
      process.exitCode = await exportTo(options as never);
    });
}
