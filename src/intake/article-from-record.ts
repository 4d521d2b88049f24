import type { ArticleInput } from '../domain/article-input.ts';
import { articleFromText } from './article-from-bytes.ts';
import { articleFromHtml } from './article-from-html.ts';
import { withinLength } from './article-length.ts';
import { IntakeError } from './intake-error.ts';
import { MAX_HTML_BYTES } from './limits.ts';
import { isEdtfDate } from './metadata/edtf.ts';

/** One record of a JSON Lines input, after its id is known. */
export interface ArticleRecord {
  readonly id: string;
  readonly article: ArticleInput;
}

const OPTIONAL = ['url', 'title', 'outlet', 'byline', 'language'] as const;
type Fields = { readonly [key: string]: unknown };

/**
 * The article of a JSON Lines record: `{id, text | html, url?, title?, outlet?, byline?, publishedAt?, language?}`. What the record gives stands
 * before what the page says of itself; other fields are passed over.
 *
 * @param position names the line in messages: "articles.jsonl:12"
 * @throws IntakeError `bad-json` or `bad-record`, and what the article itself may raise; `input` is the record's id once that is known
 */
export function articleFromRecord(line: string, position: string): ArticleRecord {
  const fields = parse(line, position);
  const id = own(fields, 'id');
  if (typeof id !== 'string' && !(typeof id === 'number' && Number.isFinite(id))) {
    throw bad(
      position,
      position,
      id === undefined ? 'the field "id" is missing' : `the field "id" must be a text, not ${kindOf(id)}`,
    );
  }
  const name = String(id);
  if (name === '') throw bad(position, position, 'the field "id" is empty');
  const refuse = (reason: string) => bad(name, position, `(id ${JSON.stringify(name.slice(0, 80))}) ${reason}`);
  const given: Partial<Record<(typeof OPTIONAL)[number] | 'publishedAt', string>> = {};
  for (const field of [...OPTIONAL, 'publishedAt'] as const) {
    const value = own(fields, field);
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') throw refuse(`the field "${field}" must be a text or null, not ${kindOf(value)}`);
    if (value.trim() !== '') given[field] = value;
  }
  if (given.publishedAt !== undefined && !isEdtfDate(given.publishedAt)) {
    throw refuse(
      `the field "publishedAt" must be a date such as 2019-02-04, 2019-02 or 2019, not ${JSON.stringify(given.publishedAt.slice(0, 40))}`,
    );
  }
  const article = articleOf(fields, name, position, refuse);
  const { publishedAt, ...others } = given;
  const dated: Partial<ArticleInput> = publishedAt === undefined ? {} : { publishedAt, publishedBasis: 'given' };
  return { id: name, article: { ...article, ...others, ...dated } };
}

function articleOf(
  fields: Fields,
  id: string,
  position: string,
  refuse: (reason: string) => IntakeError,
): ArticleInput {
  const text = own(fields, 'text') ?? undefined;
  const html = own(fields, 'html') ?? undefined;
  if (text === undefined && html === undefined) throw refuse('it has neither "text" nor "html"');
  if (text !== undefined && html !== undefined) throw refuse('it has both "text" and "html"; give one of them');
  const field = text === undefined ? 'html' : 'text';
  const value = text ?? html;
  if (typeof value !== 'string') throw refuse(`the field "${field}" must be a text, not ${kindOf(value)}`);
  if (!/\S/.test(value))
    throw new IntakeError(
      'empty',
      id,
      `${position}: (id ${JSON.stringify(id.slice(0, 80))}) the field "${field}" is empty`,
    );
  if (field === 'text') return withinLength(articleFromText(value), id);
  if (value.length > MAX_HTML_BYTES) {
    throw new IntakeError(
      'too-large',
      id,
      `${position}: the field "html" has ${value.length} characters, and a page may have ${MAX_HTML_BYTES}`,
    );
  }
  try {
    return withinLength(articleFromHtml(value, id), id);
  } catch (error) {
    if (error instanceof IntakeError) throw new IntakeError(error.code, id, `${position}: ${error.message}`);
    throw error;
  }
}

function parse(line: string, position: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new IntakeError(
      'bad-json',
      position,
      `${position}: this line is no JSON${columnOf(error, line)}; write one record a line`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw bad(position, position, `a record must be an object such as {"id": "1", "text": "…"}, not ${kindOf(value)}`);
  }
  return value as Fields;
}

/** A field that the record itself holds: `{"__proto__": …}` and inherited names give nothing. */
function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function bad(input: string, position: string, reason: string): IntakeError {
  return new IntakeError('bad-record', input, `${position}: ${reason}`);
}

/** Where the JSON breaks, from 1. */
function columnOf(error: unknown, line: string): string {
  const at = /position (\d{1,12})/.exec(messageOf(error))?.[1];
  if (at !== undefined) return ` (column ${Number(at) + 1})`;
  // the engine names no position in short texts: the break is where a longer and longer part stops being a beginning of JSON
  for (let end = 1; end <= Math.min(line.length, 200); end++) {
    try {
      JSON.parse(line.slice(0, end));
    } catch (partial) {
      if (!/end of JSON|unterminated/i.test(messageOf(partial))) return ` (column ${end})`;
    }
  }
  return ` (column ${line.trimEnd().length + 1}: it ends too early)`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return (
    { string: 'a text', number: 'a number', boolean: 'true or false', object: 'an object' }[typeof value as 'string'] ??
    typeof value
  );
}
