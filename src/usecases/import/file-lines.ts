import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { MOST_LINE } from '../export/complete.ts';
import { ImportError } from './import-error.ts';

/** A line and where it stands. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a file, packed by gzip or not, one of them in memory at a time.
 *
 * @throws ImportError `unreadable`, `truncated`, `bad-line`
 */
export async function* fileLines(path: string, most: number = MOST_LINE): AsyncGenerator<FileLine, void, undefined> {
  let number = 1;
  let held: Buffer[] = [];
  let size = 0;
  const finish = (): FileLine => {
    const bytes = Buffer.concat(held, size);
    if (!isUtf8(bytes))
      throw new ImportError('bad-line', path, number, 'this line is not UTF-8, as every line of an export is');
    held = [];
    size = 0;
    const text = bytes.toString('utf8');
    return { number: number++, text };
  };
  const hold = (part: Buffer): void => {
    size += part.length;
    if (size > most)
      throw new ImportError(
        'bad-line',
        path,
        number,
        `this line is longer than ${most} bytes, which no line of an export is`,
      );
    if (part.length > 0) held.push(part);
  };
  for await (const chunk of chunksOf(path, () => number)) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, from)) {
      hold(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}

async function* chunksOf(path: string, line: () => number): AsyncGenerator<Buffer, void, undefined> {
  let packed = false;
  try {
    packed = await isPacked(path);
    const file = createReadStream(path);
    const from = packed ? file.pipe(createGunzip()) : file;
    if (packed) file.on('error', (error) => from.destroy(error));
    try {
      yield* from as AsyncIterable<Buffer>;
    } finally {
      file.destroy();
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw unreadable(path, packed ? line() : null, error);
  }
}

/** The first two bytes of gzip (RFC 1952). */
async function isPacked(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

function unreadable(path: string, line: number | null, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (code === 'Z_BUF_ERROR')
    return new ImportError('truncated', path, line, 'the packed file ends in the middle; take a whole copy of it');
  if (code.startsWith('Z_'))
    return new ImportError('unreadable', path, line, 'the packed file is damaged here; take another copy of it');
  const why =
    {
      ENOENT: 'there is no file of this name',
      EISDIR: 'this is a folder; name the file of a complete export',
      EACCES: 'you may not read it',
      ENAMETOOLONG: 'the name is too long for a file',
      ERR_INVALID_ARG_VALUE: 'no file has such a name',
    }[code] ?? `it could not be read (${code})`;
  return new ImportError('unreadable', path, null, why, { cause: error });
}
