import { charsetOfMark, latin1 } from './decode.ts';

/** How files begin that people take for articles, and what to do with them. */
const FORMATS: readonly {
  readonly magic: string;
  readonly at?: number;
  readonly what: string;
  readonly todo: string;
}[] = [
  { magic: '%PDF-', what: 'a PDF document', todo: 'convert it to text first, for example with pdftotext' },
  {
    magic: 'PK\x03\x04',
    what: 'a ZIP archive or an office document (docx, odt, epub)',
    todo: 'export it as plain text or HTML',
  },
  {
    magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    what: 'an old office document (doc, xls)',
    todo: 'export it as plain text or HTML',
  },
  { magic: '{\\rtf', what: 'an RTF document', todo: 'export it as plain text or HTML' },
  { magic: '\x1f\x8b', what: 'gzip-compressed, twice or more', todo: 'unpack it first, for example with gunzip' },
  { magic: 'WARC/1.', what: 'a WARC archive', todo: 'give the file itself, by its name' },
  { magic: 'BZh', what: 'bzip2-compressed', todo: 'unpack it first' },
  { magic: '\xfd7zXZ\0', what: 'xz-compressed', todo: 'unpack it first' },
  { magic: '\x28\xb5\x2f\xfd', what: 'zstd-compressed', todo: 'unpack it first' },
  { magic: '7z\xbc\xaf\x27\x1c', what: 'a 7-Zip archive', todo: 'unpack it first' },
  { magic: '\x89PNG\r\n\x1a\n', what: 'a PNG image', todo: 'give the article’s text instead' },
  { magic: '\xff\xd8\xff', what: 'a JPEG image', todo: 'give the article’s text instead' },
  { magic: 'GIF8', what: 'a GIF image', todo: 'give the article’s text instead' },
  { magic: 'WEBP', at: 8, what: 'a WebP image', todo: 'give the article’s text instead' },
  { magic: 'ftyp', at: 4, what: 'a video or an AVIF or HEIC image', todo: 'give the article’s text instead' },
  { magic: 'ID3', what: 'an MP3 recording', todo: 'give its transcript instead' },
  { magic: 'OggS', what: 'an Ogg recording', todo: 'give its transcript instead' },
  { magic: 'SQLite format 3\0', what: 'an SQLite database', todo: 'export the articles as JSON Lines' },
  { magic: 'bplist', what: 'a binary property list (a Safari web archive)', todo: 'save the page as HTML' },
];

/** Bytes looked at for control characters. */
const WINDOW = 65_536;
/** One control character in so many bytes is still a text, a little damaged. */
const CONTROL_SHARE = 200;

/**
 * Why these bytes are no text, with what to do, or null where they may well be one. UTF-16 is text.
 *
 * @example
 * ```ts
 * binaryReason(Buffer.from('%PDF-1.7')); // { what: 'a PDF document', todo: 'convert it to text first, …' }
 * ```
 */
export function binaryReason(bytes: Uint8Array): { readonly what: string; readonly todo: string } | null {
  const head = latin1(bytes.subarray(0, 32));
  for (const { magic, at = 0, what, todo } of FORMATS) if (head.startsWith(magic, at)) return { what, todo };
  if (charsetOfMark(bytes)) return null;
  const end = Math.min(bytes.length, WINDOW);
  let controls = 0;
  for (let at = 0; at < end; at++) if (isControl(bytes[at] as number)) controls += 1;
  if (controls * CONTROL_SHARE <= end) return null;
  return { what: 'binary data, not text', todo: 'give plain text or a saved HTML page' };
}

/** Control characters that no text has; tab, line ends, form feed, escape (ISO-2022) and the old end-of-file mark may occur. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b;
}
