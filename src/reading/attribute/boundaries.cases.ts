import type { AttributionCase } from './attributor.cases.ts';

/** Sentences where one statement ends and another begins, or where words before and behind it are no part of it. */
export const BOUNDARY_CASES: readonly AttributionCase[] = [
  {
    name: 'dateline with an agency in brackets',
    text: 'VELDEN, Ostrava Republic, Feb. 4 (Courier) — At least 12 people were killed, the Harbour Ministry said on Monday.',
    expected: [{ source: ['the Harbour Ministry'], cue: 'said', content: ['At least 12 people were killed'] }],
  },
  {
    name: 'dateline in capitals alone, with a short dash',
    text: 'PORTO NOVO – The bridge was closed on Monday, the mayor said.',
    expected: [{ source: ['the mayor'], cue: 'said', content: ['The bridge was closed on Monday'] }],
  },
  {
    name: 'negative: a sentence that a dash breaks is no dateline',
    text: 'Porto Novo — a city of bridges — will pay, the mayor said.',
    expected: [{ source: ['the mayor'], cue: 'said', content: ['Porto Novo — a city of bridges — will pay'] }],
  },
  {
    name: 'verb of a headline that looks like a plural',
    text: 'Velden harbour fire kills 12, minister refuses to blame dockers\n\nThe fire began at night and was long.\n\nIt rained.',
    expected: [{ source: ['minister'], cue: 'refuses', content: ['to blame dockers'], also: { cueLemma: 'refuse' } }],
  },
  {
    name: 'denied, and declined to comment: two statements side by side',
    text: 'A spokesman for the company, Boro Vask, denied that any inspector was ever paid and declined to comment on the gates.',
    expected: [
      {
        source: ['A spokesman for the company, Boro Vask,'],
        cue: 'denied',
        content: ['that any inspector was ever paid'],
      },
      {
        source: ['A spokesman for the company, Boro Vask,'],
        cue: 'declined',
        content: ['to comment on the gates'],
      },
    ],
  },
  {
    name: 'a question put before the sentence ends at its comma',
    text: 'Asked whether the harbour would stay closed, Vask left the question unanswered.',
    expected: [
      { source: [], cue: 'Asked', content: ['whether the harbour would stay closed'] },
      { source: ['Vask'], cue: 'left', content: ['the question unanswered'] },
    ],
  },
  {
    name: 'behind ", and" somebody else by name speaks',
    text: 'Its capital, Sarn, said it would send two hospital ships, and Velden thanked its neighbour “for a hand held out at night”.',
    expected: [
      { source: ['Its capital, Sarn,'], cue: 'said', content: ['it would send two hospital ships'] },
      { source: ['Velden'], cue: 'thanked', content: ['“for a hand held out at night”'] },
    ],
  },
  {
    name: 'a claim denied by its noun alone',
    text: 'The army denied the accusation.',
    expected: [{ source: ['The army'], cue: 'denied', content: ['the accusation'], also: { cueLemma: 'deny' } }],
  },
  {
    name: 'welcomed',
    text: 'The Green Party welcomed the vote.',
    expected: [{ source: ['The Green Party'], cue: 'welcomed', content: ['the vote'] }],
  },
  {
    name: 'postponed accusation made in a letter: the letter is not who accuses',
    text: 'The Marlin Line had bribed inspectors for years. The accusation was made by the Dockers’ Union in a letter that the Courier has seen.',
    expected: [
      {
        source: ['the Dockers’ Union'],
        cue: 'was made',
        content: ['The Marlin Line had bribed inspectors for years'],
        also: { scope: 'previous_sentence', cueLemma: 'accusation' },
      },
    ],
  },
  {
    name: 'a verb inside a quotation that reports nothing by itself',
    text: '“I will not blame people who asked for nothing but safe work,” Toln told reporters.',
    expected: [
      {
        source: ['Toln'],
        cue: 'told',
        content: ['“I will not blame people who asked for nothing but safe work,”'],
      },
    ],
  },
  { name: 'negative: denied entry is no answer to a claim', text: 'The guard denied the men entry.', expected: [] },
  {
    name: 'a list of signed quotations, a line each, the mark and the dash glued',
    text: '“The bridge is a danger to us all.” ― Ana Lima\n“Nobody asked the harbour before they closed it.”― Rui Costa, a docker',
    expected: [
      { source: ['Ana Lima'], cue: '―', content: ['“The bridge is a danger to us all.”'] },
      { source: ['Rui Costa, a docker'], cue: '―', content: ['“Nobody asked the harbour before they closed it.”'] },
    ],
  },
];
