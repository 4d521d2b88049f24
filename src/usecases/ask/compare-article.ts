import type { Reading } from '../../domain/reading.ts';
import type { VersionComparison, VersionsResult } from '../../domain/version-changes.ts';
import { recordsOf } from '../../ledger/records-of.ts';
import { compareVersions, type ReadVersion } from '../../ledger/versions/compare-versions.ts';
import { articleOf, articleOfSnapshot, type VersionRow } from '../../store/ask/versions.ts';
import type { Ledger } from '../../store/ledger.ts';
import { AskError } from '../trouble.ts';
import { listVersions, versionNamed } from './list-versions.ts';
import { readVersion } from './read-version.ts';
import { resolveId } from './resolve-id.ts';

/** Which two versions; else the last two. */
export interface AskedVersions {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * The versions of an article, and what is different between two of them as their readers read them.
 *
 * @param given the id of the article or of one of its versions, or the first digits
 * @throws AskError where there is no such article or version, or where two versions were asked for that cannot be compared
 */
export async function compareArticle(ledger: Ledger, given: string, asked: AskedVersions): Promise<VersionsResult> {
  const article = await articleNamed(ledger, given);
  const summary = await articleOf(ledger.sql, article);
  if (summary === null) throw new AskError('unknown-id', `${article} is no longer in the ledger`);
  const { rows, listed } = await listVersions(ledger, article);
  const chosen = asked.from !== undefined || asked.to !== undefined;
  if (rows.length < 2) {
    if (chosen)
      throw new AskError(
        'not-possible',
        `${article.slice(0, 12)} has one version: there is nothing to compare it with`,
      );
    return { article: summary, versions: listed, comparison: null };
  }
  const to = versionNamed(rows, asked.to);
  const before = rows[rows.indexOf(to) - 1] ?? rows.find((row) => row !== to);
  const from = asked.from === undefined && before !== undefined ? before : versionNamed(rows, asked.from);
  if (!chosen && [from, to].some(({ erased, reading }) => erased || reading === null))
    return { article: summary, versions: listed, comparison: null };
  const comparison = await compareRows(ledger, article, from, to);
  return { article: summary, versions: listed, comparison };
}

/** @throws AskError where there is none */
export async function articleNamed(ledger: Ledger, given: string): Promise<string> {
  const { noun, id } = await resolveId(ledger, given, ['article', 'snapshot']);
  return noun === 'article' ? id : ((await articleOfSnapshot(ledger.sql, id)) ?? id);
}

async function compareRows(
  ledger: Ledger,
  article: string,
  from: VersionRow,
  to: VersionRow,
): Promise<VersionComparison> {
  const older = await readVersion(ledger, article, from);
  const newer = await readVersion(ledger, article, to);
  return {
    from: from.number,
    to: to.number,
    ...compareVersions(comparableOf(older, from.snapshot), comparableOf(newer, to.snapshot)),
    title: from.meta.title === to.meta.title ? null : { from: from.meta.title, to: to.meta.title },
    modifiedAt:
      from.meta.modifiedAt === to.meta.modifiedAt ? null : { from: from.meta.modifiedAt, to: to.meta.modifiedAt },
    sameReader: JSON.stringify(older.reader) === JSON.stringify(newer.reader),
  };
}

function comparableOf(reading: Reading, snapshot: string): ReadVersion {
  const { statements, figures } = recordsOf(reading, snapshot);
  const notes = reading.article.blocks.filter(({ kind }) => kind === 'correction');
  return { text: reading.article.text, statements, figures, corrections: notes.map(({ span }) => span.exact) };
}
