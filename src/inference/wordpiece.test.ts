import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVocabulary, wordPieces } from './wordpiece.ts';
import { processorTime } from '../../test/processor-time.ts';

const vocabulary = readVocabulary(readFileSync(new URL('../../models/en/vocab.txt', import.meta.url), 'utf8'));
const split = wordPieces(vocabulary);

/** The reference implementation over the same vocabulary; it gives numbers, no offsets. */
const reference = new Tokenizer(
  {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary),
    },
  },
  {},
);

const pieceAt = [...vocabulary.keys()];
const printed = (text: string): string[] => Array.from(split(text).ids, (id) => pieceAt[id] as string);

describe('wordPieces', () => {
  it('splits into the longest known pieces, without case and accents, marks apart', () => {
    expect(printed('Said: “unbelievably”, café.')).toEqual([
      'said',
      ':',
      '“',
      'un',
      '##bel',
      '##ie',
      '##va',
      '##bly',
      '”',
      ',',
      'cafe',
      '.',
    ]);
  });

  it('remembers where each piece came from, in UTF-16 units', () => {
    const text = 'É 🚒 naïveté';
    const { starts, ends } = split(text);
    const words = Array.from(starts, (start, n) => text.slice(start, ends[n]));
    expect(words.join('')).toBe('É🚒naïveté');
  });

  it('makes a word of more than a hundred letters one unknown piece', () => {
    expect(printed('a'.repeat(101))).toEqual(['[UNK]']);
    expect(split('a'.repeat(101)).ends[0]).toBe(101);
  });

  it('gives pieces in the order of the text, each not empty, on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { ids, starts, ends } = split(text);
        // a letter that decomposes (a Hangul syllable) may give several pieces, which share its range
        let before = 0;
        for (const [n, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(before);
          before = start;
          expect(ends[n]).toBeGreaterThan(start);
          expect(ends[n]).toBeLessThanOrEqual(text.length);
          expect(pieceAt[ids[n] as number]).toBeDefined();
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('costs no more than linear time on one long word', () => {
    const timeOf = (length: number): number => {
      const fresh = wordPieces(vocabulary);
      const before = processorTime();
      fresh('ab'.repeat(length / 2));
      return processorTime() - before;
    };
    timeOf(100_000);
    expect(timeOf(800_000) / Math.max(5, timeOf(100_000))).toBeLessThan(30);
  });

  const articles = new URL('../../../shared/data/polnear/dev.jsonl.gz', import.meta.url);
  it.skipIf(!existsSync(articles))('splits every article of dev as the reference does (needs ../shared)', () => {
    const lines = gunzipSync(readFileSync(articles)).toString('utf8').split('\n').filter(Boolean);
    expect(lines.length).toBe(84);
    for (const line of lines) {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      const ids = reference.encode(text, { add_special_tokens: false }).ids;
      expect([id, ...split(text).ids]).toEqual([id, ...ids]);
    }
  });
});

describe('readVocabulary', () => {
  it('refuses a list without the special pieces', () => {
    expect(() => readVocabulary('lima\nsaid')).toThrow('the vocabulary has no [UNK]');
  });
});
