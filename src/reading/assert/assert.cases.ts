import type { AssertionType, TermFamily, Voice } from '../../domain/vocabulary.ts';

export interface AssertionCase {
  readonly name: string;
  /** Marked as in `test/hand-made-layers.ts`. */
  readonly marked: string;
  readonly assertions: readonly (readonly [type: AssertionType, sourcing: 'vague' | 'none', words: string])[];
}

export const ASSERTION_CASES: readonly AssertionCase[] = [
  {
    name: 'event_fact: harm told as a fact',
    marked: '{E1|A bomb attack} killed three people in Ladda.',
    assertions: [['event_fact', 'none', 'A bomb attack killed three people in Ladda']],
  },
  {
    name: 'event_fact: in the passive, nobody named',
    marked: 'Three nurses were killed on Monday.',
    assertions: [['event_fact', 'none', 'Three nurses were killed on Monday']],
  },
  {
    name: 'event_fact: only the part outside an attribution',
    marked: '{S|{P1|Ana Lima}} {C|said} {T|the road was closed}, after three nurses were killed in Ladda.',
    assertions: [['event_fact', 'none', 'after three nurses were killed in Ladda']],
  },
  {
    name: 'responsibility: an actor did it',
    marked: '{P1|The Northern Front} killed three nurses in Ladda.',
    assertions: [['responsibility', 'none', 'The Northern Front killed three nurses in Ladda']],
  },
  {
    name: 'responsibility: after "by"',
    marked: 'Three nurses were killed by {P1|the Northern Front}.',
    assertions: [['responsibility', 'none', 'Three nurses were killed by the Northern Front']],
  },
  {
    name: 'responsibility: was behind',
    marked: '{P1|The company} was responsible for the spill.',
    assertions: [['responsibility', 'none', 'The company was responsible for the spill']],
  },
  {
    name: 'not responsibility: killed by no actor',
    marked: 'Three nurses were killed by falling rocks.',
    assertions: [['event_fact', 'none', 'Three nurses were killed by falling rocks']],
  },
  {
    name: 'causation: because of',
    marked: 'The dam collapsed because of the rain.',
    assertions: [['causation', 'none', 'The dam collapsed because of the rain']],
  },
  {
    name: 'causation: a verb',
    marked: 'The ruling sparked protests in Ladda.',
    assertions: [['causation', 'none', 'The ruling sparked protests in Ladda']],
  },
  {
    name: 'motive',
    marked: 'The mayor closed the port in a bid to help the union.',
    assertions: [['motive', 'none', 'The mayor closed the port in a bid to help the union']],
  },
  {
    name: 'motive: seeking',
    marked: 'The mayor resigned in order to hide the spill.',
    assertions: [['motive', 'none', 'The mayor resigned in order to hide the spill']],
  },
  {
    name: 'forecast: will',
    marked: 'The dam will collapse.',
    assertions: [['forecast', 'none', 'The dam will collapse']],
  },
  {
    name: 'forecast: likely',
    marked: 'The river is likely to flood.',
    assertions: [['forecast', 'none', 'The river is likely to flood']],
  },
  {
    name: 'not a forecast: a timetable',
    marked: 'The council will meet on Monday.',
    assertions: [],
  },
  {
    name: 'evaluation: an adverb',
    marked: 'The council shamefully closed the port.',
    assertions: [['evaluation', 'none', 'The council shamefully closed the port']],
  },
  {
    name: 'evaluation: an adjective',
    marked: 'The reckless mayor closed the port.',
    assertions: [['evaluation', 'none', 'The reckless mayor closed the port']],
  },
  {
    name: 'vague: reportedly',
    marked: 'The mayor reportedly closed the port.',
    assertions: [['background', 'vague', 'The mayor reportedly closed the port']],
  },
  {
    name: 'vague: believed to have done harm',
    marked: '{P1|The Front} is believed to have killed the nurses.',
    assertions: [['responsibility', 'vague', 'The Front is believed to have killed the nurses']],
  },
  {
    name: 'vague: an attribution to nobody stays with the author',
    marked: '{T|The mayor} {C|reportedly} {T|closed the port}.',
    assertions: [['background', 'vague', 'The mayor reportedly closed the port']],
  },
  {
    name: 'background: charged with ties',
    marked: 'The mayor has ties to {P1|the company}.',
    assertions: [['background', 'none', 'The mayor has ties to the company']],
  },
  {
    name: 'two clauses, one harmless',
    marked: 'The port was closed, but three nurses were killed.',
    assertions: [['event_fact', 'none', 'three nurses were killed']],
  },
  {
    name: 'a headline without its auxiliary',
    marked: '^ Three nurses killed in Ladda\n\nThe road was closed.',
    assertions: [['event_fact', 'none', 'Three nurses killed in Ladda']],
  },
  {
    name: 'negative: a plain circumstance',
    marked: 'The council met in the old town hall.',
    assertions: [],
  },
  {
    name: 'negative: what somebody says',
    marked: '{S|{P1|Ana Lima}} {C|said} {T|the Front killed three nurses}.',
    assertions: [],
  },
  {
    name: 'negative: a postponed accusation is its speaker’s',
    marked: '{T|{P1|The army} killed three nurses in Ladda}. This {C|was stated} by {S|{P2|the union}}.',
    assertions: [],
  },
  {
    name: 'negative: a reason behind somebody’s words is theirs as well',
    marked: '{S|{P1|Ana Lima}} {C|said} {T|the road was closed} because of the rain it had seen.',
    assertions: [],
  },
  {
    name: 'negative: killing themselves',
    marked: 'Three nurses killed themselves.',
    assertions: [],
  },
  {
    name: 'negative: a question is no assertion',
    marked: 'Was the dam destroyed because of the rain?',
    assertions: [],
  },
  {
    name: 'negative: what the page adds',
    marked: '~ Three nurses were killed in Ladda.',
    assertions: [],
  },
  {
    name: 'negative: a heading',
    marked: '# Three nurses were killed',
    assertions: [],
  },
  {
    name: 'negative: a report whose attribution was missed is not put in the author’s mouth',
    marked: 'Ana Lima said the Front killed three nurses.',
    assertions: [],
  },
];

export interface TermCase {
  readonly name: string;
  readonly marked: string;
  readonly terms: readonly (readonly [family: TermFamily, voice: Voice, words: string])[];
}

export const TERM_CASES: readonly TermCase[] = [
  {
    name: 'contentious_label in the author’s voice',
    marked: 'The extremists left the town.',
    terms: [['contentious_label', 'author', 'extremists']],
  },
  {
    name: 'contentious_label in reported words',
    marked: '{S|{P1|Ana Lima}} {C|said} {T|the extremists had left}.',
    terms: [['contentious_label', 'quoted', 'extremists']],
  },
  {
    name: 'contentious_label in a quotation that nobody is given for',
    marked: 'The sign read “Down with the regime” in red.',
    terms: [['contentious_label', 'quoted', 'regime']],
  },
  {
    name: 'labels of both sides alike',
    marked: 'The freedom fighters met the terrorists, the far-left the far-right.',
    terms: [
      ['contentious_label', 'author', 'freedom fighters'],
      ['contentious_label', 'author', 'terrorists'],
      ['contentious_label', 'author', 'far-left'],
      ['contentious_label', 'author', 'far-right'],
    ],
  },
  {
    name: 'not a label: part of a name',
    marked: 'He joined the Counter-Terrorism Bureau under the Terrorism Act.',
    terms: [],
  },
  {
    name: 'not a label: its contrary',
    marked: 'The counter terrorism police left.',
    terms: [],
  },
  {
    name: 'euphemism',
    marked: 'The army neutralised two men; there was collateral damage.',
    terms: [
      ['euphemism', 'author', 'neutralised'],
      ['euphemism', 'author', 'collateral damage'],
    ],
  },
  {
    name: 'dysphemism',
    marked: 'The mayor and his cronies met a horde of reporters.',
    terms: [
      ['dysphemism', 'author', 'cronies'],
      ['dysphemism', 'author', 'horde'],
    ],
  },
  {
    name: 'puffery',
    marked: 'The legendary singer opened a world-class hall.',
    terms: [
      ['puffery', 'author', 'legendary'],
      ['puffery', 'author', 'world-class'],
    ],
  },
  {
    name: 'doubt_verb: as a cue, in the author’s voice',
    marked: '{S|{P1|Ana Lima}} {C|claimed} {T|the so-called plan was old}.',
    terms: [
      ['doubt_verb', 'author', 'claimed'],
      ['doubt_verb', 'quoted', 'so-called'],
    ],
  },
  {
    name: 'not doubt: claimed responsibility',
    marked: '{S|{P1|The Front}} {C|claimed responsibility for} {T|the fire}.',
    terms: [],
  },
  {
    name: 'not doubt: claimed a seat',
    marked: 'The party claimed two seats.',
    terms: [],
  },
  {
    name: 'editorialising',
    marked: 'Clearly, the port was of course closed.',
    terms: [
      ['editorialising', 'author', 'Clearly'],
      ['editorialising', 'author', 'of course'],
    ],
  },
  {
    name: 'vague_attribution',
    marked: '{S|Critics} {C|say} {T|the port is old}.',
    terms: [['vague_attribution', 'author', 'Critics say']],
  },
  {
    name: 'not vague: whose experts',
    marked: '{S|Three experts} {C|believe} {T|the port is old}.',
    terms: [],
  },
  {
    name: 'scare_quote',
    marked: 'The mayor opened the {Q|“reform”} in May.',
    terms: [['scare_quote', 'author', '“reform”']],
  },
  {
    name: 'not a scare quote: a phrase named',
    marked: 'He used the phrase {Q|“new order”} in May.',
    terms: [],
  },
  {
    name: 'not a scare quote: a number',
    marked: 'The door had {Q|“4711”} on it.',
    terms: [],
  },
  {
    name: 'not a scare quote: somebody’s words',
    marked: '{S|{P1|Ana Lima}} {C|said} {T|“the reform is late”}.',
    terms: [],
  },
  {
    name: 'not a scare quote: marked words inside somebody’s reported words',
    marked: '{S|{P1|Ana Lima}} {C|said} {T|the plan was {Q|“late”}}.',
    terms: [],
  },
  {
    name: 'not a label: a regime of rules',
    marked: 'The sanctions regime is old.',
    terms: [],
  },
  {
    name: 'nothing in what the page adds',
    marked: '~ Read also: the regime and its cronies',
    terms: [],
  },
];
