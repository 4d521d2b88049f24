import { describe, expect, test } from 'vitest';
import type { ArticleInput } from '../../domain/article-input.ts';
import type { ResolvedActor } from '../layers/resolution.ts';
import { unitRange } from '../../domain/unit-range.ts';
import { segment } from '../segment/segment.ts';
import { tag } from '../tag/tag.ts';
import { warn } from './warn.ts';

const actor = (name: string, more: Partial<ResolvedActor> = {}): ResolvedActor => ({
  kind: 'person',
  name,
  form: 'name',
  gender: 'unknown',
  roles: [],
  mentions: [{ range: unitRange(0, name.length), form: 'name' }],
  candidates: [],
  ...more,
});

function codes(article: ArticleInput, actors: readonly ResolvedActor[] = []): readonly string[] {
  const segmentation = segment(article);
  const dateline = { publishedAt: '2019-02-04', publishedBasis: 'given' } as const;
  return warn({ article, segmentation, tagging: tag(segmentation), attributions: [], actors, dateline }).map(
    ({ code }) => code,
  );
}

describe('warn', () => {
  test('a plain English article: nothing', () => {
    expect(codes({ text: 'Ana Lima said no.' })).toEqual([]);
    expect(codes({ text: 'Ana Lima said no.', language: 'en-GB' })).toEqual([]);
  });

  test('another language, and one that could not be told', () => {
    expect(codes({ text: 'Ana Lima disse que não.', language: 'pt' })).toEqual(['unsupported-language']);
    expect(codes({ text: '…', language: null })).toEqual(['unsupported-language']);
  });

  test('what the intake noticed comes through', () => {
    const warnings = [{ code: 'replaced-bytes', message: '3 bytes are no UTF-8' }] as const;
    expect(codes({ text: 'No.', warnings })).toEqual(['replaced-bytes']);
  });

  test('half a character, not a whole one', () => {
    expect(codes({ text: 'a \ud83d b' })).toEqual(['lone-surrogate']);
    expect(codes({ text: 'a \ude92 b' })).toEqual(['lone-surrogate']);
    expect(codes({ text: 'a 🚒 b' })).toEqual([]);
  });

  test('a name in other letters that looks the same', () => {
    expect(codes({ text: 'x' }, [actor('Ana Lima'), actor('Аna Lima')])).toEqual(['look-alike-name']);
    expect(codes({ text: 'x' }, [actor('Ana Lima'), actor('Ana Lime')])).toEqual([]);
    expect(codes({ text: 'x' }, [actor('Ana Lima'), actor('Ana Lima')])).toEqual([]);
  });

  test('a garbled name, and one that may be several people', () => {
    const candidates = [
      { name: 'Ana Lima', actor: 0, score: 0.5 },
      { name: 'Rui Lima', actor: 1, score: 0.5 },
    ];
    expect(codes({ text: 'x' }, [actor('Lmia', { form: 'garbled' })])).toEqual(['garbled-name']);
    expect(codes({ text: 'x' }, [actor('Lima', { form: 'unresolved', candidates })])).toEqual(['ambiguous-speaker']);
    expect(codes({ text: 'x' }, [actor('Lima', { candidates })])).toEqual([]);
  });
});
