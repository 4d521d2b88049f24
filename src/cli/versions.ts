import type { FigureRecord, StatementRecord } from '../domain/records.ts';
import type { ListedVersion, VersionChange, VersionComparison } from '../domain/version-changes.ts';
import { listVersions } from '../usecases/show/list-versions.ts';
import { wordsOfStatement } from './ask/said-words.ts';
import { EXIT } from './exit.ts';
import { formatOf, type LedgerOptions, onLedger, widthOfOutput } from './on-ledger.ts';
import type { Column } from './output/columns.ts';
import { renderRows } from './output/write-rows.ts';
import { plain } from './page/plain.ts';
import { readerInWords } from './page/reader-words.ts';
import { valueInWords } from './page/words.ts';
import { wrap } from './page/wrap.ts';

interface VersionsOptions extends LedgerOptions {
  readonly from?: number;
  readonly to?: number;
}

const VERSIONS: readonly Column<ListedVersion>[] = [
  { key: 'number', title: '#', value: ({ number }) => number },
  { key: 'at', title: 'taken in', value: ({ at }) => at, shown: ({ at }) => at.slice(0, 16).replace('T', ' ') },
  { key: 'snapshot', title: 'id', value: ({ snapshot }) => snapshot, shown: ({ snapshot }) => snapshot.slice(0, 12) },
  { key: 'modifiedAt', title: 'says it changed', value: ({ modifiedAt }) => modifiedAt },
  {
    key: 'reader',
    title: 'read by',
    value: ({ reader, erased }) => (erased ? 'taken out' : reader === null ? 'nobody' : readerInWords(reader)),
  },
  {
    key: 'same',
    title: 'same as',
    value: ({ sameTextAs, sameSourceAs }) => (sameTextAs ?? sameSourceAs)?.toString() ?? null,
  },
  { key: 'title', title: 'title', value: ({ title }) => title, wide: true },
];

const CHANGES: readonly Column<VersionChange>[] = [
  { key: 'change', title: 'change', value: ({ change }) => change },
  { key: 'noun', title: 'of', value: ({ noun }) => noun },
  { key: 'note', title: 'note', value: ({ note }) => note },
  { key: 'fields', title: 'in', value: ({ fields }) => fields.join(', ') },
  { key: 'older', title: 'older', value: ({ older }) => wordsOf(older), wide: true },
  { key: 'newer', title: 'newer', value: ({ newer }) => wordsOf(newer), wide: true },
  { key: 'olderId', title: null, value: ({ older }) => older?.id ?? null },
  { key: 'newerId', title: null, value: ({ newer }) => newer?.id ?? null },
];

/** `onrecord versions`: what became of an article from one version to the next. */
export function versions(id: string, options: VersionsOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    const { from = null, to = null } = options;
    const { notCompared, ...result } = await listVersions(ledger, id, { from, to });
    const format = formatOf(options);
    const { comparison } = result;
    const changes = comparison?.changes ?? [];
    if (format === 'json') process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    else if (format === 'csv')
      process.stdout.write(renderRows({ columns: CHANGES, rows: changes, empty: '' }, 'csv', widthOfOutput()));
    else {
      const { article } = result;
      const width = widthOfOutput();
      process.stdout.write(`${wrap(plain(article.title ?? article.url ?? article.id), width)}\n\n`);
      process.stdout.write(renderRows({ columns: VERSIONS, rows: result.versions, empty: '' }, 'table', width));
      process.stdout.write(
        comparison === null ? `\nNothing is compared: ${notCompared}.\n` : compared(comparison, width),
      );
    }
    return EXIT.done;
  });
}

function compared(comparison: VersionComparison, width: number): string {
  const { from, to, changes, unchanged, corrections, lines, title, modifiedAt, sameReader } = comparison;
  const notes = [
    `From version ${from} to version ${to}: ${counted(lines.added, 'line')} came, ${lines.removed} went; ${counted(unchanged.statements, 'statement')} and ${counted(unchanged.figures, 'figure')} are the same.`,
    title === null ? '' : `The title was “${title.from ?? ''}”, and is “${title.to ?? ''}”.`,
    modifiedAt === null
      ? ''
      : `The date of its last change was ${modifiedAt.from ?? 'not given'}, and is ${modifiedAt.to ?? 'not given'}.`,
    ...corrections.map((words) => `It says of a correction: ${words}`),
    corrections.length === 0 && changes.length > 0 ? 'No note of a correction says so.' : '',
    sameReader
      ? ''
      : 'The two were read by different readers: a difference may be the readers’; onrecord reread reads both again.',
  ].filter((note) => note !== '');
  const empty = 'No statement and no figure came, went or was told otherwise.';
  const table = renderRows({ columns: CHANGES, rows: changes, empty }, 'table', width);
  return `\n${notes.map((note) => wrap(plain(note), width, '', '  ')).join('\n')}\n\n${table}`;
}

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function wordsOf(record: StatementRecord | FigureRecord | null): string | null {
  if (record === null) return null;
  const who =
    record.speaker?.name ?? (('source' in record ? record.source.map(({ exact }) => exact).join(' ') : '') || null);
  const words = 'span' in record ? `${valueInWords(record)} ${record.term}` : wordsOfStatement(record);
  return who === null ? words : `${who}: ${words}`;
}
