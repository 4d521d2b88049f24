import { toldByMagic } from '../gunzip.ts';
import { gzipMembers, type MemberPiece } from '../gzip-members.ts';
import { IntakeError, nameOf } from '../intake-error.ts';
import { MAX_FALSE_STARTS, MAX_FALSE_STARTS_EACH_MEGABYTE } from '../limits.ts';
import { type ArchiveReader, archiveReader, OPENING } from './archive-reader.ts';
import { type PageOfRecord, passNewlines, type Refused, readRecord } from './read-record.ts';

/** A page that an archive holds, as the browser of its reader got it. */
export interface WarcPage extends PageOfRecord {
  /** `news.warc.gz: record 12 at byte 34567` */
  readonly position: string;
  /** Where the record, or the gzip member that holds it, begins in the file: bytes. */
  readonly offset: number;
}

/** What becomes of one record: a page, a refusal, or passed over because it is no page. */
export type WarcItem =
  | WarcPage
  | { readonly kind: 'refused'; readonly position: string; readonly error: IntakeError }
  | { readonly kind: 'skipped'; readonly position: string; readonly reason: string };

/**
 * The pages in a WARC file, gzipped or not, record by record: `response` records of HTTP status 200 and `resource` records, of HTML, XHTML or plain
 * text, with transfer and content encoding undone. Memory: one record. What is damaged, cut off or over the limits is refused with its
 * place (`bad-archive`, `too-large`), and reading goes on with the next record that can be found.
 *
 * @param input names the file in positions
 * @throws whatever the chunks throw
 * @example
 * ```ts
 * const archive = 'WARC/1.1\r\nWARC-Type: metadata\r\nContent-Length: 0\r\n\r\n';
 * const chunks = (async function* () { yield Buffer.from(archive); })();
 * const items = [];
 * for await (const item of warcArticles(chunks, 'news.warc')) items.push(item);
 * items; // → [{ kind: 'skipped', position: 'news.warc: record 1 at byte 0', reason: 'a record of kind metadata' }]
 * ```
 */
export async function* warcArticles(
  chunks: AsyncIterable<Uint8Array>,
  input: string,
): AsyncGenerator<WarcItem, void, undefined> {
  const { gzip, all } = await toldByMagic(chunks);
  const reader = archiveReader(gzip ? gzipMembers(all) : plainPieces(all), !gzip);
  const positionAt = (offset: number): string => `${nameOf(input)}: record ${number} at byte ${offset}`;
  let number = 0;
  let losses = 0;
  // after damage nothing is a record but what begins as one on a line of its own
  let seeking = false;
  while (await reader.nextRun()) {
    let told = seeking;
    for (let first = true; ; first = false) {
      if (!(await (seeking ? seekRecord(reader, first) : passNewlines(reader)))) break;
      number += 1;
      const offset = await reader.offset();
      const position = positionAt(offset);
      const found = await readRecord(reader);
      if (found.kind === 'page') yield { ...found, position, offset };
      else if (found.kind === 'skipped') yield { ...found, position };
      else yield refused(found, position);
      seeking = found.kind === 'refused' && found.lost;
      told = seeking;
      if (seeking) losses += 1;
      if (losses <= MAX_FALSE_STARTS + (reader.received / 1_000_000) * MAX_FALSE_STARTS_EACH_MEGABYTE) continue;
      number += 1;
      const at = positionAt(await reader.offset());
      yield refused({ ...TOO_MANY, kind: 'refused', lost: true }, at);
      return;
    }
    const { ended } = reader;
    if (ended?.why !== 'damage') continue;
    seeking = true;
    if (told) continue;
    number += 1;
    yield refused({ ...ended, kind: 'refused', lost: true }, positionAt(ended.offset));
  }
}

const TOO_MANY = {
  code: 'bad-archive',
  what: 'there are too many damaged places: the rest of the file is passed over',
} as const;

function refused({ code, what }: Refused, position: string): WarcItem {
  const todo =
    code === 'too-large'
      ? 'the other records are read'
      : 'the other records are read; to have this one, copy the file again';
  return { kind: 'refused', position, error: new IntakeError(code, position, `${position}: ${what}; ${todo}`) };
}

/** Bytes looked through at once. */
const WINDOW = 65_536;
const NEWLINE = 0x0a;

/** Goes to the next place where a record begins a line, or the run. False: there is none in this run. */
async function seekRecord(reader: ArchiveReader, first: boolean): Promise<boolean> {
  let atStart = first;
  for (;;) {
    const bytes = await reader.peek(WINDOW);
    for (let at = bytes.indexOf(OPENING); at !== -1; at = bytes.indexOf(OPENING, at + 1)) {
      if (at === 0 ? !atStart : bytes[at - 1] !== NEWLINE) continue;
      await pass(reader, at);
      return true;
    }
    if (bytes.length < WINDOW) return false;
    atStart = false;
    await pass(reader, bytes.length - OPENING.length - 1);
  }
}

async function pass(reader: ArchiveReader, count: number): Promise<void> {
  for (let left = count; left > 0; ) left -= (await reader.take(left))?.bytes.length ?? left;
}

/** An archive that is not compressed is one run. */
async function* plainPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MemberPiece, void, undefined> {
  let offset = 0;
  for await (const bytes of chunks) {
    if (bytes.length > 0) yield { kind: 'bytes', bytes, offset, opens: false };
    offset += bytes.length;
  }
}
