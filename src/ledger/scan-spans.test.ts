import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../domain/reading.ts';
import type { CodePointOffset } from '../domain/unit-range.ts';
import { unitRange } from '../domain/unit-range.ts';
import { checkSpans } from '../text/check-spans.ts';
import { hostileTexts } from '../text/hostile-texts.cases.ts';
import { SpanMismatch, spansOf } from '../text/span.ts';
import { textBytes } from './text-bytes.ts';
import { packReading, unpackReading } from './pack-reading.ts';
import { scanSpans } from './scan-spans.ts';

/** Texts as the ledger keeps them: half a surrogate pair is U+FFFD there; with what JSON escapes. */
const texts = fc
  .tuple(
    hostileTexts,
    fc.array(fc.constantFrom('"', '\\', '"exact":"', '\u0001', '\b', '\u007f', '{"start":1', 'é'), { maxLength: 6 }),
  )
  .map(([text, more]) =>
    more.reduce((all, piece, at) => all.slice(0, at * 7) + piece + all.slice(at * 7), text).toWellFormed(),
  );

/** Something with the shape of a reading: spans and blocks anywhere in a text. */
const readings = texts.chain((text) => {
  const maker = spansOf(text);
  const span = fc.tuple(fc.nat(maker.offsets.codePoints), fc.nat(maker.offsets.codePoints)).map(([a, b]) => {
    const units = [Math.min(a, b), Math.max(a, b)].map((at) => maker.offsets.toUnit(at as CodePointOffset));
    return maker.span(unitRange(units[0] as never, units[1] as never));
  });
  return fc
    .record({
      blocks: fc.array(
        span.map((made) => ({ kind: 'paragraph', span: made })),
        { maxLength: 3 },
      ),
      statements: fc.array(fc.record({ content: fc.array(span, { maxLength: 3 }), cue: fc.option(span) }), {
        maxLength: 4,
      }),
      title: fc.constantFrom('gate', text.slice(0, 9), '"exact":', '\\', 'exact'),
    })
    .map(({ blocks, statements, title }) => ({ article: { title, text, blocks }, statements }) as unknown as Reading);
});

const bytesOf = (words: string): Uint8Array => Buffer.from(words, 'utf8');
const scanned = (packed: string, text: string): number | null => {
  const escaped = textBytes(bytesOf(text));
  return escaped === null ? null : scanSpans(bytesOf(packed), escaped);
};
/** Null: a span or a block does not hold. What is no reading at all has none that could. */
const parsed = (packed: string, text: string): number | null | 'no reading' => {
  try {
    return checkSpans(unpackReading(packed, text));
  } catch (error) {
    return error instanceof SpanMismatch || error instanceof RangeError ? null : 'no reading';
  }
};
const isJson = (words: string): boolean => {
  try {
    JSON.parse(words);
    return true;
  } catch {
    return false;
  }
};

describe('scanSpans', () => {
  test('finds every span of what is packed, as checkSpans does', () => {
    let spans = 0;
    fc.assert(
      fc.property(readings, (reading) => {
        const packed = packReading(reading);
        const found = scanned(packed, reading.article.text);
        const expected = checkSpans(reading);
        expect(found).toBe(expected);
        spans += expected;
      }),
      { numRuns: 5000 },
    );
    expect(spans).toBeGreaterThan(20_000);
  });

  test('never says that a changed reading holds where checkSpans refuses it', () => {
    let refused = 0;
    const edit = fc.record({
      at: fc.nat(),
      cut: fc.nat(2),
      put: fc.constantFrom('', '0', '1', '9', 'a', '"', ' ', '\\', ',', '-', '}', '\\u0065', 'é', '1e1'),
    });
    fc.assert(
      fc.property(readings, fc.array(edit, { minLength: 1, maxLength: 3 }), (reading, edits) => {
        let packed = packReading(reading);
        for (const { at, cut, put } of edits) {
          const from = at % packed.length;
          packed = packed.slice(0, from) + put + packed.slice(from + cut);
        }
        packed = packed.toWellFormed();
        if (!isJson(packed)) return;
        const expected = parsed(packed, reading.article.text);
        if (expected === 'no reading') return;
        const found = scanned(packed, reading.article.text);
        if (expected === null) refused += 1;
        if (found !== null) expect(found).toBe(expected);
      }),
      { numRuns: 40_000 },
    );
    expect(refused).toBeGreaterThan(500);
  });

  const text = 'Ana Lima said “no”.\n"Yes", said Rui Teles.';
  const head = '{"article":{"blocks":[["paragraph",0,19]]},"statements":';
  test.each([
    ['as it is packed', '[{"start":0,"end":8,"exact":"Ana Lima"}]', 2],
    ['escaped words', '[{"start":19,"end":25,"exact":"\\n\\"Yes\\""}]', 2],
    ['the key as a value', '[{"bound":"exact"},{"last":"exact","start":0},["exact"]]', null],
    ['the key as a value of an object', '[{"bound":"exact"},{"bound":"exact","min":3}]', 1],
    ['other words', '[{"start":0,"end":8,"exact":"Ana Lime"}]', null],
    ['words that are longer', '[{"start":0,"end":8,"exact":"Ana Lima said"}]', null],
    ['an end beyond the text', '[{"start":0,"end":80,"exact":"Ana Lima"}]', null],
    ['backwards', '[{"start":8,"end":0,"exact":""}]', null],
    ['keys in another order', '[{"exact":"Ana Lima","start":0,"end":8}]', null],
    ['a key twice', '[{"start":0,"end":8,"exact":"Ana Lima","exact":"Lima"}]', null],
    ['a key after it', '[{"start":0,"end":8,"exact":"Ana Lima","start":4}]', null],
    ['a key spelled with an escape', '[{"start":0,"end":8,"\\u0065xact":"Ana Lime"}]', null],
    ['spaces', '[{"start":0,"end":8,"exact" : "Ana Lime"}]', null],
    ['a number with a leading zero', '[{"start":0,"end":08,"exact":"Ana Lima"}]', null],
  ])('%s', (_, statements, expected) => {
    expect(scanned(`${head}${statements}}`, text)).toBe(expected);
  });

  test.each([
    ['a block beyond the text', '[["paragraph",0,99]]'],
    ['a block backwards', '[["paragraph",9,3]]'],
    ['a block of no kind', '[["para]]",0,3]]'],
    ['no blocks', '7'],
  ])('%s', (_, blocks) => {
    expect(scanned(`{"article":{"blocks":${blocks}},"statements":[]}`, text)).toBeNull();
  });

  test('gives up on bytes that are no text', () => {
    expect(textBytes(Uint8Array.of(0x41, 0xff))).toBeNull();
    expect(textBytes(Uint8Array.of(0xed, 0xa0, 0x80))).toBeNull();
  });
});
