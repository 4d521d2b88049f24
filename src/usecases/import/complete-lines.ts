import { z } from 'zod';
import { LogBody } from '../../domain/log-entry.ts';
import { ObjectHash } from '../../domain/snapshot.ts';
import { EMPTY_HEAD, entryHash, type StoredEntry } from '../../ledger/chain.ts';
import { sha256 } from '../../ledger/hash.ts';
import { COMPLETE, objectsOf } from '../export/complete.ts';
import { type FileLine, fileLines } from './file-lines.ts';
import { ImportError } from './import-error.ts';

const Head = z.strictObject({ schema: z.literal(COMPLETE), count: z.int().nonnegative(), hash: ObjectHash });
const ObjectLine = z.strictObject({ type: z.literal('object'), hash: ObjectHash, base64: z.string() });
const EntryLine = z.strictObject({
  type: z.literal('entry'),
  seq: z.int().positive(),
  hash: ObjectHash,
  at: z.string(),
  by: z.string(),
  body: z.string(),
});
const Whole = z.int().nonnegative();
const EndLine = z.strictObject({ type: z.literal('end'), entries: Whole, objects: Whole, bytes: Whole });
const Line = z.discriminatedUnion('type', [ObjectLine, EntryLine, EndLine]);

/** An entry of a complete export with the objects that stand before it. */
export interface ImportedEntry {
  readonly line: number;
  readonly entry: StoredEntry;
  readonly body: LogBody;
  readonly objects: ReadonlyMap<string, Uint8Array>;
}

/**
 * The entries of a complete export, each with its objects. Every line is checked against its schema, every object against its hash, every
 * entry against the entry before it, and all of it against the first line and the last.
 *
 * @throws ImportError with the line
 */
export async function* completeEntries(path: string): AsyncGenerator<ImportedEntry, void, undefined> {
  const lines = fileLines(path);
  const first = await lines.next();
  if (first.done === true) throw new ImportError('not-an-export', path, null, 'the file is empty');
  const head = headOf(path, first.value);
  const seen = { entries: 0, objects: 0, bytes: 0 };
  let previous = EMPTY_HEAD.hash;
  let objects = new Map<string, Uint8Array>();
  let ended = false;
  for await (const line of lines) {
    const { number } = line;
    if (ended) throw new ImportError('bad-line', path, number, 'something follows the last line of the export');
    const parsed = parse(path, line, Line, 'no line of a complete export');
    if (parsed.type === 'object') {
      const bytes = Buffer.from(parsed.base64, 'base64');
      if (sha256(bytes) !== parsed.hash || bytes.toString('base64') !== parsed.base64)
        throw new ImportError(
          'bad-hash',
          path,
          number,
          `the object is not what its hash ${parsed.hash} says; the file was changed or damaged`,
        );
      objects.set(parsed.hash, bytes);
      seen.objects += 1;
      seen.bytes += bytes.length;
      continue;
    }
    if (parsed.type === 'end') {
      checkEnd(path, number, parsed, seen, { head, previous, left: objects.size });
      ended = true;
      continue;
    }
    const { type: _, ...entry } = parsed;
    if (entry.seq !== seen.entries + 1 || entry.hash !== entryHash(previous, entry))
      throw new ImportError(
        'bad-hash',
        path,
        number,
        `log entry ${entry.seq} does not continue the one before it; the file was changed, or its lines are not in their order`,
      );
    const body = bodyOf(path, number, entry);
    const needed = new Set(objectsOf(body));
    for (const hash of objects.keys())
      if (!needed.has(hash))
        throw new ImportError(
          'bad-line',
          path,
          number,
          `the object ${hash} stands before an entry that does not name it`,
        );
    yield { line: number, entry, body, objects };
    seen.entries += 1;
    previous = entry.hash;
    objects = new Map();
  }
  if (!ended)
    throw new ImportError(
      'truncated',
      path,
      null,
      `the file ends after ${seen.entries} of ${head.count} log entries; take a whole copy of it`,
    );
}

function headOf(path: string, { text, number }: FileLine): z.infer<typeof Head> {
  const found = json(text);
  const schema = found !== null && typeof found === 'object' && 'schema' in found ? found.schema : null;
  if (typeof schema === 'string' && schema.startsWith('onrecord/complete/') && schema !== COMPLETE)
    throw new ImportError(
      'newer',
      path,
      number,
      `made by another Onrecord (${schema.slice(0, 60)}; this one reads ${COMPLETE}); update Onrecord`,
    );
  if (schema !== COMPLETE)
    throw new ImportError(
      'not-an-export',
      path,
      number,
      'this is no complete export; onrecord export --format complete makes one, and onrecord add takes in articles',
    );
  return parse(path, { text, number }, Head, 'no first line of a complete export');
}

function checkEnd(
  path: string,
  line: number,
  { entries, objects, bytes }: z.infer<typeof EndLine>,
  seen: { readonly entries: number; readonly objects: number; readonly bytes: number },
  { head, previous, left }: { readonly head: z.infer<typeof Head>; readonly previous: string; readonly left: number },
): void {
  const whole = entries === seen.entries && objects === seen.objects && bytes === seen.bytes && left === 0;
  if (!whole || head.count !== seen.entries || head.hash !== previous)
    throw new ImportError(
      'bad-line',
      path,
      line,
      'the last line does not count what the file holds, or the first line names another log; lines are missing, or from another file',
    );
}

function bodyOf(path: string, line: number, { seq, body }: StoredEntry): LogBody {
  const parsed = LogBody.safeParse(json(body));
  if (parsed.success) return parsed.data;
  throw new ImportError(
    'bad-entry',
    path,
    line,
    `log entry ${seq} says nothing that this Onrecord knows (${issueOf(parsed.error)})`,
  );
}

function parse<Schema extends z.ZodType>(
  path: string,
  { text, number }: FileLine,
  schema: Schema,
  what: string,
): z.infer<Schema> {
  const parsed = schema.safeParse(json(text));
  if (parsed.success) return parsed.data;
  throw new ImportError(
    'bad-line',
    path,
    number,
    `this is ${what} (${issueOf(parsed.error)}); the file was changed or cut`,
  );
}

function issueOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.').slice(0, 60)}: `;
  return `${place}${(issue?.message ?? '').slice(0, 120)}`;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
