/** Texts with the quotations expected of them: exact words with their marks, role, and what is odd about each. */
export interface QuotationCase {
  readonly name: string;
  readonly text: string;
  /** `[words, role, flags]`; flags: `open` (not closed), `continues`, `in` (stands inside another). */
  readonly expected: readonly (readonly [string, string, string?])[];
}

export const quotationCases: readonly QuotationCase[] = [
  { name: 'curly', text: 'Lima said: “We were not told.”', expected: [['“We were not told.”', 'speech']] },
  { name: 'straight', text: '"We were not told," Lima said.', expected: [['"We were not told,"', 'speech']] },
  {
    name: 'two single marks',
    text: "''We were not told,'' Lima said.",
    expected: [["''We were not told,''", 'speech']],
  },
  { name: 'backticks', text: "``We were not told,'' Lima said.", expected: [["``We were not told,''", 'speech']] },
  { name: 'guillemets', text: 'Lima said: «We were not told.»', expected: [['«We were not told.»', 'speech']] },
  {
    name: 'guillemets turned inwards',
    text: 'Lima said: »We were not told.«',
    expected: [['»We were not told.«', 'speech']],
  },
  { name: 'a lone closing guillemet is none', text: 'We were not told», Lima said.', expected: [] },
  { name: 'low marks', text: 'Lima said: „We were not told.“', expected: [['„We were not told.“', 'speech']] },
  {
    name: 'low and high marks',
    text: 'Lima said: „We were not told.” Then she left.',
    expected: [['„We were not told.”', 'speech']],
  },
  { name: 'single curly', text: 'Lima said: ‘We don’t know.’', expected: [['‘We don’t know.’', 'speech']] },
  { name: 'single straight', text: "Lima said: 'We don't know.'", expected: [["'We don't know.'", 'speech']] },
  {
    name: 'nested',
    text: '“He said ‘no’ to us all,” Lima said.',
    expected: [
      ['“He said ‘no’ to us all,”', 'speech'],
      ['‘no’', 'scare', 'in'],
    ],
  },
  {
    name: 'interrupted by its cue',
    text: '“We were told,” Lima said, “and we went.”',
    expected: [
      ['“We were told,”', 'speech'],
      ['“and we went.”', 'speech'],
    ],
  },
  {
    name: 'two paragraphs, reopened',
    text: 'Lima said: “We were not told.\n\n“Nobody called us.”',
    expected: [
      ['“We were not told.', 'speech', 'open'],
      ['“Nobody called us.”', 'speech', 'continues'],
    ],
  },
  {
    name: 'two paragraphs, reopened, straight',
    text: 'Lima said: "We were not told.\n\n"Nobody called us."',
    expected: [
      ['"We were not told.', 'speech', 'open'],
      ['"Nobody called us."', 'speech', 'continues'],
    ],
  },
  {
    name: 'an open mark does not leak into a paragraph that does not reopen',
    text: 'Lima said: “We were not told.\n\nThe harbour was closed. “No,” he said.',
    expected: [
      ['“We were not told.', 'speech', 'open'],
      ['“No,”', 'speech'],
    ],
  },
  { name: 'a nickname', text: 'Rui “The Hook” Teles left.', expected: [['“The Hook”', 'nickname']] },
  { name: 'a work', text: 'In her book “The Long Quay” she tells it.', expected: [['“The Long Quay”', 'title']] },
  {
    name: 'a programme',
    text: 'Lima went on Radio Velden’s “Morning Tide” on Sunday.',
    expected: [['“Morning Tide”', 'title']],
  },
  { name: 'scare quotes', text: 'The so-called “freedom fighters” left.', expected: [['“freedom fighters”', 'scare']] },
  { name: 'one word of somebody', text: 'Lima called it a “disgrace” on Sunday.', expected: [['“disgrace”', 'scare']] },
  { name: 'one word with its comma is speech', text: '“No,” Lima said.', expected: [['“No,”', 'speech']] },
  { name: 'apostrophes are none', text: "It's the dockers' strike of the '90s, isn't it? Don’t ask.", expected: [] },
  { name: 'feet and inches are none', text: 'He is 6\' 2" tall.', expected: [] },
  { name: 'a lone closing mark is none', text: 'We were not told,” Lima said.', expected: [] },
  { name: 'empty marks are none', text: 'It was “” and "" there.', expected: [] },
];
