/** What one sentence or paragraph must give. Texts are ours; people and places are invented. */
export interface AttributionCase {
  readonly name: string;
  readonly text: string;
  /** In the order of the text; empty where nothing may be found. */
  readonly expected: readonly ExpectedAttribution[];
}

export interface ExpectedAttribution {
  readonly source: readonly string[];
  readonly cue: string | null;
  readonly content: readonly string[];
  readonly also?: Partial<{
    quoteType: string;
    kind: string;
    scope: string;
    negatedCue: boolean;
    addressee: string;
    cueLemma: string;
    parent: number;
  }>;
}

/** Cases every implementation must read: the plain ways in which news says who said what. */
export const PLAIN_CASES: readonly AttributionCase[] = [
  {
    name: 'cue after the quotation',
    text: '“We were not told about the bridge,” Ana Lima said.',
    expected: [
      {
        source: ['Ana Lima'],
        cue: 'said',
        content: ['“We were not told about the bridge,”'],
        also: { quoteType: 'direct', cueLemma: 'say', scope: 'same_sentence' },
      },
    ],
  },
  {
    name: 'short quotation that could be a scare quote but for its cue',
    text: '“It isn’t over,” she said.',
    expected: [{ source: ['she'], cue: 'said', content: ['“It isn’t over,”'], also: { quoteType: 'direct' } }],
  },
  {
    name: 'verb before subject, apposition in the source, quotation going on in the next sentence',
    text: '“We were not told,” said Ana Lima, a doctor at the harbour hospital. “Nobody warned us.”',
    expected: [
      {
        source: ['Ana Lima, a doctor at the harbour hospital'],
        cue: 'said',
        content: ['“We were not told,”', '“Nobody warned us.”'],
      },
    ],
  },
  {
    name: 'straight marks, discontinuous content',
    text: '"The bridge is safe," she said. "It will open on Friday."',
    expected: [{ source: ['she'], cue: 'said', content: ['"The bridge is safe,"', '"It will open on Friday."'] }],
  },
  {
    name: 'guillemets',
    text: '«We were not told», said Ana Lima.',
    expected: [{ source: ['Ana Lima'], cue: 'said', content: ['«We were not told»'], also: { quoteType: 'direct' } }],
  },
  {
    name: 'low-9 marks',
    text: '„We were not told,“ said Ana Lima.',
    expected: [{ source: ['Ana Lima'], cue: 'said', content: ['„We were not told,“'], also: { quoteType: 'direct' } }],
  },
  {
    name: 'cue and colon before the quotation',
    text: 'Ana Lima said: “The bridge is unsafe.”',
    expected: [{ source: ['Ana Lima'], cue: 'said', content: ['“The bridge is unsafe.”'] }],
  },
  {
    name: 'appositions between subject and verb',
    text: 'Ana Lima, 25, a nurse from Porto Novo, said the bridge was unsafe.',
    expected: [
      {
        source: ['Ana Lima, 25, a nurse from Porto Novo,'],
        cue: 'said',
        content: ['the bridge was unsafe'],
        also: { quoteType: 'indirect' },
      },
    ],
  },
  {
    name: 'that-clause',
    text: 'The ministry said on Monday that the bridge was unsafe.',
    expected: [{ source: ['The ministry'], cue: 'said', content: ['that the bridge was unsafe'] }],
  },
  {
    name: 'fronted paraphrase',
    text: 'The plan failed, Lima said.',
    expected: [{ source: ['Lima'], cue: 'said', content: ['The plan failed'] }],
  },
  {
    name: 'paraphrase interrupted by its cue',
    text: 'The bridge, Lima said, was unsafe.',
    expected: [{ source: ['Lima'], cue: 'said', content: ['The bridge', 'was unsafe'] }],
  },
  {
    name: 'addressee',
    text: 'Lima told reporters that the bridge was safe.',
    expected: [
      { source: ['Lima'], cue: 'told', content: ['that the bridge was safe'], also: { addressee: 'reporters' } },
    ],
  },
  {
    name: 'participle that shares the subject',
    text: 'Lima said the bridge was safe, adding that it would open on Friday.',
    expected: [
      { source: ['Lima'], cue: 'said', content: ['the bridge was safe'] },
      { source: ['Lima'], cue: 'adding', content: ['that it would open on Friday'] },
    ],
  },
  {
    name: 'nested belief',
    text: 'Lima said that Costa believes the bridge is safe.',
    expected: [
      { source: ['Lima'], cue: 'said', content: ['that Costa believes the bridge is safe'] },
      { source: ['Costa'], cue: 'believes', content: ['the bridge is safe'], also: { parent: 0, kind: 'belief' } },
    ],
  },
  {
    name: 'according to, in front',
    text: 'According to the Interior Ministry, the bridge was closed on Monday.',
    expected: [
      {
        source: ['the Interior Ministry'],
        cue: 'According to',
        content: ['the bridge was closed on Monday'],
        also: { cueLemma: 'according to' },
      },
    ],
  },
  {
    name: 'according to, behind',
    text: 'The bridge was closed on Monday, according to the Interior Ministry.',
    expected: [
      { source: ['the Interior Ministry'], cue: 'according to', content: ['The bridge was closed on Monday'] },
    ],
  },
  {
    name: 'according to, in the middle',
    text: 'The bridge, according to two officials, was closed on Monday.',
    expected: [{ source: ['two officials'], cue: 'according to', content: ['The bridge', 'was closed on Monday'] }],
  },
  {
    name: 'headline with the cue in it',
    text: 'Mayor Says Bridge Is Safe',
    expected: [{ source: ['Mayor'], cue: 'Says', content: ['Bridge Is Safe'] }],
  },
  {
    name: 'headline with the cue behind it',
    text: 'Bridge is safe, mayor says',
    expected: [{ source: ['mayor'], cue: 'says', content: ['Bridge is safe'] }],
  },
  {
    name: 'denied saying',
    text: 'She never claimed that the bridge was safe.',
    expected: [
      { source: ['She'], cue: 'never claimed', content: ['that the bridge was safe'], also: { negatedCue: true } },
    ],
  },
  {
    name: 'saying left out',
    text: 'Lima did not say whether the bridge was safe.',
    expected: [
      { source: ['Lima'], cue: 'did not say', content: ['whether the bridge was safe'], also: { negatedCue: true } },
    ],
  },
];

/** Cases of the rules alone: shapes too rare for a model to be held to. */
export const RULE_CASES: readonly AttributionCase[] = [
  {
    name: 'the next paragraph holds what was added',
    text: 'The governor added:\n\n“We will rebuild the bridge before winter.”',
    expected: [
      {
        source: ['The governor'],
        cue: 'added',
        content: ['“We will rebuild the bridge before winter.”'],
        also: { scope: 'cross_paragraph' },
      },
    ],
  },
  {
    name: 'a quotation reopened in the paragraph that names its speaker',
    text: '“We will rebuild the bridge.\n\n“And we will do it before winter,” the governor said.',
    expected: [
      {
        source: ['the governor'],
        cue: 'said',
        content: ['“We will rebuild the bridge.\n\n“And we will do it before winter,”'],
      },
    ],
  },
  {
    name: 'dash and name under a quotation',
    text: '“We will rebuild the bridge before winter and nobody will pay for it.” — Ana Lima',
    expected: [
      {
        source: ['Ana Lima'],
        cue: '—',
        content: ['“We will rebuild the bridge before winter and nobody will pay for it.”'],
      },
    ],
  },
  {
    name: 'speaker label in capitals',
    text: 'LIMA: We will rebuild the bridge before winter.',
    expected: [{ source: ['LIMA'], cue: ':', content: ['We will rebuild the bridge before winter'] }],
  },
  {
    name: 'postponed accusation',
    text: 'Rebels from the north were behind the blast. The accusation was made by the Interior Ministry.',
    expected: [
      {
        source: ['the Interior Ministry'],
        cue: 'was made',
        content: ['Rebels from the north were behind the blast'],
        also: { scope: 'previous_sentence', cueLemma: 'accusation' },
      },
    ],
  },
  {
    name: 'postponed statement taken up by "this"',
    text: 'The bridge was closed because of cracks. This was stated by the mayor of Porto Novo.',
    expected: [
      {
        source: ['the mayor of Porto Novo'],
        cue: 'was stated',
        content: ['The bridge was closed because of cracks'],
        also: { scope: 'previous_sentence' },
      },
    ],
  },
  {
    name: 'declined',
    text: 'The minister declined to comment.',
    expected: [
      {
        source: ['The minister'],
        cue: 'declined',
        content: ['to comment'],
        also: { cueLemma: 'decline', kind: 'statement' },
      },
    ],
  },
  {
    name: 'refusal to condemn',
    text: 'Ana Lima refused to condemn the attack.',
    expected: [
      { source: ['Ana Lima'], cue: 'refused', content: ['to condemn the attack'], also: { cueLemma: 'refuse' } },
    ],
  },
  {
    name: 'no response',
    text: 'The ministry did not respond to a request for comment.',
    expected: [
      {
        source: ['The ministry'],
        cue: 'did not respond to',
        content: ['a request for comment'],
        also: { negatedCue: true, cueLemma: 'respond' },
      },
    ],
  },
  {
    name: 'could not be reached',
    text: 'Lima could not be reached for comment.',
    expected: [
      { source: ['Lima'], cue: 'could not be reached', content: ['for comment'], also: { cueLemma: 'reach' } },
    ],
  },
  {
    name: 'question left unanswered',
    text: 'The mayor left the question unanswered.',
    expected: [
      { source: ['The mayor'], cue: 'left', content: ['the question unanswered'], also: { cueLemma: 'leave' } },
    ],
  },
  {
    name: 'hearsay without a source',
    text: 'The minister allegedly took money from the builders.',
    expected: [{ source: [], cue: 'allegedly', content: ['The minister', 'took money from the builders'] }],
  },
  {
    name: 'relative pronoun as the source, content ending with its clause',
    text: 'Lima, who has said the bridge is safe, left on Monday.',
    expected: [{ source: ['who'], cue: 'has said', content: ['the bridge is safe'] }],
  },
  {
    name: 'expectation of nobody in particular',
    text: 'Costa is expected to resign.',
    expected: [{ source: [], cue: 'is expected', content: ['Costa', 'to resign'], also: { kind: 'belief' } }],
  },
  {
    name: 'quotation nobody is named for',
    text: 'On the wall stood one line. “You will all hear from us before the winter comes.”',
    expected: [{ source: [], cue: null, content: ['“You will all hear from us before the winter comes.”'] }],
  },
];

/** What must not be read as anybody's statement. */
export const NEGATIVE_CASES: readonly AttributionCase[] = [
  { name: 'titles in quotation marks', text: 'The band played “Dancing on the Bridge” and “Winter.”', expected: [] },
  { name: 'a nickname', text: 'Paulo “The Hammer” Reis won the fight in the second round.', expected: [] },
  { name: 'a scare quote', text: 'The “unsafe” bridge was closed.', expected: [] },
  { name: 'a slogan after so-called', text: 'The so-called “freedom bridge” was closed on Monday.', expected: [] },
  { name: '"said" inside a name', text: 'The Said family owns the bridge.', expected: [] },
  { name: 'a recipe', text: 'Stir the rice, add the salt and serve it hot.', expected: [] },
  { name: 'plain narration', text: 'The train left at nine and arrived at noon.', expected: [] },
  { name: 'nothing to postpone to', text: 'The decision was made by noon.', expected: [] },
];
