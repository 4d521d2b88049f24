import { describe, expect, it } from 'vitest';
import type { MarkedArticle } from '../../../test/marked-article.ts';
import { marked } from '../../../test/marked-article.ts';
import type { Resolution } from '../layers/resolution.ts';
import type { ResolveCase } from './resolve.cases.ts';
import { RESOLVE_CASES } from './resolve.cases.ts';
import { resolve } from './resolve.ts';

function resolved(markup: string): { readonly article: MarkedArticle; readonly resolution: Resolution } {
  const article = marked(markup);
  return { article, resolution: resolve(article.segmentation, article.tagging, article.attributions) };
}

/** The resolution in the words of the case table, for the parts the case asks for. */
function shown(wanted: ResolveCase): Omit<ResolveCase, 'text'> {
  const { article, resolution } = resolved(wanted.text);
  const { actors, attributions } = resolution;
  const { text } = article.segmentation;
  const nameOf = (index: number | null) => (index === null ? null : (actors[index]?.name ?? '?'));
  const each = <T>(
    asked: Readonly<Record<string, T>> | undefined,
    show: (actor: Resolution['actors'][number]) => unknown,
  ) =>
    asked &&
    Object.fromEntries(
      Object.keys(asked).map((name) => {
        const actor = actors.find((candidate) => candidate.name === name);
        return [name, actor ? show(actor) : 'no such actor'];
      }),
    );
  const all = {
    name: wanted.name,
    speakers: attributions.map(({ actor }) => nameOf(actor)),
    sourcing: wanted.sourcing && attributions.map(({ sourcing }) => sourcing),
    mentions: each(wanted.mentions, ({ mentions }) =>
      mentions.map(({ range, form }) => `${range.start}:${text.slice(range.start, range.end)}:${form}`),
    ),
    roles: each(wanted.roles, ({ roles }) => roles.map(({ title, body, status }) => `${title}|${body}|${status}`)),
    kinds: each(wanted.kinds, ({ kind, form }) => `${kind}/${form}`),
    candidates: each(wanted.candidates, ({ candidates }) => candidates.map(({ name }) => name)),
    addressees: wanted.addressees && attributions.map(({ addressee }) => nameOf(addressee)),
    chains: wanted.chains && attributions.map(({ chain }) => chain.map(nameOf)),
    absent: wanted.absent?.filter((name) => !actors.some((actor) => actor.name === name)),
  };
  return JSON.parse(JSON.stringify(all));
}

describe('resolve', () => {
  it.each(RESOLVE_CASES)('$name', (wanted) => {
    const { text: _, ...expected } = wanted;
    expect(shown(wanted)).toEqual(expected);
  });
});

describe('what holds of every resolution', () => {
  it.each(RESOLVE_CASES)('$name: actors in order, mentions in order and in the text', ({ text }) => {
    const { article, resolution } = resolved(text);
    let last = -1;
    for (const { mentions } of resolution.actors) {
      const starts = mentions.map(({ range }) => range.start as number);
      expect(starts.length).toBeGreaterThan(0);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      expect(starts[0]).toBeGreaterThanOrEqual(last);
      last = starts[0] ?? last;
      for (const { range } of mentions) expect(range.end).toBeLessThanOrEqual(article.segmentation.text.length);
    }
    expect(resolution.attributions).toHaveLength(article.attributions.length);
  });

  it.each(RESOLVE_CASES)('$name: a source with an actor is one of its mentions', ({ text }) => {
    const { article, resolution } = resolved(text);
    resolution.attributions.forEach(({ actor }, index) => {
      const source = article.attributions[index]?.source[0];
      if (actor === null || !source) return;
      const covers = resolution.actors[actor]?.mentions.some(
        ({ range }) => range.start <= source.start && range.end >= source.end,
      );
      expect(covers).toBe(true);
    });
  });
});

describe('symmetry', () => {
  const swap = (text: string, pairs: readonly (readonly [string, string])[]) =>
    pairs.reduce((swapped, [a, b]) => swapped.replaceAll(a, '\u0001').replaceAll(b, a).replaceAll('\u0001', b), text);
  const pairs = [
    ['Ana', 'Eva'],
    ['A. ', 'E. '],
    ['Rui', 'Jon'],
    ['Norland', 'Sudland'],
    ['Interior Ministry', 'Defence Ministry'],
    ['Harbour Institute', 'Seaside Institute'],
  ] as const;

  it.each(RESOLVE_CASES)('$name: swapping names changes nothing but the names', ({ text }) => {
    const other = swap(text, pairs);
    const names = ({ resolution }: ReturnType<typeof resolved>) =>
      JSON.stringify(
        resolution.actors.map(({ name, kind, form, roles, mentions, candidates }) => ({
          name,
          kind,
          form,
          roles,
          mentions: mentions.map((mention) => mention.form),
          candidates: candidates.map((candidate) => candidate.name),
        })),
      ) + JSON.stringify(resolution.attributions);
    expect(names(resolved(other))).toBe(swap(names(resolved(text)), pairs));
  });
});
