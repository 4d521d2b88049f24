/** Publication dates: the text of an article, what the input says, and what is found. */
export const datelineCases: readonly {
  readonly name: string;
  readonly text: string;
  readonly given?: string;
  readonly expected: readonly [date: string | null, basis: string | null];
}[] = [
  {
    name: 'a header line',
    text: 'date 2019-02-04\n\nPort opens\n\nThe port of Velden opened.',
    expected: ['2019-02-04', 'header'],
  },
  {
    name: 'a printed header',
    text: 'Port opens\n\nPublished: 4 February 2019\n\nThe port of Velden opened.',
    expected: ['2019-02-04', 'header'],
  },
  {
    name: 'a dateline without a year leaves it open',
    text: 'Port opens\n\nVELDEN, Feb. 4 (Courier) — The port opened.',
    expected: ['XXXX-02-04', 'dateline'],
  },
  {
    name: 'a dateline with its year',
    text: 'Port opens\n\nVELDEN, Ostrava, 4 February 2019 — The port opened.',
    expected: ['2019-02-04', 'dateline'],
  },
  {
    name: 'what is given wins',
    text: 'date 2019-02-04\n\nPort opens\n\nThe port opened.',
    given: '2020-01-01',
    expected: ['2020-01-01', 'given'],
  },
  {
    name: 'a date in the story is none',
    text: 'Port opens\n\nThe port of Velden opened on Feb. 4, 2019.',
    expected: [null, null],
  },
  {
    name: 'an impossible day is none',
    text: 'Port opens\n\nVELDEN, Feb. 31 (Courier) — The port opened.',
    expected: [null, null],
  },
];

/** Dates under a dateline of Monday, 2019-02-04: exact words, EDTF, basis, precision. */
export const dateCases: readonly {
  readonly name: string;
  readonly text: string;
  readonly undated?: true;
  readonly expected: readonly (readonly [words: string, edtf: string | null, basis: string, precision: string])[];
}[] = [
  {
    name: 'the latest such day on or before',
    text: 'It burned on Nov. 20.',
    expected: [['Nov. 20', '2018-11-20', 'year_from_dateline', 'day']],
  },
  {
    name: 'the day of publication itself',
    text: 'It burned on February 4.',
    expected: [['February 4', '2019-02-04', 'year_from_dateline', 'day']],
  },
  {
    name: 'a day ahead',
    text: 'It will open on March 3.',
    expected: [['March 3', '2019-03-03', 'year_from_dateline', 'day']],
  },
  {
    name: 'without a dateline the year stays open',
    text: 'It burned on Nov. 20.',
    undated: true,
    expected: [['Nov. 20', 'XXXX-11-20', 'unknown', 'day']],
  },
  {
    name: 'with its year',
    text: 'It burned on 20 November 2018.',
    expected: [['20 November 2018', '2018-11-20', 'explicit', 'day']],
  },
  {
    name: 'month first, with its year',
    text: 'It burned on November 20, 2018.',
    expected: [['November 20, 2018', '2018-11-20', 'explicit', 'day']],
  },
  { name: 'ISO', text: 'It burned on 2018-11-20.', expected: [['2018-11-20', '2018-11-20', 'explicit', 'day']] },
  {
    name: 'a weekday before',
    text: 'It burned on Sunday.',
    expected: [['Sunday', '2019-02-03', 'relative_to_dateline', 'day']],
  },
  {
    name: 'the weekday of publication',
    text: 'It burned on Monday.',
    expected: [['Monday', '2019-02-04', 'relative_to_dateline', 'day']],
  },
  {
    name: 'last Monday on a Monday',
    text: 'It burned last Monday.',
    expected: [['Monday', '2019-01-28', 'relative_to_dateline', 'day']],
  },
  {
    name: 'a weekday ahead',
    text: 'It will open on Friday.',
    expected: [['Friday', '2019-02-08', 'relative_to_dateline', 'day']],
  },
  {
    name: 'yesterday',
    text: 'It burned yesterday.',
    expected: [['yesterday', '2019-02-03', 'relative_to_dateline', 'day']],
  },
  {
    name: 'last week',
    text: 'It burned last week.',
    expected: [['last week', '2019-01-28/2019-02-03', 'relative_to_dateline', 'week']],
  },
  {
    name: 'last month',
    text: 'It burned last month.',
    expected: [['last month', '2019-01', 'relative_to_dateline', 'month']],
  },
  { name: 'a month', text: 'It burned in March.', expected: [['March', '2018-03', 'year_from_dateline', 'month']] },
  {
    name: 'a month with its year',
    text: 'It burned in March 2017.',
    expected: [['March 2017', '2017-03', 'explicit', 'month']],
  },
  { name: 'a year', text: 'It burned in 2016.', expected: [['2016', '2016', 'explicit', 'year']] },
  {
    name: 'two days ago',
    text: 'It burned two days ago.',
    expected: [['two days ago', '2019-02-02', 'relative_to_dateline', 'day']],
  },
  {
    name: 'counted from an event',
    text: 'He left two days after the fire.',
    expected: [['two days after the fire', null, 'relative_to_event', 'day']],
  },
  { name: 'the sun and may are none', text: 'The sun was bright, and it may be 2000 people march.', expected: [] },
  { name: 'a number of things is none', text: 'About 2000 windmills stand here.', expected: [] },
];

/** Events under a dateline of Monday, 2019-02-04: label, exact words of the mentions, place and country. */
export const eventCases: readonly {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly (readonly [
    label: string,
    mentions: readonly string[],
    place: string | null,
    country: string | null,
  ])[];
}[] = [
  {
    name: 'two words of one family are one event',
    text: 'An explosion shook Velden on Sunday. The blast was heard far away.',
    expected: [['explosion, 2019-02-03', ['explosion', 'blast'], null, null]],
  },
  {
    name: 'the place behind the noun, with its country',
    text: 'A fire in Portugal burned on Sunday.',
    expected: [['fire in Portugal, 2019-02-03', ['fire'], 'Portugal', 'PT']],
  },
  {
    name: 'an invented place has no country',
    text: 'A fire in Velden burned on Sunday.',
    expected: [['fire in Velden, 2019-02-03', ['fire'], 'Velden', null]],
  },
  {
    name: 'other places are other events',
    text: 'A fire in Velden burned on Sunday. A fire in Orneby burned on Saturday.',
    expected: [
      ['fire in Velden, 2019-02-03', ['fire'], 'Velden', null],
      ['fire in Orneby, 2019-02-02', ['fire'], 'Orneby', null],
    ],
  },
  {
    name: 'the day of the event, not of the saying',
    text: 'The fire broke out on Sunday, the ministry said on Monday.',
    expected: [['fire, 2019-02-03', ['fire'], null, null]],
  },
  { name: 'a supposed one is none', text: 'If an attack comes on Sunday, any attack will fail.', expected: [] },
  {
    name: 'hearts, ads and brigades are none',
    text: 'He had a heart attack on Sunday after the attack ad and called the fire brigade.',
    expected: [],
  },
  { name: 'shots and months are none', text: 'Soldiers opened fire on Sunday, and March came.', expected: [] },
  { name: 'a promised one is none', text: 'She promised an inquiry on Sunday.', expected: [] },
  { name: 'named once, with no place and no day, it is none', text: 'A debate is good.', expected: [] },
];
