import { lstat, open, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { beginsAsGzip } from './gzip-header.ts';
import { IntakeError, nameOf } from './intake-error.ts';
import { MAX_FREE_EXPANSION } from './limits.ts';

/**
 * One thing to read, found among the paths that a person gave. Each ends in exactly one outcome, but `records`, which has one for each of
 * its lines, `archive`, which has one for each page in it, and `skipped`, which says what a folder holds that is no article.
 */
export type Source =
  | { readonly kind: 'article'; readonly input: string }
  | { readonly kind: 'records'; readonly input: string }
  | { readonly kind: 'archive'; readonly input: string }
  | { readonly kind: 'skipped'; readonly input: string; readonly reason: string }
  | { readonly kind: 'refused'; readonly input: string; readonly error: IntakeError };

const ARTICLES = new Set(['.txt', '.text', '.md', '.html', '.htm', '.xhtml']);
const RECORDS = new Set(['.jsonl', '.ndjson']);
const ARCHIVES = new Set(['.warc']);
/** Folders in folders: deeper is a loop of mounts or a mistake. */
const MAX_FOLDERS = 64;

/**
 * What stands at the paths, in their order; `-` is standard input. A folder gives its articles, JSON Lines and WARC archives at any depth,
 * each of them gzipped or not, sorted by name, the same on every machine; names that begin with a dot and links are passed over there. A
 * path given by name is always taken, whatever it is called, and a link is followed.
 *
 * @example
 * ```ts
 * const inputs = [];
 * for await (const source of listSources(['-', 'no/such/folder'])) inputs.push(source.kind);
 * inputs.join(' '); // 'article refused'
 * ```
 */
export async function* listSources(paths: readonly string[]): AsyncGenerator<Source, void, undefined> {
  for (const path of paths) {
    if (path === '-') {
      yield { kind: 'article', input: path };
      continue;
    }
    const found = await stat(path).catch((error: unknown) => unreadable(path, error));
    if (found instanceof IntakeError) yield { kind: 'refused', input: path, error: found };
    else if (found.isDirectory()) yield* folder(path);
    else yield { kind: kindOf(path) ?? ((await isArchive(path)) ? 'archive' : 'article'), input: path };
  }
}

async function* folder(path: string): AsyncGenerator<Source, void, undefined> {
  let articles = 0;
  for await (const source of walk(path, 0)) {
    if (source.kind !== 'skipped') articles += 1;
    yield source;
  }
  if (articles === 0) {
    const names = [...ARTICLES, ...RECORDS, ...ARCHIVES].join(' ');
    const error = new IntakeError(
      'empty',
      path,
      `${path}: no articles in this folder; files that end in ${names} are read, with .gz after it or not`,
    );
    yield { kind: 'refused', input: path, error };
  }
}

async function* walk(path: string, depth: number): AsyncGenerator<Source, void, undefined> {
  const names = await readdir(path).catch((error: unknown) => unreadable(path, error));
  if (names instanceof IntakeError) {
    yield { kind: 'refused', input: path, error: names };
    return;
  }
  // by code units: a locale would sort otherwise on another machine
  for (const name of names.sort()) {
    if (name.startsWith('.')) continue;
    const input = join(path, name);
    const found = await lstat(input).catch((error: unknown) => unreadable(input, error));
    const kind = kindOf(name);
    if (found instanceof IntakeError) yield { kind: 'refused', input, error: found };
    else if (found.isSymbolicLink()) yield { kind: 'skipped', input, reason: 'a link' };
    else if (found.isDirectory()) {
      if (depth < MAX_FOLDERS) yield* walk(input, depth + 1);
      else yield { kind: 'skipped', input, reason: `more than ${MAX_FOLDERS} folders deep` };
    } else if (!found.isFile()) yield { kind: 'skipped', input, reason: 'no ordinary file' };
    else if (kind) yield { kind, input };
    else {
      const extension = extensionOf(name);
      const reason = extension === '' ? 'no file ending' : `files that end in ${extension} are not read`;
      yield { kind: 'skipped', input, reason };
    }
  }
}

/** The ending of a name, with the one before it where it is `.gz`: `.html.gz`. */
function extensionOf(name: string): string {
  const extension = extname(name).toLowerCase();
  return extension === '.gz' ? `${extname(name.slice(0, -3)).toLowerCase()}.gz` : extension;
}

/** What a file is by its name; null where the name says nothing. */
function kindOf(name: string): 'article' | 'records' | 'archive' | null {
  const extension = extensionOf(name).replace(/\.gz$/, '');
  if (ARCHIVES.has(extension)) return 'archive';
  if (RECORDS.has(extension)) return 'records';
  return ARTICLES.has(extension) ? 'article' : null;
}

/** Whether a file whose name says nothing is a WARC archive by how it begins. */
async function isArchive(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAGIC_WINDOW), 0, MAGIC_WINDOW, 0);
    const head = buffer.subarray(0, bytesRead);
    const opened = beginsAsGzip(head) ? gunzipSync(head, PARTLY) : head;
    return /^WARC\/[01]\.\d/.test(opened.toString('latin1', 0, 16));
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
/** Bytes of a file from which its kind is told; a gzipped one is opened as far as they go. */
const MAGIC_WINDOW = 4_096;
const PARTLY = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_FREE_EXPANSION };

/** Why a path could not be opened, in words; the system's own code stays in them. */
export function unreadable(input: string, error: unknown): IntakeError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new IntakeError('not-found', input, `${nameOf(input)}: no such file or folder`);
  if (code === 'EACCES' || code === 'EPERM') {
    return new IntakeError(
      'unreadable',
      input,
      `${nameOf(input)}: you may not read this (${code}); check its permissions`,
    );
  }
  if (code === 'EISDIR') return new IntakeError('unreadable', input, `${nameOf(input)}: this is a folder`);
  return new IntakeError('unreadable', input, `${nameOf(input)}: could not be read (${code})`);
}
