/** Source, cue and content as exact words; an empty list where nobody kept silent. */
export interface SilenceCase {
  readonly name: string;
  readonly text: string;
  readonly found: readonly (readonly [source: string, cue: string, content: string])[];
}

export const SILENCE_CASES: readonly SilenceCase[] = [
  {
    name: 'could not be reached',
    text: 'Ana Lima could not be reached for comment.',
    found: [['Ana Lima', 'could not be reached', 'for comment']],
  },
  {
    name: 'could not be reached, and nothing after it',
    text: 'Ana Lima could not be reached.',
    found: [['Ana Lima', 'could not be', 'reached']],
  },
  {
    name: 'could not be reached on a day: the day is not what the silence is about',
    text: 'Ana Lima could not be reached on Monday.',
    found: [['Ana Lima', 'could not be reached', 'on Monday']],
  },
  {
    name: 'left unanswered, then spoke of something else',
    text: 'Rui Sol left the question unanswered and instead spoke of the port.',
    found: [
      ['Rui Sol', 'left', 'the question unanswered'],
      ['Rui Sol', 'instead spoke of', 'the port'],
    ],
  },
  {
    name: 'did not respond to a request',
    text: 'The company did not immediately respond to a request for comment.',
    found: [['The company', 'did not immediately respond to', 'a request for comment']],
  },
  {
    name: 'has remained silent on',
    text: 'The assembly has remained silent on the killings.',
    found: [['The assembly', 'has remained silent on', 'the killings']],
  },
  {
    name: 'dodged questions',
    text: 'The mayor dodged questions about the dam.',
    found: [['The mayor', 'dodged', 'questions about the dam']],
  },
  { name: 'negative: dodged a stone', text: 'The mayor dodged a stone at the dam.', found: [] },
  { name: 'negative: did not return home', text: 'The mayor did not return home on Monday.', found: [] },
  { name: 'negative: tickets not available', text: 'The tickets were not available on Monday.', found: [] },
  { name: 'negative: left a town', text: 'Rui Sol left the town on Monday.', found: [] },
];
