import type { ListedVersion, VersionChange, VersionsResult } from '../../domain/version-changes.ts';
import { compareArticle } from '../../usecases/ask/compare-article.ts';
import { EXIT } from '../exit.ts';
import { formatOf, type LedgerOptions, onLedger, widthOfOutput } from '../on-ledger.ts';
import type { Column } from '../output/columns.ts';
import { renderRows } from '../output/write-rows.ts';
import { versionsPage } from '../page/versions-page.ts';
import { plainJson } from '../page/plain.ts';
import { saidBy, speakerOf } from './change-words.ts';

export interface VersionsOptions extends LedgerOptions {
  readonly from?: string;
  readonly to?: string;
}

const CHANGES: readonly Column<VersionChange>[] = [
  { key: 'noun', title: null, value: ({ noun }) => noun },
  { key: 'change', title: null, value: ({ change }) => change },
  { key: 'fields', title: null, value: ({ fields }) => fields.join('; ') },
  { key: 'note', title: null, value: ({ note }) => note },
  { key: 'olderSpeaker', title: null, value: ({ older }) => speakerOf(older) },
  { key: 'older', title: null, value: ({ older }) => saidBy(older) },
  { key: 'newerSpeaker', title: null, value: ({ newer }) => speakerOf(newer) },
  { key: 'newer', title: null, value: ({ newer }) => saidBy(newer) },
  { key: 'olderId', title: null, value: ({ older }) => older?.id ?? null },
  { key: 'newerId', title: null, value: ({ newer }) => newer?.id ?? null },
];

const VERSIONS: readonly Column<ListedVersion>[] = [
  { key: 'number', title: 'no.', value: ({ number }) => number },
  {
    key: 'snapshot',
    title: 'version',
    value: ({ snapshot }) => snapshot,
    shown: ({ snapshot }) => snapshot.slice(0, 12),
  },
  { key: 'at', title: 'taken in', value: ({ at }) => at, shown: ({ at }) => at.slice(0, 16).replace('T', ' ') },
  {
    key: 'reader',
    title: 'read by',
    value: ({ reader }) => reader?.version ?? null,
    shown: ({ reader, erased }) =>
      erased
        ? 'taken out'
        : reader === null
          ? 'not read'
          : `${reader.version}${reader.model === null ? ', rules alone' : ''}`,
  },
  { key: 'title', title: 'title', value: ({ title }) => title, wide: true },
  {
    key: 'same',
    title: 'same as',
    value: ({ sameSourceAs, sameTextAs }) => sameTextAs ?? sameSourceAs,
    shown: ({ sameSourceAs, sameTextAs }) =>
      sameTextAs !== null ? `text of ${sameTextAs}` : sameSourceAs !== null ? `source of ${sameSourceAs}` : '–',
  },
];

/** `onrecord versions`: the versions of an article, and what is different between two of them. */
export function versions(id: string, options: VersionsOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    const result = await compareArticle(ledger, id, { from: options.from, to: options.to });
    process.stdout.write(rendered(result, formatOf(options)));
    return EXIT.done;
  });
}

function rendered(result: VersionsResult, format: ReturnType<typeof formatOf>): string {
  if (format === 'json') {
    const json = JSON.stringify(result, null, 2);
    return `${process.stdout.isTTY ? plainJson(json) : json}\n`;
  }
  const width = widthOfOutput();
  const rows = result.comparison?.changes ?? [];
  if (format === 'csv') return renderRows({ columns: CHANGES, rows, empty: '' }, 'csv', width);
  const list = renderRows({ columns: VERSIONS, rows: result.versions, empty: '' }, 'table', width);
  return versionsPage(result, list);
}
