import type { ChangedField, VersionChangeName } from '../../domain/version-changes.ts';

/** A statement as a case writes it: who says what, by which verb. */
export interface Said {
  readonly who: string;
  readonly words: string;
  readonly cue?: string;
  readonly quoteType?: 'direct' | 'mixed' | 'indirect';
}

/** A figure as a case writes it. */
export interface Counted {
  readonly value: number;
  readonly line: string;
}

export interface VersionCase {
  readonly name: string;
  readonly older: readonly (Said | Counted)[];
  readonly newer: readonly (Said | Counted)[];
  readonly changes: readonly (readonly [change: VersionChangeName, fields: readonly ChangedField[]])[];
}

const UNSAFE: Said = { who: 'Ana Lima', words: '“The harbour bridge is unsafe, and nobody was told.”' };
const FERRIES: Said = { who: 'Rui Teles', words: 'that the ferries would stop before winter' };
const WAGES: Said = { who: 'Boro Vask', words: '“All wages were paid in full last month.”' };

export const VERSION_CASES: readonly VersionCase[] = [
  { name: 'nothing', older: [UNSAFE, FERRIES], newer: [UNSAFE, FERRIES], changes: [] },
  { name: 'a statement comes', older: [UNSAFE], newer: [UNSAFE, WAGES], changes: [['added', []]] },
  { name: 'the first statement goes', older: [UNSAFE, WAGES], newer: [WAGES], changes: [['removed', []]] },
  {
    name: 'a statement is reworded in its place',
    older: [FERRIES, UNSAFE, WAGES],
    newer: [FERRIES, { ...UNSAFE, words: '“The harbour bridge is unsafe, as everybody was told.”' }, WAGES],
    changes: [['reworded', ['words']]],
  },
  {
    name: 'the same words are given to somebody else',
    older: [UNSAFE, WAGES],
    newer: [{ ...UNSAFE, who: 'Mira Toln' }, WAGES],
    changes: [['reattributed', ['speaker']]],
  },
  {
    name: 'the same words under another verb',
    older: [UNSAFE],
    newer: [{ ...UNSAFE, cue: 'admitted' }],
    changes: [['reframed', ['cue']]],
  },
  {
    name: 'quotation marks are taken away',
    older: [UNSAFE],
    newer: [{ ...UNSAFE, words: 'The harbour bridge is unsafe, and nobody was told.', quoteType: 'indirect' }],
    changes: [['reframed', ['quoteType']]],
  },
  {
    name: 'curly and straight marks, dashes and white space are style',
    older: [{ who: 'Ana Lima', words: '“It’s unsafe — and  nobody was told,”' }],
    newer: [{ who: 'Ana Lima', words: '"It\'s unsafe - and nobody was told."' }],
    changes: [],
  },
  { name: 'two statements change places', older: [UNSAFE, WAGES], newer: [WAGES, UNSAFE], changes: [] },
  { name: 'a full name once, the surname later', older: [UNSAFE], newer: [{ ...UNSAFE, who: 'Lima' }], changes: [] },
  {
    name: 'another statement of the same speaker is no rewording',
    older: [UNSAFE],
    newer: [{ who: 'Ana Lima', words: '“Divers will look at the harbour pillars on Friday.”' }],
    changes: [
      ['removed', []],
      ['added', []],
    ],
  },
  {
    name: 'a sentence that stood three times stands twice',
    older: [UNSAFE, UNSAFE, UNSAFE],
    newer: [UNSAFE, UNSAFE],
    changes: [['removed', []]],
  },
  {
    name: 'short words anybody says are not given to somebody else far away',
    older: [{ who: 'Ana Lima', words: '“No.”' }, UNSAFE, FERRIES],
    newer: [UNSAFE, FERRIES, { who: 'Rui Teles', words: '“No.”' }],
    changes: [
      ['removed', []],
      ['added', []],
    ],
  },
  {
    name: 'a number changes in its line',
    older: [{ value: 12, line: '# people were injured when a cable broke on the harbour bridge' }],
    newer: [{ value: 15, line: '# people were injured when a cable broke on the harbour bridge' }],
    changes: [['changed', ['value']]],
  },
  {
    name: 'a number about something else comes for one that goes',
    older: [{ value: 12, line: '# people were injured when a cable broke on the harbour bridge' }],
    newer: [{ value: 15, line: 'Of the passengers of a burning ferry # were treated by doctors in Lisveta' }],
    changes: [
      ['removed', []],
      ['added', []],
    ],
  },
  {
    name: 'two numbers in like lines, one of which changes',
    older: [
      { value: 12, line: '# people were injured when a cable broke on the harbour bridge' },
      { value: 7, line: '# people were injured when the market hall of Lisveta burned' },
    ],
    newer: [
      { value: 12, line: '# people were injured when a cable broke on the harbour bridge' },
      { value: 9, line: '# people were injured when the market hall of Lisveta burned' },
    ],
    changes: [['changed', ['value']]],
  },
];
