import { AskError } from '../../trouble.ts';

/** What a file says of one quotation. */
export interface QuoteClaim {
  /** Its id, or its place in the file. */
  readonly name: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Code points before it; null: the file does not say. */
  readonly start: number | null;
  /** Of the text that it was taken from. */
  readonly textHash: string | null;
  readonly url: string | null;
  readonly article: string | null;
  readonly speaker: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Quotations of a file at most. */
const MOST_CLAIMS = 100_000;

/**
 * The quotations of a file: one JSON record, a list of them, or JSON Lines; each a W3C annotation, an exported record, or
 * `{"exact": "…"}`.
 *
 * @param input names the file in messages
 * @throws AskError where there is none
 */
export function claimsOf(words: string, input: string): readonly QuoteClaim[] {
  const claims = recordsOf(words.replace(/^\ufeff/, ''), input).flatMap((record, index) =>
    claimsOfRecord(record, `${input}:${index + 1}`),
  );
  if (claims.length > MOST_CLAIMS)
    throw new AskError('bad-value', `${input}: more than ${MOST_CLAIMS} quotations; give them in parts`);
  return claims;
}

function recordsOf(words: string, input: string): readonly unknown[] {
  const all = parsed(words);
  if (all !== undefined) {
    const list = Array.isArray(all) ? all : isObject(all) && Array.isArray(all['items']) ? all['items'] : [all];
    return list as readonly unknown[];
  }
  return words
    .split('\n')
    .map((line, index) => ({ line: line.trim(), index }))
    .filter(({ line }) => line !== '')
    .map(({ line, index }) => {
      const value = parsed(line);
      if (value === undefined)
        throw new AskError('bad-value', `${input}:${index + 1}: neither this line nor the whole file is JSON`);
      return value;
    });
}

function claimsOfRecord(record: unknown, place: string): readonly QuoteClaim[] {
  if (!isObject(record)) throw new AskError('bad-value', `${place}: a record must be an object, not ${typeof record}`);
  const name = text(record, ['id']) ?? place;
  const target = objects(record['target'])[0] ?? {};
  const shared = {
    name,
    textHash: hashOf(target) ?? hashOf(record),
    url:
      text(record, ['url']) ??
      addressOf(record['source']) ??
      addressOf(target['source']) ??
      addressOf(record['target']),
    article: idOf(record['article']) ?? idOf(target['onrecord:article']) ?? idOf(record['onrecord:article']),
    speaker: nameOf(record['speaker']) ?? nameOf(record['onrecord:speaker']),
  };
  const selectors = [
    ...objects(target['selector']),
    ...objects(record['selector']),
    ...objects(record['selectors']),
  ].flatMap((selector) => [selector, ...Object.values(selector).filter(isObject)]);
  const quotes = selectors.filter(
    (selector) => selector['type'] === 'TextQuoteSelector' && typeof selector['exact'] === 'string',
  );
  const positions = selectors.filter((selector) => typeof selector['start'] === 'number');
  const spans = [record, ...objects(record['content']), ...objects(record['span'])].filter(
    (span) => typeof span['exact'] === 'string',
  );
  const given = quotes.length > 0 ? quotes : spans;
  if (given.length === 0)
    throw new AskError('bad-value', `${place}: no words to look for: a record needs a TextQuoteSelector, or "exact"`);
  return given.map((quote, index) => ({
    ...shared,
    name: given.length === 1 ? name : `${name} (${index + 1} of ${given.length})`,
    exact: text(quote, ['exact']) ?? '',
    prefix: text(quote, ['prefix']) ?? '',
    suffix: text(quote, ['suffix']) ?? '',
    start: whole(quote['start']) ?? whole(positions[index]?.['start']),
  }));
}

function hashOf(record: Json): string | null {
  const given = text(record, ['onrecord:text', 'textHash', 'snapshotHash', 'text']) ?? '';
  return /^(?:sha256:)?([0-9a-f]{64})$/.exec(given)?.[1] ?? null;
}

function addressOf(value: unknown): string | null {
  const given = typeof value === 'string' ? value : isObject(value) ? (text(value, ['id', 'url', 'source']) ?? '') : '';
  return /^(?:https?|file):\/\//i.test(given) ? given : null;
}

function idOf(value: unknown): string | null {
  const given = typeof value === 'string' ? value : isObject(value) ? (text(value, ['id']) ?? '') : '';
  return /([0-9a-f]{32})$/.exec(given)?.[1] ?? null;
}

function nameOf(value: unknown): string | null {
  return typeof value === 'string' ? value : isObject(value) ? text(value, ['name']) : null;
}

function text(record: Json, keys: readonly string[]): string | null {
  for (const key of keys) if (typeof record[key] === 'string') return record[key];
  return null;
}

function whole(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

function objects(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value) ? [value] : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words) as unknown;
  } catch {
    return undefined;
  }
}
