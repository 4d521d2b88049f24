import type { QuoteMatch } from './match.ts';

/** A passage of one version of a text, and what becomes of it in the next. */
export const matchCases: readonly {
  readonly name: string;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly expected: QuoteMatch;
}[] = [
  {
    name: 'an unchanged text: found',
    before: 'Lima said the bridge was safe.',
    exact: 'the bridge was safe',
    after: 'Lima said the bridge was safe.',
    expected: { outcome: 'found', span: { start: 10, end: 29, exact: 'the bridge was safe' } },
  },
  {
    name: 'a sentence set before it: moved',
    before: 'Lima said the bridge was safe.',
    exact: 'the bridge was safe',
    after: 'It rained. Lima said the bridge was safe.',
    expected: { outcome: 'moved', span: { start: 21, end: 40, exact: 'the bridge was safe' } },
  },
  {
    name: 'one word changed: lost, not moved to a look-alike',
    before: 'Lima said the bridge was safe. Teles said the bridge was closed.',
    exact: 'the bridge was safe',
    after: 'Lima said the bridge was saved. Teles said the bridge was closed.',
    expected: { outcome: 'lost' },
  },
  {
    name: 'the same words under another speaker alone: lost',
    before: 'Ana Lima told the council: “No.” Then she left the old hall in haste.',
    exact: '“No.”',
    after: 'Rui Teles, asked by reporters in the evening, said: “No.” It was late when he went home.',
    expected: { outcome: 'lost' },
  },
  {
    name: 'the same words twice with the same surroundings: ambiguous',
    before: 'x. Lima said no. y',
    exact: 'no',
    after: 'Before: x. Lima said no. y And again: x. Lima said no. y',
    expected: {
      outcome: 'ambiguous',
      spans: [
        { start: 21, end: 23, exact: 'no' },
        { start: 51, end: 53, exact: 'no' },
      ],
    },
  },
  {
    name: 'an engine before it counts as one: found by code points',
    before: '🚒 Lima said no.',
    exact: 'no',
    after: '🚒 Lima said no.',
    expected: { outcome: 'found', span: { start: 12, end: 14, exact: 'no' } },
  },
];
