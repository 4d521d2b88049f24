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
  {
    name: 'parts in a list',
    text: 'Twelve people, including four women and two journalists, were killed.',
    expected: [
      ['Twelve', 'killed', 12, 12, 'exact'],
      ['four', 'killed', 4, 4, 'exact', { group: { age: 'adult', sex: 'female' }, subsetOf: 0 }],
      ['two', 'killed', 2, 2, 'exact', { group: { status: 'media' }, subsetOf: 0 }],
    ],
  },
  {
    name: 'what follows a part is not of it',
    text: 'Twelve people were killed, including three children, and 30 others were injured.',
    expected: [
      ['Twelve', 'killed', 12, 12, 'exact'],
      ['three', 'killed', 3, 3, 'exact', { subsetOf: 0 }],
      ['30', 'injured', 30, 30, 'exact'],
    ],
  },
  {
    name: 'a part before its whole',
    text: 'Six of the 20 wounded left the hospital.',
    expected: [
      ['Six', 'injured', 6, 6, 'exact', { subsetOf: 1 }],
      ['20', 'injured', 20, 20, 'exact'],
    ],
  },
  {
    name: 'what is told of a part does not hold for the whole',
    text: 'Five of the 12 soldiers were killed.',
    expected: [
      ['Five', 'killed', 5, 5, 'exact', { group: { status: 'combatant' } }],
      ['12', 'other', 12, 12, 'exact'],
    ],
  },
  {
    name: 'half of them',
    text: 'Half of the 200 houses were destroyed.',
    expected: [['200', 'other', 200, 200, 'exact', { unit: 'building' }]],
  },
  {
    name: 'a list shares the verb behind it',
    text: 'Lima said 12 soldiers and three civilians were killed.',
    expected: [
      ['12', 'killed', 12, 12, 'exact', { group: { status: 'combatant' } }],
      ['three', 'killed', 3, 3, 'exact', { group: { status: 'civilian' } }],
    ],
  },
  {
    name: 'a list shares the verb before it',
    text: 'The blast killed 12 soldiers and three civilians.',
    expected: [
      ['12', 'killed', 12, 12, 'exact'],
      ['three', 'killed', 3, 3, 'exact'],
    ],
  },
  {
    name: 'each its own verb',
    text: 'One woman died and one man was injured.',
    expected: [
      ['One', 'killed', 1, 1, 'exact', { group: { age: 'adult', sex: 'female' } }],
      ['one', 'injured', 1, 1, 'exact', { group: { age: 'adult', sex: 'male' } }],
    ],
  },
  {
    name: 'rescuers are not among the dead',
    text: 'The bodies were found by 40 rescuers.',
    expected: [['40', 'other', 40, 40, 'exact', { group: { status: 'responder' } }]],
  },
  {
    name: 'who kills is not killed',
    text: 'Two gunmen killed the mayor and three bodyguards.',
    expected: [
      ['Two', 'other', 2, 2, 'exact', { group: { status: 'combatant' } }],
      ['three', 'killed', 3, 3, 'exact'],
    ],
  },
  {
    name: 'a headline',
    text: 'Velden blast kills 12, injures 30',
    expected: [
      ['12', 'killed', 12, 12, 'exact'],
      ['30', 'injured', 30, 30, 'exact'],
    ],
  },
  {
    name: 'a toll that rose, earlier number first',
    text: 'The death toll rose from 12 to 15.',
    expected: [
      ['12', 'killed', 12, 12, 'exact'],
      ['15', 'killed', 15, 15, 'exact'],
    ],
  },
  {
    name: 'the murder of so many',
    text: 'Lima recalled the murder of 20 students.',
    expected: [['20', 'killed', 20, 20, 'exact', { unit: 'person' }]],
  },
  {
    name: 'what is destroyed keeps its unit',
    text: 'The fire destroyed three houses and damaged 12 more.',
    expected: [
      ['three', 'destroyed', 3, 3, 'exact', { unit: 'building' }],
      ['12', 'damaged', 12, 12, 'exact', { unit: 'building' }],
    ],
  },
  {
    name: 'aid workers',
    text: 'Three aid workers were kidnapped.',
    expected: [['Three', 'abducted', 3, 3, 'exact', { group: { status: 'aid' } }]],
  },
  {
    name: 'tens of thousands',
    text: 'Tens of thousands of people fled.',
    expected: [['Tens of thousands', 'displaced', null, null, 'vague']],
  },
  {
    name: 'several dozen',
    text: 'Several dozen people were hurt.',
    expected: [['Several dozen', 'injured', null, null, 'vague']],
  },
  {
    name: 'a quarter of a million',
    text: 'A quarter of a million people fled.',
    expected: [['A quarter of a million', 'displaced', 250_000, 250_000, 'exact']],
  },
  {
    name: 'one and a half million',
    text: 'One and a half million people fled.',
    expected: [['One and a half million', 'displaced', 1_500_000, 1_500_000, 'exact']],
  },
  {
    name: 'millions on both sides of a range',
    text: '1.5 to 2 million people fled.',
    expected: [['1.5 to 2 million', 'displaced', 1_500_000, 2_000_000, 'range']],
  },
  {
    name: 'a range of money in one word',
    text: 'It cost $3-5 million.',
    expected: [['$3-5 million', 'money', 3_000_000, 5_000_000, 'range', { unit: 'USD' }]],
  },
  {
    name: 'whose dollar it is',
    text: 'Lima paid C$500.',
    expected: [['C$500', 'money', 500, 500, 'exact', { unit: 'CAD' }]],
  },
  {
    name: 'no reports of harm',
    text: 'There were no reports of injuries.',
    expected: [['no reports of', 'injured', 0, 0, 'exact']],
  },
  {
    name: 'none of them',
    text: 'None of the dockers was hurt.',
    expected: [['None', 'injured', 0, 0, 'exact']],
  },
  {
    name: 'a percentage is no count of people harmed',
    text: 'Lima said 15 percent of the wounded had left.',
    expected: [['15 percent', 'other', 15, 15, 'exact', { unit: 'percent' }]],
  },
  { name: 'years after a death are none', text: 'Teles died three years ago at 43.', expected: [] },
  { name: 'a rate is none', text: 'One in five people and eight of 10 voters agreed on $4 of every $5.', expected: [] },
  { name: 'the two told before are none', text: 'The two women met Lima.', expected: [] },
  {
    name: 'a pace is no count of the dead',
    text: 'Lima said 90 people a day die there.',
    expected: [['90', 'other', 90, 90, 'exact']],
  },
  {
    name: 'jobs do not go missing',
    text: 'Nearly 10,000 jobs disappeared.',
    expected: [['Nearly 10,000', 'other', 10_000, 10_000, 'about']],
  },
  { name: 'one of a series is a pronoun', text: 'It was one of a series that hurt Teles.', expected: [] },
];
