import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ExportError, exportError } from './export-error.ts';

export interface PlaceOptions {
  /** Replace what is there. */
  readonly force: boolean;
  /** The names that the export makes where it makes a folder; null: it makes one file. */
  readonly names: readonly string[] | null;
}

/**
 * Writes an export whole or not at all: beside its place first, then moved there. What was there before stays until then, and is only
 * replaced with `force`. A folder is only ever replaced where it holds nothing but files that such an export makes.
 *
 * @param write is handed the path to write to: of a file that is not there yet, or of an empty folder
 * @throws ExportError `exists`, `full`, `not-allowed`, `bad-place`; and whatever `write` throws
 */
export async function writePlace<T>(
  path: string,
  { force, names }: PlaceOptions,
  write: (beside: string) => Promise<T>,
): Promise<T> {
  if (path === '' || path.includes('\0'))
    throw new ExportError('bad-place', 'the place to write to has no name that a file can have');
  const place = resolve(path);
  const beside = `${place}.${randomBytes(4).toString('hex')}.part`;
  try {
    await refuseTaken(path, place, force, names);
    if (names !== null) await mkdir(beside);
    const result = await write(beside);
    // looked at again: it may have come while this was written
    await refuseTaken(path, place, force, names);
    await moveTo(beside, place, names !== null);
    return result;
  } catch (error) {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined);
    throw exportError(path, error);
  }
}

async function refuseTaken(
  path: string,
  place: string,
  force: boolean,
  names: readonly string[] | null,
): Promise<void> {
  await stat(dirname(place));
  const there = await lstat(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (there === null) return;
  if (names === null) {
    if (there.isDirectory()) throw new ExportError('exists', `${path}: this is a folder; name a file`);
    // what is no plain file (a device, a pipe) would be replaced by one
    if (!there.isFile() && !there.isSymbolicLink())
      throw new ExportError('bad-place', `${path}: this is no plain file, and an export replaces none`);
    if (!force) throw new ExportError('exists', `${path}: there is a file of this name already; --force replaces it`);
    return;
  }
  if (!there.isDirectory())
    throw new ExportError('exists', `${path}: there is a file of this name; this format needs a folder`);
  const held = await readdir(place);
  if (held.length === 0) return;
  if (!force)
    throw new ExportError(
      'exists',
      `${path}: there is something in this folder already; --force replaces an earlier export`,
    );
  const others = held.filter((name) => !names.includes(name));
  if (others.length > 0)
    throw new ExportError(
      'exists',
      `${path}: this folder holds ${others.length === 1 ? 'a file' : `${others.length} files`} that no export made; name another folder`,
    );
}

async function moveTo(beside: string, place: string, folder: boolean): Promise<void> {
  if (!folder) return rename(beside, place);
  const old = join(dirname(place), `${randomBytes(8).toString('hex')}.part`);
  const had = await rename(place, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(beside, place);
  } catch (error) {
    if (had) await rename(old, place);
    throw error;
  }
  if (had) await rm(old, { recursive: true, force: true });
}
