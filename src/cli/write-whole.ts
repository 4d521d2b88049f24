import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: beside its place first, then moved there.
 *
 * @returns null, or what went wrong in words
 */
export async function writeWhole(path: string, content: string): Promise<string | null> {
  const beside = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, path);
    return null;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const why =
      {
        ENOENT: 'its folder does not exist',
        EACCES: 'you may not write there',
        EISDIR: 'it is a folder',
        ENOSPC: 'the disk is full',
      }[code] ?? code;
    return `${path} could not be written: ${why}`;
  }
}
