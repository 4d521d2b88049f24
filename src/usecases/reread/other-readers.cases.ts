import type { Reading } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';

/** The words after the first character, or before the last. */
function shifted(text: string, { start, end }: Span, by: readonly [number, number]): Span {
  const [from, to] = [start + by[0], end + by[1]];
  return { start: from, end: to, exact: Array.from(text).slice(from, to).join('') };
}

/** Readers that find something else than the rules do, each in its own way. */
export const CHANGES: Readonly<Record<string, (reading: Reading) => Reading>> = {
  'misses every third': (reading) => ({
    ...reading,
    statements: reading.statements.filter((_, index) => index % 3 !== 0),
    figures: reading.figures.filter((_, index) => index % 3 !== 1),
  }),
  'misses the first of two that are the same': (reading) => {
    const words = reading.statements.map(({ content }) => content.map(({ exact }) => exact).join());
    return {
      ...reading,
      statements: reading.statements.filter((_, index) => words.indexOf(words[index] ?? '', index + 1) < 0),
    };
  },
  'misses the second of two that are the same': (reading) => {
    const words = reading.statements.map(({ content }) => content.map(({ exact }) => exact).join());
    return {
      ...reading,
      statements: reading.statements.filter((_, index) => words.indexOf(words[index] ?? '') === index),
    };
  },
  'ends all words one character earlier': (reading) => ({
    ...reading,
    statements: reading.statements.map((item) => ({
      ...item,
      content: item.content.map((span) =>
        span.end - span.start > 1 ? shifted(reading.article.text, span, [0, -1]) : span,
      ),
    })),
    figures: reading.figures.map((item) => ({ ...item, span: shifted(reading.article.text, item.span, [1, 0]) })),
  }),
  'finds them in another order, by other speakers, more surely': (reading) => ({
    ...reading,
    actors: reading.actors.toReversed(),
    figures: reading.figures.toReversed().map((item) => ({ ...item, measure: 'other' as const })),
    statements: reading.statements.toReversed().map((item, index, all) => ({
      ...item,
      certainty: 1,
      source: all[(index + 1) % all.length]?.source ?? item.source,
    })),
  }),
  'finds nothing': (reading) => ({
    ...reading,
    statements: [],
    figures: [],
    assertions: [],
    questions: [],
    actors: [],
    events: [],
  }),
};
