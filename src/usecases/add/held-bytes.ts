import { addressOf } from '../../ledger/address.ts';
import { articleAddress, type Held, heldAt, heldSource } from '../../store/held.ts';
import type { Sql } from '../../store/sql.ts';
import type { LoadedJob } from './load-job.ts';
import { placeOf } from './place.ts';

/**
 * Whether the very bytes of an input are held: then there is nothing to parse and nothing to read. What comes of it is what would come of
 * it if they were parsed. What was fetched now is always looked at.
 *
 * @param read it counts only where they have been read, too
 */
export async function heldBytes(
  sql: Sql,
  job: LoadedJob,
  read: boolean,
): Promise<{ readonly held: Held; readonly outcome: 'unchanged' | 'duplicate' } | null> {
  if (job.kind === 'page' && job.live) return null;
  if (job.kind === 'file' && job.given?.url !== undefined) return null;
  const held = await heldSource(sql, job.sourceHash);
  if (held === null || held.erased !== 0 || (read && held.reading === null)) return null;
  const address = await articleAddress(sql, held.article);
  const known = address === null || address.startsWith('file:') ? null : address;
  // the same bytes at another address are a copy, which is kept
  if (job.kind === 'page')
    return known !== null && known === addressOf(job.url ?? '') ? { held, outcome: 'unchanged' } : null;
  // the bytes name their web address themselves
  if (known !== null) return { held, outcome: 'unchanged' };
  const place = placeOf(job, recordId(job));
  const there = place === null ? null : await heldAt(sql, place);
  // something else lay there: it has a new version, or goes back to an old one
  if (there !== null && there.snapshot !== held.snapshot) return null;
  return { held, outcome: there === null ? 'duplicate' : 'unchanged' };
}

function recordId(job: LoadedJob): string | null {
  if (job.kind !== 'record') return null;
  // it was taken in before, so it is JSON with an id
  const { id } = JSON.parse(Buffer.from(job.bytes).toString('utf8')) as { readonly id: string | number };
  return String(id);
}
