import type { ListedVersion, VersionComparison, VersionsResult } from '../../domain/version-changes.ts';
import { recordsOf } from '../../ledger/records-of.ts';
import { compareVersions, type ReadVersion } from '../../ledger/versions/compare-versions.ts';
import { readingsOf } from '../../store/ask/history.ts';
import { articleOf, articleOfSnapshot, type VersionRow, versionsOf } from '../../store/ask/versions.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { Sql } from '../../store/sql.ts';
import { resolveId } from '../ask/resolve-id.ts';
import { AskError } from '../trouble.ts';
import { keptReading } from './kept-reading.ts';

/** Which versions are to be compared: their numbers, from 1. Null: the last two. */
export interface ComparedVersions {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * The versions of an article, and what the readers found otherwise in one than in another. What people corrected is left aside: a
 * correction in one version is no change of the article.
 *
 * @param given the id of an article or of a version, or its first digits
 * @throws AskError where there is no such article, or no such version
 */
export async function listVersions(
  ledger: Ledger,
  given: string,
  { from, to }: ComparedVersions,
): Promise<VersionsResult & { readonly notCompared: string | null }> {
  const { sql } = ledger;
  const { noun, id } = await resolveId(ledger, given, ['article', 'snapshot']);
  const article = await articleOf(sql, noun === 'article' ? id : ((await articleOfSnapshot(sql, id)) ?? ''));
  if (article === null) throw new AskError('unknown-id', `${id} stands in no article of the ledger`);
  const rows = await versionsOf(sql, article.id);
  const versions: ListedVersion[] = [];
  for (const row of rows) versions.push(await listed(sql, row, rows));
  const newer = rowAt(rows, to ?? rows.length);
  const older = from === null && newer.number === 1 ? null : rowAt(rows, from ?? newer.number - 1);
  if (older === null) return { article, versions, comparison: null, notCompared: 'there is one version alone' };
  const [before, after] = [await readVersion(sql, older), await readVersion(sql, newer)];
  if (typeof before === 'string' || typeof after === 'string')
    return {
      article,
      versions,
      comparison: null,
      notCompared: [before, after].find((why) => typeof why === 'string') as string,
    };
  const readers = [older, newer].map(({ number }) => JSON.stringify(versions[number - 1]?.reader));
  const [titles, dates] = [
    changeOf(older.meta.title, newer.meta.title),
    changeOf(older.meta.modifiedAt, newer.meta.modifiedAt),
  ];
  const comparison: VersionComparison = {
    from: older.number,
    to: newer.number,
    ...compareVersions(before, after),
    title: titles,
    modifiedAt: dates,
    sameReader: readers[0] === readers[1],
  };
  return { article, versions, comparison, notCompared: null };
}

function rowAt(rows: readonly VersionRow[], number: number): VersionRow {
  const row = rows[number - 1];
  if (row === undefined)
    throw new AskError(
      'unknown-id',
      `the article has ${rows.length} ${rows.length === 1 ? 'version' : 'versions'}; there is no number ${number}`,
    );
  return row;
}

async function listed(sql: Sql, row: VersionRow, rows: readonly VersionRow[]): Promise<ListedVersion> {
  const { number, snapshot, at, meta, text, source, erased } = row;
  const earlier = (same: (other: VersionRow) => boolean): number | null =>
    rows.find((other) => other.number < number && same(other))?.number ?? null;
  return {
    number,
    snapshot,
    at,
    title: meta.title,
    modifiedAt: meta.modifiedAt,
    reader: erased ? null : ((await readingsOf(sql, snapshot)).at(-1)?.body.reader ?? null),
    text,
    source,
    sameSourceAs: earlier((other) => other.source === source),
    sameTextAs: earlier((other) => other.text === text),
    erased,
  };
}

/** A version as its reader read it; else why it cannot be compared. */
async function readVersion(sql: Sql, { snapshot, number }: VersionRow): Promise<ReadVersion | string> {
  const { text, reading } = await keptReading(sql, snapshot);
  if (text === null) return `the text of version ${number} was taken out`;
  if (reading === null) return `version ${number} was not read; onrecord reread ${snapshot.slice(0, 12)} reads it`;
  const { statements, figures } = recordsOf(reading, snapshot);
  const corrections = reading.article.blocks.filter(({ kind }) => kind === 'correction').map(({ span }) => span.exact);
  return { text, statements, figures, corrections };
}

function changeOf(
  from: string | null,
  to: string | null,
): { readonly from: string | null; readonly to: string | null } | null {
  return from === to ? null : { from, to };
}
