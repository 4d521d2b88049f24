import type { ListedVersion } from '../../domain/version-changes.ts';
import { type LoggedReading, readingsOfArticle } from '../../store/ask/history.ts';
import { type VersionRow, versionsOf } from '../../store/ask/versions.ts';
import type { Ledger } from '../../store/ledger.ts';
import { AskError } from '../trouble.ts';

/** The versions of an article, with their places in the index. */
export interface Versions {
  readonly rows: readonly VersionRow[];
  readonly listed: readonly ListedVersion[];
}

/** All versions of an article, the oldest first. */
export async function listVersions({ sql }: Ledger, article: string): Promise<Versions> {
  const rows = await versionsOf(sql, article);
  const readings = new Map<string, LoggedReading>();
  for (const reading of await readingsOfArticle(sql, article))
    readings.set(`${reading.body.snapshot} ${reading.body.reading}`, reading);
  const sources = new Map<string, VersionRow>();
  const texts = new Map<string, number>();
  const listed = rows.map((row): ListedVersion => {
    const { number, snapshot, at, meta, text, source, erased, reading } = row;
    const sameSource = sources.get(source);
    const sameText = texts.get(text);
    if (sameSource === undefined) sources.set(source, row);
    if (sameText === undefined) texts.set(text, number);
    return {
      number,
      snapshot,
      at,
      title: erased ? null : meta.title,
      modifiedAt: meta.modifiedAt,
      reader: reading === null ? null : (readings.get(`${snapshot} ${reading}`)?.body.reader ?? null),
      text,
      source,
      sameSourceAs: sameSource !== undefined && sameSource.text !== text ? sameSource.number : null,
      sameTextAs: sameText ?? null,
      erased,
    };
  });
  return { rows, listed };
}

/**
 * The version that a person means.
 *
 * @param given a number from 1, or the id of a snapshot, or its first digits; undefined: the last one
 * @throws AskError where there is no such version
 */
export function versionNamed(rows: readonly VersionRow[], given: string | undefined): VersionRow {
  const last = rows.at(-1);
  if (last === undefined)
    throw new AskError('unknown-id', 'this article has no version: onrecord verify names what is missing');
  if (given === undefined) return last;
  const wanted = given.trim().toLowerCase();
  // a snapshot's first digits may be decimal alone: a number that is a version's is that version
  const byNumber = rows.find(({ number }) => String(number) === wanted);
  if (byNumber !== undefined) return byNumber;
  const ids = [...new Set(rows.filter(({ snapshot }) => snapshot.startsWith(wanted)).map(({ snapshot }) => snapshot))];
  const [only, ...others] = ids;
  const found = rows.findLast(({ snapshot }) => snapshot === only);
  if (wanted.length >= 4 && found !== undefined && others.length === 0) return found;
  throw new AskError(
    'bad-value',
    `“${given.slice(0, 60)}” is no version of this article: give a number from 1 to ${last.number}, or a snapshot’s id (onrecord versions lists both)`,
  );
}
