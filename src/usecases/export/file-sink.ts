import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';

/** Characters gathered before they are handed on: one call for each line would cost more than the line. */
const GATHERED = 65_536;

/** A file that is written piece by piece, with no more of it in memory than the disk is behind. */
export interface FileSink {
  write(text: string): Promise<void>;
  /** Ends the file, and flushes it to the disk. */
  end(): Promise<void>;
  /** Closes it where something went wrong. */
  abandon(): void;
}

/** Opens a new file for writing; it must not be there yet. */
export async function openSink(path: string, { gzip = false }: { readonly gzip?: boolean } = {}): Promise<FileSink> {
  const file: WriteStream = createWriteStream(path, { flags: 'wx' });
  await once(file, 'open');
  const packer: Gzip | null = gzip ? createGzip() : null;
  packer?.pipe(file);
  const into = packer ?? file;
  let failure: Error | null = null;
  const fail = (error: Error): void => {
    failure ??= error;
    packer?.destroy();
  };
  file.on('error', fail);
  packer?.on('error', fail);
  let gathered: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const text = gathered.join('');
    gathered = [];
    size = 0;
    if (failure !== null) throw failure;
    if (text !== '' && !into.write(text)) await drained(into, file);
    if (failure !== null) throw failure;
  };
  return {
    async write(text) {
      gathered.push(text);
      size += text.length;
      if (size >= GATHERED) await flush();
    },
    async end() {
      await flush();
      into.end();
      await finished(file);
      await flushToDisk(path);
    },
    abandon() {
      packer?.destroy();
      file.destroy();
    },
  };
}

/** Waits until more may be written, or nothing can be any more. */
function drained(into: WriteStream | Gzip, file: WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const [stream, event] of events) stream.off(event, done);
      resolve();
    };
    const events = [
      [into, 'drain'],
      [into, 'close'],
      [file, 'error'],
      [file, 'close'],
    ] as const;
    for (const [stream, event] of events) stream.on(event, done);
  });
}

async function flushToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
