import type { Reading } from '../../domain/reading.ts';
import { unpackReading } from '../../ledger/pack-reading.ts';
import { erasuresOf } from '../../store/ask/history.ts';
import type { VersionRow } from '../../store/ask/versions.ts';
import type { Ledger } from '../../store/ledger.ts';
import { textOf } from '../../store/objects.ts';
import { AskError } from '../trouble.ts';

/**
 * The present reading of a version of an article, as its reader made it.
 *
 * @throws AskError `not-possible` where it was erased or never read; StoreError where an object is missing
 */
export async function readVersion({ sql }: Ledger, article: string, version: VersionRow): Promise<Reading> {
  const { snapshot, number, text, reading, erased } = version;
  const id = article.slice(0, 12);
  if (erased) {
    const last = (await erasuresOf(sql, article)).at(-1);
    const who = last === undefined ? '' : ` on ${last.at.slice(0, 10)} by ${last.by} (${last.body.reason})`;
    throw new AskError(
      'not-possible',
      `version ${number} of ${id} was taken out of the ledger${who}; its hashes and its place in the log are left: onrecord versions ${id} shows them`,
    );
  }
  if (reading === null)
    throw new AskError(
      'not-possible',
      `version ${number} of ${id} has not been read yet: onrecord reread ${snapshot.slice(0, 12)} reads it, onrecord reread --unread all that were never read`,
    );
  const words = await textOf(sql, text);
  return unpackReading(await textOf(sql, reading), words);
}
