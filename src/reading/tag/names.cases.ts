/** Texts with the names expected of them: exact words, kind, gender, and the words of the title before. */
export interface NameCase {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly (readonly [words: string, kind: string, gender: string, title?: string])[];
}

export const nameCases: readonly NameCase[] = [
  { name: 'a full name', text: 'Later Ana Lima left.', expected: [['Ana Lima', 'person', 'female']] },
  {
    name: 'a surname takes the gender of the full name',
    text: 'Then Lima spoke. Ana Lima is a docker.',
    expected: [
      ['Lima', 'person', 'female'],
      ['Ana Lima', 'person', 'female'],
    ],
  },
  {
    name: 'a full name of unknown gender does not take it from a namesake',
    text: 'Then Rui Teles left. Later Velda Teles spoke.',
    expected: [
      ['Rui Teles', 'person', 'male'],
      ['Velda Teles', 'person', 'unknown'],
    ],
  },
  {
    name: 'a full name of unknown gender does not take it from a surname that is also a given name',
    text: 'Then Velda Ana left. Later Ana spoke.',
    expected: [
      ['Velda Ana', 'person', 'unknown'],
      ['Ana', 'person', 'female'],
    ],
  },
  { name: 'an honorific', text: 'We asked Mr. Orne about it.', expected: [['Orne', 'person', 'male', 'Mr.']] },
  {
    name: 'a title in capitals',
    text: 'On Monday Health Minister Ana Lima left.',
    expected: [['Ana Lima', 'person', 'female', 'Health Minister']],
  },
  {
    name: 'a title in small letters',
    text: 'On Monday former health minister Rui Teles left.',
    expected: [['Rui Teles', 'person', 'male', 'former health minister']],
  },
  { name: 'a particle', text: 'Yesterday Rui de Sousa left.', expected: [['Rui de Sousa', 'person', 'male']] },
  {
    name: 'an initial and a suffix',
    text: 'So Paul J. Orne Jr. left.',
    expected: [['Paul J. Orne Jr.', 'person', 'male']],
  },
  {
    name: 'a ministry with "of"',
    text: 'It was the Ministry of Health that spoke.',
    expected: [['Ministry of Health', 'organisation', 'unknown']],
  },
  {
    name: 'a department',
    text: 'It was the Harbour Department that spoke.',
    expected: [['Harbour Department', 'organisation', 'unknown']],
  },
  {
    name: 'a body whose first word is a title elsewhere',
    text: 'It was the Justice Department that spoke.',
    expected: [['Justice Department', 'organisation', 'unknown']],
  },
  {
    name: 'a commission with "on"',
    text: 'It was the Commission on Human Rights that spoke.',
    expected: [['Commission on Human Rights', 'organisation', 'unknown']],
  },
  {
    name: 'a hyphenated particle',
    text: 'Yesterday Omar al-Rashid left.',
    expected: [['Omar al-Rashid', 'person', 'male']],
  },
  {
    name: 'a place between a title and a person',
    text: 'We met the governor of Velden Ana Lima there.',
    expected: [
      ['Velden', 'place', 'unknown'],
      ['Ana Lima', 'person', 'female'],
    ],
  },
  { name: 'an acronym', text: 'We asked the UNHCR about it.', expected: [['UNHCR', 'organisation', 'unknown']] },
  { name: 'a country', text: 'It happened in Portugal.', expected: [['Portugal', 'place', 'unknown']] },
  { name: 'an unknown town after "in"', text: 'It happened in Velden.', expected: [['Velden', 'place', 'unknown']] },
  { name: 'a county', text: 'He lives near Orne County.', expected: [['Orne County', 'place', 'unknown']] },
  { name: 'days, months and I are none', text: 'On Monday in December I left.', expected: [] },
  { name: 'the opener of a sentence is none', text: 'Fire fighters came. Nobody left.', expected: [] },
];
