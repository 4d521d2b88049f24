import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordDials, serve } from '../../../test/loopback.ts';
import { IntakeError } from '../intake-error.ts';
import { looksLikeFeed } from './looks-like-feed.ts';
import { COSTLY, FEEDS, HOSTILE, INERT, NAMES } from './parse-feed.cases.ts';
import { parseFeed } from './parse-feed.ts';
import { processorTime } from '../../../test/processor-time.ts';

const URL_OF_FEED = 'https://vell.example/feeds/all';
const bytesOf = (text: string | Buffer) => (typeof text === 'string' ? Buffer.from(text) : text);
const parse = (text: string | Buffer) => parseFeed(bytesOf(text), URL_OF_FEED);

describe('feeds', () => {
  test.each(FEEDS)('$name', ({ text, kind, title = 'Vell', items, refused = [] }) => {
    const feed = parse(text);
    const named = feed.items.map(({ id, url, title: called, publishedAt, updatedAt }) => ({
      id,
      url,
      title: called,
      publishedAt,
      updatedAt,
    }));
    expect({ ...feed, items: named, refused: [] }).toEqual({ kind, title, items, refused: [] });
    expect(feed.refused.map(({ code }) => code)).toEqual(refused.map(() => 'bad-record'));
    for (const [at, [position, says]] of refused.entries()) {
      expect(feed.refused[at]?.input).toBe(`${URL_OF_FEED} (item ${position})`);
      expect(feed.refused[at]?.message).toContain(`item ${position} of the feed names no page: `);
      expect(feed.refused[at]?.message).toContain(says);
    }
  });

  test.each(FEEDS)('$name, told by its bytes', ({ text, kind }) => {
    expect(looksLikeFeed(Buffer.from(text), null)).toBe(true);
    expect(looksLikeFeed(Buffer.from(text), 'text/html')).toBe(true);
    if (kind !== 'json') expect(looksLikeFeed(Buffer.from(`\ufeff${text}`, 'utf16le'), null)).toBe(true);
  });

  test.each([
    ['a page', '<!doctype html><html><title>x</title>', 'application/rss+xml', false],
    ['a page that begins with a comment', '<!-- x --><html>', null, false],
    ['a page of a feed', '<html><body><rss>', null, false],
    ['XHTML', '<?xml version="1.0"?><!DOCTYPE html><html>', 'application/xhtml+xml', false],
    ['words', 'rss', 'text/plain', false],
    ['words of a feed’s type', 'Not found', 'application/atom+xml; charset=utf-8', true],
    ['JSON', '{"version": 1}', 'application/json', false],
    ['JSON of a feed’s type', '{"version": 1}', 'application/feed+json', true],
    ['a feed that will be refused', '<!DOCTYPE rss [<!ENTITY a "b">]><rss>', null, true],
    ['nothing', '', null, false],
    ['a sitemap', '<?xml version="1.0"?><urlset>', 'application/xml', false],
  ])('%s', (_name, text, type, is) => {
    expect(looksLikeFeed(Buffer.from(text), type)).toBe(is);
  });

  test('the charset of the header, of the declaration, of the mark', () => {
    const xml = (encoding: string) =>
      `<?xml version="1.0"${encoding}?><rss version="2.0"><channel><title>Vell à noite, já fechada</title></channel></rss>`;
    const title = 'Vell à noite, já fechada';
    const latin = Buffer.from(xml(''), 'latin1');
    expect(parseFeed(latin, URL_OF_FEED, 'iso-8859-1').title).toBe(title);
    expect(parse(Buffer.from(xml(' encoding="ISO-8859-1"'), 'latin1')).title).toBe(title);
    expect(parse(Buffer.from(`\ufeff${xml(' encoding="UTF-16"')}`, 'utf16le')).title).toBe(title);
    expect(parse(xml(' encoding="UTF-16"')).title).toBe(title);
  });
});

describe(`H4 hostile feeds: ${HOSTILE.length} refused, ${COSTLY.length} read in time, ${INERT.length} inert`, () => {
  test.each(HOSTILE)('%s: refused', (_name, text, says) => {
    const started = processorTime();
    const error = refusal(() => parse(text));
    expect(error.code).toBe(/more than \d{3,} (?:items|bytes)/.test(error.message) ? 'too-large' : 'bad-feed');
    expect(error.message).toContain(`${URL_OF_FEED}: this feed `);
    expect(error.message).toContain(says);
    expect(processorTime() - started).toBeLessThan(1_000);
  });

  test.each(COSTLY)('%s: within 2 s a megabyte, and in proportion', (_name, text) => {
    const took = (n: number) => {
      const bytes = Buffer.from(text(n));
      const started = processorTime();
      expect(parseFeed(bytes, URL_OF_FEED).items.map(({ url }) => url)).toEqual(['https://vell.example/a']);
      return { ms: processorTime() - started, bytes: bytes.length };
    };
    took(100);
    const large = took(60_000);
    expect(large.ms).toBeLessThan(500 + (2_000 * large.bytes) / 1_000_000);
  });

  test.each(INERT)('%s: no connection, no file, nothing of it in the feed', async (_name, text) => {
    const server = await serve((_path, response) => response.end('CANARY-IN-THE-NET'));
    const dials = recordDials();
    const file = join(tmpdir(), `onrecord-canary-${process.pid}.txt`);
    writeFileSync(file, 'CANARY-ON-THE-DISK');
    for (const place of [`${server.origin}/x`, `file://${file}`, file]) {
      const feed = parse(text.replaceAll('CANARY', place));
      expect(feed.items.map(({ url }) => url)).toEqual(['https://vell.example/a']);
      expect(JSON.stringify(feed)).not.toContain('CANARY-');
    }
    expect(dials).toEqual([]);
    expect(server.connections.taken).toBe(0);
  });
});

describe(`H7 ${NAMES.length} feeds with names of the language`, () => {
  test.each(NAMES)('%s', (_name, text) => {
    const before = prototypes();
    expect(parse(text).items.map(({ url }) => url)).toEqual(['https://vell.example/a']);
    expect(prototypes()).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('H4 mutated feeds', () => {
  const pieces = [
    '<',
    '>',
    '<item>',
    '</item>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '&#',
    '&#x110000;',
    '"',
    "'",
    '<?',
    '?>',
    '<!',
    '/',
    ':',
    '{',
    '[',
    '\\',
    '\0',
    '\ud800',
    '<__proto__>',
    ' xmlns="x"',
    '</rss>',
    '<entry>',
  ];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.integer({ min: 0, max: 60 }),
    piece: fc.constantFrom(...pieces),
    times: fc.constantFrom(0, 1, 1, 2, 30),
  });
  const mutated = fc
    .tuple(fc.constantFrom(...FEEDS.map(({ text }) => text)), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([feed, edits]) =>
      edits.reduce((text, { at, cut, piece, times }) => {
        const place = Math.floor(at * text.length);
        return text.slice(0, place) + piece.repeat(times) + text.slice(place + cut);
      }, feed),
    );

  test('3,000 of text and 1,000 of bytes: a feed with whole addresses, or a refusal', () => {
    let read = 0;
    const outcome = (bytes: Buffer) => {
      try {
        const { items, refused } = parseFeed(bytes, URL_OF_FEED);
        for (const { url } of items) expect(url).toMatch(/^https?:\/\/[^\s<>]+$/);
        for (const error of refused) expect(error).toBeInstanceOf(IntakeError);
        read += 1;
      } catch (error) {
        if (!(error instanceof IntakeError)) throw error;
      }
    };
    fc.assert(
      fc.property(mutated, (text) => outcome(Buffer.from(text))),
      { numRuns: 3_000 },
    );
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...FEEDS.map(({ text }) => text)), flips, (text, places) => {
        const bytes = Buffer.from(text);
        for (const [at, value] of places) bytes[at % bytes.length] = value;
        outcome(bytes);
      }),
      { numRuns: 1_000 },
    );
    // a test of refusals alone would not be one of parsing
    expect(read).toBeGreaterThan(500);
  });
});

function prototypes(): readonly string[] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((prototype) =>
    Reflect.ownKeys(prototype).map(String).join(),
  );
}

function refusal(job: () => unknown): IntakeError {
  try {
    job();
  } catch (error) {
    if (error instanceof IntakeError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('the version of an item is its last change, word for word, else its date', () => {
  const entry = (inner: string) => `<entry><link href="/1"/>${inner}</entry>`;
  const text = `<feed xmlns="http://www.w3.org/2005/Atom">${entry('<published>2019-02-04T10:00:00Z</published><updated>2019-02-05T10:11:12Z</updated>')}${entry('<published>2019-02-04T10:00:00Z</published>')}${entry('')}</feed>`;
  const { items } = parseFeed(Buffer.from(text), 'https://vell.example/feed');
  expect(items.map(({ version }) => version)).toEqual(['2019-02-05T10:11:12Z', '2019-02-04T10:00:00Z', null]);
});
