import type { ArticleInput } from '../../src/domain/article-input.ts';
import { articleFromBytes } from '../../src/intake/article-from-bytes.ts';
import { articleFromRecord } from '../../src/intake/article-from-record.ts';
import { gunzipped } from '../../src/intake/gunzip.ts';
import { IntakeError } from '../../src/intake/intake-error.ts';
import { recordLines } from '../../src/intake/record-lines.ts';
import { warcArticles } from '../../src/intake/warc/warc-articles.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { checkSpans } from '../../src/text/check-spans.ts';
import type { Format } from './bases.ts';
import type { HostileInput } from './hostile-inputs.ts';

/** What became of one input: readings and refusals, at least one of them unless it was empty of records. */
export interface Ending {
  readonly read: number;
  readonly refused: number;
  /** Bytes of all the articles that came of it: an archive holds many. */
  readonly unpacked: number;
}
type Target = (bytes: Uint8Array, name: string) => AsyncIterable<Taken | IntakeError>;
interface Taken {
  readonly article: ArticleInput;
  readonly bytes: number;
}

/** A kind of input that has a parser of its own is added here, and to FORMATS. */
const TARGETS: Readonly<Record<Format, Target>> = {
  html: bytesTo('html'),
  text: bytesTo('txt'),
  'json-ld': bytesTo('html'),
  'feed-xml': bytesTo('xml'),
  'json-feed': bytesTo('json'),
  jsonl: async function* (bytes, name) {
    for await (const record of recordLines(chunks(bytes), name)) {
      yield 'error' in record
        ? record.error
        : attempt(record.line.length, () => articleFromRecord(record.line, record.position).article);
    }
  },
  warc: archive,
  'warc.gz': archive,
  'html.gz': async function* (bytes, name) {
    const parts: Uint8Array[] = [];
    try {
      for await (const part of gunzipped(chunks(bytes), name)) parts.push(part);
    } catch (error) {
      if (!(error instanceof IntakeError)) throw error;
      yield error;
      return;
    }
    yield attempt(Buffer.concat(parts).length, () => articleFromBytes(Buffer.concat(parts), name));
  },
};

/** Takes an input in and reads what it gives by rules, as `read --fast` does. Throws where anything but a refusal comes of it. */
export async function take({ bytes, name, format }: HostileInput): Promise<Ending> {
  let read = 0;
  let refused = 0;
  let unpacked = 0;
  for await (const taken of TARGETS[format](bytes, `a.${format}`)) {
    if (taken instanceof IntakeError) {
      if (taken.message.length < 20 || taken.message.includes('undefined'))
        throw new Error(`${name}: ${taken.message}`);
      refused += 1;
      continue;
    }
    checkSpans(await readArticle(taken.article));
    unpacked += taken.bytes;
    read += 1;
  }
  return { read, refused, unpacked };
}

function bytesTo(extension: string): Target {
  return async function* (bytes) {
    yield attempt(bytes.length, () => articleFromBytes(bytes, `a.${extension}`));
  };
}

async function* archive(bytes: Uint8Array, name: string): AsyncGenerator<Taken | IntakeError> {
  for await (const item of warcArticles(chunks(bytes), name)) {
    if (item.kind === 'refused') yield item.error;
    if (item.kind === 'page') yield attempt(item.bytes.length, () => articleFromBytes(item.bytes, item.position));
  }
}

function attempt(bytes: number, job: () => ArticleInput): Taken | IntakeError {
  try {
    return { article: job(), bytes };
  } catch (error) {
    if (error instanceof IntakeError) return error;
    throw error;
  }
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
