import { BYTES_OF_ILL_WILL, HTML_TOKENS, JSON_TOKENS, TEXT_TOKENS, WARC_TOKENS, XML_TOKENS } from './dictionaries.ts';
import type { Format } from './bases.ts';
import type { Random } from './random.ts';

const DICTIONARIES: Readonly<Record<Format, readonly string[]>> = {
  html: [...HTML_TOKENS, ...TEXT_TOKENS],
  text: TEXT_TOKENS,
  'json-ld': [...HTML_TOKENS, ...JSON_TOKENS],
  'feed-xml': [...XML_TOKENS, ...HTML_TOKENS],
  'json-feed': JSON_TOKENS,
  jsonl: [...JSON_TOKENS, ...TEXT_TOKENS],
  warc: [...WARC_TOKENS, ...HTML_TOKENS],
  'warc.gz': WARC_TOKENS,
  'html.gz': HTML_TOKENS,
};

export interface Context {
  readonly random: Random;
  readonly format: Format;
  /** Another input, to splice from. */
  readonly other: Uint8Array;
  /** Bytes that the input may grow to. */
  readonly most: number;
}
export type Mutator = (bytes: Uint8Array, context: Context) => Uint8Array;

function insert(bytes: Uint8Array, at: number, parts: Uint8Array, cut = 0): Uint8Array {
  return Buffer.concat([bytes.subarray(0, at), parts, bytes.subarray(at + cut)]);
}
function repeated(part: Uint8Array, times: number, most: number): Uint8Array {
  return Buffer.concat(Array<Uint8Array>(Math.min(times, Math.ceil(most / Math.max(1, part.length)))).fill(part));
}
const TIMES = [1, 1, 1, 2, 3, 20, 500, 5_000];
const CHARSETS = [
  'utf-8',
  'utf-16',
  'iso-8859-1',
  'windows-1252',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
  'utf-7',
  'iso-2022-jp',
  'x-user-defined',
  'koi8-r',
  'nothing',
];

/** What is done to inputs, by name. */
export const MUTATORS: Readonly<Record<string, Mutator>> = {
  flip(bytes, { random }) {
    const changed = Buffer.from(bytes);
    for (let left = 1 + random.below(64); left > 0 && changed.length > 0; left--) {
      const at = random.below(changed.length);
      changed[at] = (changed[at] as number) ^ (1 << random.below(8));
    }
    return changed;
  },
  truncate: (bytes, { random }) => bytes.subarray(0, random.below(bytes.length + 1)),
  behead: (bytes, { random }) => bytes.subarray(random.below(bytes.length + 1)),
  splice(bytes, { random, other }) {
    const from = random.below(other.length + 1);
    const part = other.subarray(from, from + random.below(20_000));
    return insert(bytes, random.below(bytes.length + 1), part, random.below(2_000));
  },
  duplicate(bytes, { random, most }) {
    const from = random.below(bytes.length + 1);
    const part = bytes.subarray(from, from + random.below(4_000));
    return insert(bytes, from, repeated(part, random.of(TIMES), most));
  },
  token(bytes, { random, format, most }) {
    const token = Buffer.from(random.of(DICTIONARIES[format]));
    return insert(bytes, random.below(bytes.length + 1), repeated(token, random.of(TIMES), most), random.below(40));
  },
  tokens(bytes, { random, format }) {
    const tokens = Array.from({ length: 1 + random.below(200) }, () => random.of(DICTIONARIES[format]));
    return insert(bytes, random.below(bytes.length + 1), Buffer.from(tokens.join(random.of(['', ' ', '\n']))));
  },
  nest(bytes, { random, format, most }) {
    const token = Buffer.from(
      random.of(
        format.includes('json')
          ? ['[', '{"a":', '[{"@graph":']
          : ['<div>', '<ul><li>', '<b><i>', '<table><td>', '“', '(', '<q>', '<svg>'],
      ),
    );
    return insert(
      bytes,
      random.below(bytes.length + 1),
      repeated(token, random.of([100, 2_000, 20_000, 60_000]), most),
    );
  },
  charset(bytes, { random }) {
    const name = random.of(CHARSETS);
    const claim = random.of([
      `<meta charset="${name}">`,
      `<?xml version="1.0" encoding="${name}"?>`,
      `<meta http-equiv=content-type content="text/html; charset=${name}">`,
    ]);
    const text = Buffer.from(bytes).toString(random.of(['utf8', 'latin1'] as const));
    const encoded = Buffer.from(text, random.of(['utf8', 'latin1', 'utf16le'] as const));
    return Buffer.concat([
      random.of([
        Buffer.alloc(0),
        Buffer.from([0xef, 0xbb, 0xbf]),
        Buffer.from([0xff, 0xfe]),
        Buffer.from([0xfe, 0xff]),
      ]),
      Buffer.from(claim),
      encoded,
    ]);
  },
  illWill(bytes, { random, most }) {
    let changed = bytes;
    for (let left = 1 + random.below(12); left > 0; left--) {
      changed = insert(
        changed,
        random.below(changed.length + 1),
        repeated(random.of(BYTES_OF_ILL_WILL), random.of([1, 1, 5, 300]), most),
        random.below(3),
      );
    }
    return changed;
  },
};
