/** Sentences with the figures expected of them, in order. */
export interface MeasureCase {
  readonly name: string;
  readonly text: string;
  /** `[exact words, measure, min, max, bound, more]`; `more`: unit, group and the order of the whole it is part of. */
  readonly expected: readonly (readonly [
    words: string,
    measure: string,
    min: number | null,
    max: number | null,
    bound: string,
    more?: {
      readonly unit?: string | null;
      readonly group?: object;
      readonly subsetOf?: number;
      readonly asOf?: string;
    },
  ])[];
}

export const measureCases: readonly MeasureCase[] = [
  {
    name: 'more than is a bound below, with none above',
    text: 'More than 100 people were killed.',
    expected: [['More than 100', 'killed', 100, null, 'more_than', { unit: 'person' }]],
  },
  {
    name: 'more than, active',
    text: 'The blast killed more than 100 people.',
    expected: [['more than 100', 'killed', 100, null, 'more_than']],
  },
  { name: 'at least', text: 'At least 12 dockers died.', expected: [['At least 12', 'killed', 12, null, 'at_least']] },
  {
    name: 'no fewer than',
    text: 'No fewer than 12 dockers died.',
    expected: [['No fewer than 12', 'killed', 12, null, 'at_least']],
  },
  {
    name: 'as many as is a bound above',
    text: 'As many as 40 people were hurt.',
    expected: [['As many as 40', 'injured', null, 40, 'up_to']],
  },
  {
    name: 'fewer than',
    text: 'Fewer than ten people were arrested.',
    expected: [['Fewer than ten', 'detained', null, 10, 'fewer_than']],
  },
  { name: 'about', text: 'Some 40 people were missing.', expected: [['Some 40', 'missing', 40, 40, 'about']] },
  {
    name: 'or more',
    text: 'Twelve or more people were killed.',
    expected: [['Twelve or more', 'killed', 12, null, 'at_least']],
  },
  {
    name: 'a range with to',
    text: 'Between 10 and 15 people were killed.',
    expected: [['Between 10 and 15', 'killed', 10, 15, 'range']],
  },
  {
    name: 'a range with a dash',
    text: 'The fire destroyed 10–15 houses.',
    expected: [['10–15', 'destroyed', 10, 15, 'range', { unit: 'building' }]],
  },
  {
    name: 'a subset is never added',
    text: 'Twelve people were killed, including five children.',
    expected: [
      ['Twelve', 'killed', 12, 12, 'exact'],
      ['five', 'killed', 5, 5, 'exact', { group: { age: 'child' }, subsetOf: 0 }],
    ],
  },
  {
    name: 'a subset before the verb',
    text: 'At least 12 people, including three children, were killed.',
    expected: [
      ['At least 12', 'killed', 12, null, 'at_least'],
      ['three', 'killed', 3, 3, 'exact', { group: { age: 'child' }, subsetOf: 0 }],
    ],
  },
  {
    name: 'of whom',
    text: 'Forty people were hurt, of whom three were firefighters.',
    expected: [
      ['Forty', 'injured', 40, 40, 'exact'],
      ['three', 'injured', 3, 3, 'exact', { group: { status: 'responder' }, subsetOf: 0 }],
    ],
  },
  {
    name: 'two figures of one sentence, active',
    text: 'The blast killed 12 people and injured 30.',
    expected: [
      ['12', 'killed', 12, 12, 'exact'],
      ['30', 'injured', 30, 30, 'exact'],
    ],
  },
  {
    name: 'two figures of one sentence, passive',
    text: 'Twelve people were killed and 30 injured.',
    expected: [
      ['Twelve', 'killed', 12, 12, 'exact'],
      ['30', 'injured', 30, 30, 'exact'],
    ],
  },
  {
    name: 'both together',
    text: 'More than 50 people were killed or injured.',
    expected: [['More than 50', 'killed_and_injured', 50, null, 'more_than']],
  },
  {
    name: 'dozens keeps its word',
    text: 'Dozens were injured.',
    expected: [['Dozens', 'injured', null, null, 'vague']],
  },
  {
    name: 'hundreds of thousands',
    text: 'Hundreds of thousands of people were displaced.',
    expected: [['Hundreds of thousands', 'displaced', null, null, 'vague']],
  },
  {
    name: 'a dozen is twelve',
    text: 'A dozen people were killed.',
    expected: [['A dozen', 'killed', 12, 12, 'exact']],
  },
  {
    name: 'numbers in words',
    text: 'A hundred and five thousand people fled.',
    expected: [['A hundred and five thousand', 'displaced', 105_000, 105_000, 'exact']],
  },
  {
    name: 'millions with a point',
    text: 'About 1.2 million people fled.',
    expected: [['About 1.2 million', 'displaced', 1_200_000, 1_200_000, 'about']],
  },
  { name: 'no one', text: 'No one was killed in the fire.', expected: [['No one', 'killed', 0, 0, 'exact']] },
  { name: 'no casualties', text: 'There were no casualties.', expected: [['no', 'killed_and_injured', 0, 0, 'exact']] },
  {
    name: 'a toll raised',
    text: 'The ministry raised the toll to 15 from 12.',
    expected: [
      ['15', 'killed', 15, 15, 'exact'],
      ['12', 'killed', 12, 12, 'exact'],
    ],
  },
  {
    name: 'money',
    text: 'The company paid $3.5 million to the town.',
    expected: [['$3.5 million', 'money', 3_500_000, 3_500_000, 'exact', { unit: 'USD' }]],
  },
  {
    name: 'money in words',
    text: 'It cost 200 euros.',
    expected: [['200', 'money', 200, 200, 'exact', { unit: 'EUR' }]],
  },
  {
    name: 'per cent',
    text: 'Only 24 percent of voters came.',
    expected: [['24 percent', 'other', 24, 24, 'exact', { unit: 'percent' }]],
  },
  {
    name: 'other things',
    text: 'The town has 300 windmills.',
    expected: [['300', 'other', 300, 300, 'exact', { unit: null }]],
  },
  {
    name: 'the latest',
    text: 'So far 12 people have died.',
    expected: [['12', 'killed', 12, 12, 'exact', { asOf: 'latest' }]],
  },
  { name: 'an age is none', text: 'Ana Lima, 25, left the harbour.', expected: [] },
  { name: 'a year is none', text: 'It burned in 2016 and again in 2018.', expected: [] },
  {
    name: 'times, ranks and lengths are none',
    text: 'The second fire burned for 24 hours until 6 p.m. on floor 3.',
    expected: [],
  },
  { name: 'a compound is none', text: 'It was a 24-hour strike of a 40-year-old man.', expected: [] },
  { name: 'one as a pronoun is none', text: 'One of the gates was locked, and one knows why.', expected: [] },
  { name: 'a result is none', text: 'Velden won 3-1 at home.', expected: [] },
];
