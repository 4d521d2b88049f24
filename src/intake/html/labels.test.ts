import { describe, expect, test } from 'vitest';
import { type LabelKind, labelKind } from './labels.ts';

const LABELS: readonly (readonly [string, number, LabelKind])[] = [
  ['READ ALSO: The ferry that never came', 36, 'pointer'],
  ['Related: A bridge too old', 16, 'pointer'],
  ['» More on this story', 0, 'pointer'],
  ['Click here for the full report', 30, 'pointer'],
  ['Sign up for our newsletter', 0, 'call'],
  ['Follow Rui Costa on Twitter.', 10, 'call'],
  ['12 comments', 0, 'call'],
  ['ADVERTISEMENT', 0, 'advertisement'],
  ['Sponsored links:', 0, 'advertisement'],
  ['Article continues below the picture', 0, 'advertisement'],
  ['© 2019 The Vell Courier', 0, 'rights'],
  ['All rights reserved.', 0, 'rights'],
  ['Rui Costa in Vell contributed to this report.', 0, 'credit'],
  ['(Reporting by Rui Costa; editing by Ana Lima)', 0, 'credit'],
  ['Rui Costa and Ana Lima reported from Vell.', 0, 'credit'],
];

/** Lines of articles that begin as labels do: not one may be lost. */
const WORDS: readonly string[] = [
  '“Join us,” Ana Lima said.',
  "'Support us or leave', the crowd shouted, and she said nothing.",
  'Follow us home, he told the boys.',
  'Related deaths rose to ten in a week.',
  'More in the north than in the south have left.',
  'Copyright law was broken, the court found.',
  'Ten deaths were reported from the villages.',
  'He lived from writing by night.',
  'Read more than one paper, the minister said.',
  'Donate blood now, officials urged.',
  'Contact between the two sides broke off on Friday after the talks in Vell had failed for a second time, and nobody expects more.',
  'Adopted by the council in 2016.',
  'Advertisements for the bank have gone.',
];

describe('labelKind', () => {
  test.each(LABELS)('%s', (text, linked, kind) => {
    expect(labelKind(text, linked)).toBe(kind);
  });
  test.each(WORDS)('%s', (text) => {
    expect(labelKind(text)).toBeNull();
  });
});
