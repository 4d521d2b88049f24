import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoadedJob } from './load-job.ts';

/**
 * Where an input lies, as an address: its file, and the record in it. Null for what has no place to come from again.
 *
 * @param id of the record; null for a file
 */
export function placeOf({ kind, input }: Pick<LoadedJob, 'kind' | 'input'>, id: string | null): string | null {
  if (input === '-' || kind === 'page') return null;
  const file = pathToFileURL(resolve(input)).href;
  return id === null ? file : `${file}#${encodeURIComponent(id.toWellFormed())}`;
}
