import type { ArticleInput } from '../domain/article-input.ts';
import type { WarningCode } from '../domain/vocabulary.ts';
import { articleFromHtml } from './article-from-html.ts';
import { withinLength } from './article-length.ts';
import { binaryReason } from './binary.ts';
import { type Decoded, declaredCharset, decode } from './decode.ts';
import { IntakeError, nameOf } from './intake-error.ts';
import { languageOf } from './language.ts';
import { MAX_HTML_BYTES, MAX_TEXT_BYTES } from './limits.ts';
import { looksLikeHtml } from './looks-like-html.ts';

/** What `articleFromBytes` is told beside the bytes. */
export interface BytesOptions {
  /** What the bytes are, where the caller knows; else their content and the name of the input tell. */
  readonly format?: 'text' | 'html' | undefined;
  /** Label of the charset in the Content-Type header that the bytes came with. */
  readonly charset?: string | null | undefined;
}

/**
 * The article in the bytes of a file: plain text or a saved HTML page, told apart by content and name. Plain text is taken code
 * point for code point (a byte-order mark alone is dropped); of a page, the article as its reader sees it.
 *
 * @param input names the source in messages: a path, or `-`
 * @throws IntakeError `empty`, `binary`, `too-large`, and `no-article` for a page that holds none
 * @example
 * ```ts
 * articleFromBytes(Buffer.from('"We were not told," Ana Lima said.'), 'note.txt').text; // '"We were not told," Ana Lima said.'
 * ```
 */
export function articleFromBytes(bytes: Uint8Array, input: string, options: BytesOptions = {}): ArticleInput {
  if (bytes.length === 0) throw new IntakeError('empty', input, `${nameOf(input)}: there is nothing in it`);
  if (bytes.length > MAX_TEXT_BYTES) throw tooLarge(input, bytes.length, MAX_TEXT_BYTES, 'a text');
  const binary = binaryReason(bytes);
  if (binary) throw new IntakeError('binary', input, `${nameOf(input)}: this is ${binary.what}; ${binary.todo}`);
  const isHtml = options.format === undefined ? looksLikeHtml(bytes, input) : options.format === 'html';
  if (isHtml && bytes.length > MAX_HTML_BYTES) throw tooLarge(input, bytes.length, MAX_HTML_BYTES, 'a page');
  const declared = isHtml ? declaredCharset(bytes) : null;
  const decoded = decode(bytes, declared, options.charset);
  if (!/\S/.test(decoded.text)) {
    throw new IntakeError('empty', input, `${nameOf(input)}: there is white space only in it`);
  }
  const article = isHtml ? articleFromHtml(decoded.text, input) : articleFromText(decoded.text);
  withinLength(article, input);
  const warnings = charsetWarnings(decoded, declared);
  const { charset, basis, replaced } = decoded;
  const withDecoding = { ...article, decoding: { charset, basis, replaced } };
  return warnings.length === 0 ? withDecoding : { ...withDecoding, warnings };
}

/** An article in plain text: taken as it is. */
export function articleFromText(text: string): ArticleInput {
  return { text, language: languageOf(text) };
}

const HOW = {
  bom: 'byte-order mark',
  'valid-utf8': 'valid UTF-8',
  header: 'from the HTTP header',
  declared: 'declared by the page',
  detected: 'detected',
} as const;

/** Which charset was taken, on what ground, and what was lost: told where something was, or where the page says otherwise. */
function charsetWarnings(
  { text, charset, basis, replaced }: Decoded,
  declared: string | null,
): NonNullable<ArticleInput['warnings']> {
  const warnings: { readonly code: WarningCode; readonly message: string }[] = [];
  const taken = `read as ${charset} (${HOW[basis]})`;
  // in ASCII alone all charsets agree
  if (declared !== null && declared !== charset && /\P{ASCII}/u.test(text)) {
    warnings.push({ code: 'charset-conflict', message: `${taken}, although the page declares ${declared}` });
  }
  if (replaced > 0) {
    const places = replaced === 1 ? 'one place' : `${replaced} places`;
    const message = `${taken}; bytes that are no character of it stand as U+FFFD in ${places} of the file`;
    warnings.push({ code: 'replaced-bytes', message });
  }
  return warnings;
}

function tooLarge(input: string, bytes: number, limit: number, what: string): IntakeError {
  const megabytes = (count: number) => `${Math.ceil(count / 1_000_000)} MB`;
  const todo = 'give its articles one by one, or as JSON Lines';
  return new IntakeError(
    'too-large',
    input,
    `${nameOf(input)}: ${megabytes(bytes)}, and ${what} may have ${megabytes(limit)}; ${todo}`,
  );
}
