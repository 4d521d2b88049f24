import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import type * as chardetModule from 'chardet';
import type { Decoding } from '../domain/article-input.ts';

const require = createRequire(import.meta.url);

/** Characters of a page in which a charset may be declared (the HTML standard gives 1024 bytes; real pages are later). */
const DECLARATION_WINDOW = 4_096;
/** Bytes shown to the detector: its answer no longer changes after some thousand. */
const DETECTION_WINDOW = 65_536;
/** A page that says UTF-8 is believed while no more than one in ten of its non-ASCII sequences is broken. */
const BELIEVABLE_DAMAGE = 0.1;
/** Below this confidence (of 100) the detector guesses; Western European is then the likelier guess, and loses nothing. */
const MIN_CONFIDENCE = 20;

const META_CHARSET = /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;
const XML_ENCODING = /^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i;

/** The text of a file, and how its bytes became that. */
export interface Decoded extends Decoding {
  readonly text: string;
}

/**
 * The text of bytes. A byte-order mark decides and is dropped; then bytes that are valid UTF-8 are UTF-8, whatever they are
 * declared to be; then what the HTTP header says, unless the bytes belie it; then what the page declares; then detection.
 *
 * The header stands where browsers have it, before the page's own words, but after the bytes: servers send one header for all their pages,
 * and text that is no UTF-8 is hardly ever valid UTF-8 by chance.
 *
 * @param declared the charset that the page declares (see {@link declaredCharset}), if any
 * @param header the label in the Content-Type header that the bytes came with, if any
 */
export function decode(
  bytes: Uint8Array,
  declared: string | null = null,
  header: string | null | undefined = null,
): Decoded {
  const marked = charsetOfMark(bytes);
  if (marked) return decoded(bytes, marked, 'bom');
  const told = header ? canonical(header) : null;
  const sevenBit = [told, declared].indexOf('iso-2022-jp');
  // all its bytes are ASCII, and so valid UTF-8: the escapes alone show it
  if (sevenBit !== -1 && bytes.includes(0x1b))
    return decoded(bytes, 'iso-2022-jp', sevenBit === 0 ? 'header' : 'declared');
  if (isUtf8(bytes))
    return { text: new TextDecoder().decode(bytes), charset: 'utf-8', basis: 'valid-utf8', replaced: 0 };
  if (told) {
    const result = decoded(bytes, told, 'header');
    if (result.replaced <= BELIEVABLE_DAMAGE * countNonAscii(result.text)) return result;
  }
  if (declared && declared !== 'utf-8') return decoded(bytes, declared, 'declared');
  if (declared === 'utf-8' || looksLikeDamagedUtf8(bytes)) {
    const result = decoded(bytes, 'utf-8', declared ? 'declared' : 'detected');
    if (result.replaced <= BELIEVABLE_DAMAGE * countNonAscii(result.text)) return result;
  }
  return decoded(bytes, detect(bytes), 'detected');
}

/** The charset of a byte-order mark, or of the NULs that UTF-16 without one has in Latin text; null for neither. */
export function charsetOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  // FF FE 00 00 opens UTF-32, which no decoder of the web knows: it stays binary
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? null : 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = Math.min(bytes.length, DECLARATION_WINDOW) & ~1;
  if (sample < 16) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd > sample * 0.35 && even === 0) return 'utf-16le';
  if (even > sample * 0.35 && odd === 0) return 'utf-16be';
  return null;
}

/** The charset that an HTML or XML file declares in itself, as a name that can be decoded; null for none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, DECLARATION_WINDOW));
  const label = (XML_ENCODING.exec(head) ?? META_CHARSET.exec(head))?.[1];
  const charset = label === undefined ? null : canonical(label);
  // a declaration that could be read as ASCII is not of UTF-16 (HTML standard, "prescan a byte stream")
  if (charset?.startsWith('utf-16')) return 'utf-8';
  return charset === 'x-user-defined' ? 'windows-1252' : charset;
}

/** One character for each byte: to look for ASCII in bytes of any charset. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function decoded(bytes: Uint8Array, charset: string, basis: Decoded['basis']): Decoded {
  const text = charset === 'windows-1252' ? windows1252(bytes) : new TextDecoder(charset).decode(bytes);
  const given = charset === 'utf-8' ? countReplacementBytes(bytes) : 0;
  return { text, charset, basis, replaced: Math.max(0, count(text, '\ufffd') - given) };
}

/** 0x80 to 0x9f of windows-1252 (WHATWG index); the five that stand for nothing stay controls. */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node decodes windows-1252 as if it were ISO-8859-1 (20.18.3 and later, nodejs/node#56542), which loses every curly quotation mark. */
function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9f]/g, (control) => C1.charAt(control.charCodeAt(0) - 0x80));
}

function canonical(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function detect(bytes: Uint8Array): string {
  const chardet = require('chardet') as typeof chardetModule;
  for (const { name, confidence } of chardet.analyse(bytes.subarray(0, DETECTION_WINDOW))) {
    const charset = confidence >= MIN_CONFIDENCE ? canonical(name) : null;
    if (charset && !charset.startsWith('utf-')) return charset;
  }
  return 'windows-1252';
}

/** Multi-byte sequences of UTF-8 hardly come about by chance: a text with many is UTF-8, some bytes of which were lost. */
function looksLikeDamagedUtf8(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, DETECTION_WINDOW);
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < end; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    let follow = 1;
    while (follow < length && ((bytes[at + follow] ?? 0) & 0xc0) === 0x80) follow += 1;
    if (lead >= 0xc2 && lead < 0xf5 && follow === length) valid += 1;
    else invalid += 1;
    at += follow;
  }
  return valid > 2 && invalid <= valid * BELIEVABLE_DAMAGE;
}

/** U+FFFD that the file itself holds: they were lost by somebody else. */
function countReplacementBytes(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let found = 0;
  for (let at = buffer.indexOf('\ufffd'); at !== -1; at = buffer.indexOf('\ufffd', at + 3)) found += 1;
  return found;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}

function countNonAscii(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) found += 1;
  return found;
}
