import type { AttributionCase } from './attributor.cases.ts';

/** Every hard way in which news gives words to somebody, at least twice. Texts are ours; people and places are invented. */
export const HARD_CASES: readonly AttributionCase[] = [
  {
    name: 'cue before, bare clause',
    text: 'The mayor said the bridge was closed.',
    expected: [{ source: ['The mayor'], cue: 'said', content: ['the bridge was closed'] }],
  },
  {
    name: 'cue before, addressee and time first',
    text: 'In March, the mayor told the council that the bridge was closed.',
    expected: [{ source: ['the mayor'], cue: 'told', content: ['that the bridge was closed'] }],
  },
  {
    name: 'cue inside a quotation',
    text: '“The bridge,” Lima said, “was never safe.”',
    expected: [{ source: ['Lima'], cue: 'said', content: ['“The bridge,”', '“was never safe.”'] }],
  },
  {
    name: 'cue inside a paraphrase',
    text: 'The harbour, the mayor said, would stay open.',
    expected: [{ source: ['the mayor'], cue: 'said', content: ['The harbour', 'would stay open'] }],
  },
  {
    name: 'cue after a quotation',
    text: '“We will pay,” the minister said.',
    expected: [{ source: ['the minister'], cue: 'said', content: ['“We will pay,”'] }],
  },
  {
    name: 'cue after a paraphrase',
    text: 'Prices will fall, the minister said.',
    expected: [{ source: ['the minister'], cue: 'said', content: ['Prices will fall'] }],
  },
  {
    name: 'cue in the next sentence, after a quotation',
    text: '“We will pay for the bridge.” This was stated by the mayor of Porto Novo.',
    expected: [
      {
        source: ['the mayor of Porto Novo'],
        cue: 'was stated',
        content: ['“We will pay for the bridge.”'],
        also: { scope: 'previous_sentence' },
      },
    ],
  },
  {
    name: 'cue in the next sentence, after a paraphrase',
    text: 'The gates were locked for years. This was said by Ana Lima.',
    expected: [
      {
        source: ['Ana Lima'],
        cue: 'was said',
        content: ['The gates were locked for years'],
        also: { scope: 'previous_sentence' },
      },
    ],
  },
  {
    name: 'content in the next paragraph, continued',
    text: 'The mayor continued:\n\n“We will not sell the harbour to anybody.”',
    expected: [
      {
        source: ['The mayor'],
        cue: 'continued',
        content: ['“We will not sell the harbour to anybody.”'],
        also: { scope: 'cross_paragraph' },
      },
    ],
  },
  {
    name: 'content in the next paragraph, wrote',
    text: 'Lima wrote:\n\n“Nobody told us about the fire at the quay.”',
    expected: [
      {
        source: ['Lima'],
        cue: 'wrote',
        content: ['“Nobody told us about the fire at the quay.”'],
        also: { scope: 'cross_paragraph' },
      },
    ],
  },
  {
    name: 'cue missing, the door',
    text: '“You will hear from us before the winter comes.” The door stood open.',
    expected: [{ source: [], cue: null, content: ['“You will hear from us before the winter comes.”'] }],
  },
  {
    name: 'cue missing, a paragraph alone',
    text: 'The lights went out.\n\n“We have waited for this day for twenty years.”\n\nThen it rained.',
    expected: [{ source: [], cue: null, content: ['“We have waited for this day for twenty years.”'] }],
  },
  {
    name: 'according to, in the middle and the verb goes on',
    text: 'The gates, according to Lima, were locked.',
    expected: [{ source: ['Lima'], cue: 'according to', content: ['The gates', 'were locked'] }],
  },
  {
    name: 'according to, in front, several witnesses',
    text: 'According to two witnesses, the guard ran away.',
    expected: [{ source: ['two witnesses'], cue: 'According to', content: ['the guard ran away'] }],
  },
  {
    name: 'colon behind the cue, no marks',
    text: 'The mayor said: the bridge is closed.',
    expected: [{ source: ['The mayor'], cue: 'said', content: ['the bridge is closed'] }],
  },
  {
    name: 'colon behind a name alone',
    text: 'Lima: “We will pay for the bridge.”',
    expected: [{ source: ['Lima'], cue: ':', content: ['“We will pay for the bridge.”'] }],
  },
  {
    name: 'short dash, name and office',
    text: '“The harbour must not be sold to anybody.” – Rui Costa, mayor',
    expected: [{ source: ['Rui Costa, mayor'], cue: '–', content: ['“The harbour must not be sold to anybody.”'] }],
  },
  {
    name: 'two hyphens and a name',
    text: '“The harbour must not be sold to anybody.” -- Rui Costa',
    expected: [{ source: ['Rui Costa'], cue: '--', content: ['“The harbour must not be sold to anybody.”'] }],
  },
  {
    name: 'pull quote with the speaker run on',
    text: '“We will build the quay again as we planned it,” said Ana Lima, a minister.\n\nIt rained all night at the harbour.\n\n“We will build the quay again as we planned it” Ana Lima',
    expected: [
      { source: ['Ana Lima, a minister'], cue: 'said', content: ['“We will build the quay again as we planned it,”'] },
      { source: ['Ana Lima'], cue: null, content: ['“We will build the quay again as we planned it”'] },
    ],
  },
  {
    name: 'pull quote with the speaker and her title run on',
    text: '“We will build the quay again as we planned it,” said Ana Lima, a minister.\n\nIt rained all night at the harbour.\n\n“We will build the quay again as we planned it” Ana Lima Minister',
    expected: [
      { source: ['Ana Lima, a minister'], cue: 'said', content: ['“We will build the quay again as we planned it,”'] },
      { source: ['Ana Lima Minister'], cue: null, content: ['“We will build the quay again as we planned it”'] },
    ],
  },
  {
    name: 'pull quote with the name glued to its title',
    text: '“We will build the quay again as we planned it,” said Ana Lima, a minister.\n\nIt rained all night at the harbour.\n\n“We will build the quay again as we planned it” Ana LimaMinister of Health',
    expected: [
      { source: ['Ana Lima, a minister'], cue: 'said', content: ['“We will build the quay again as we planned it,”'] },
      {
        source: ['Ana LimaMinister of Health'],
        cue: null,
        content: ['“We will build the quay again as we planned it”'],
      },
    ],
  },
  {
    name: 'pull quote with the name glued to one word',
    text: '“We will build the quay again as we planned it,” said Ana Lima, a minister.\n\nIt rained all night at the harbour.\n\n“We will build the quay again as we planned it” Ana LimaDocker',
    expected: [
      { source: ['Ana Lima, a minister'], cue: 'said', content: ['“We will build the quay again as we planned it,”'] },
      { source: ['Ana LimaDocker'], cue: null, content: ['“We will build the quay again as we planned it”'] },
    ],
  },
  {
    name: 'square brackets in a quotation',
    text: 'Lima said: “They [the guards] had no keys.”',
    expected: [{ source: ['Lima'], cue: 'said', content: ['“They [the guards] had no keys.”'] }],
  },
  {
    name: 'round brackets in a quotation',
    text: '“The guards (there were two) had no keys,” Lima said.',
    expected: [{ source: ['Lima'], cue: 'said', content: ['“The guards (there were two) had no keys,”'] }],
  },
  {
    name: 'postponed claim',
    text: 'The gates were locked for years. The claim was made by the Harbour Workers.',
    expected: [
      {
        source: ['the Harbour Workers'],
        cue: 'was made',
        content: ['The gates were locked for years'],
        also: { scope: 'previous_sentence' },
      },
    ],
  },
  {
    name: 'postponed statement that came from somebody',
    text: 'The plan has failed. The statement came from the ministry.',
    expected: [
      { source: ['the ministry'], cue: 'came', content: ['The plan has failed'], also: { scope: 'previous_sentence' } },
    ],
  },
  {
    name: 'refused to comment',
    text: 'The minister refused to comment on the gates.',
    expected: [{ source: ['The minister'], cue: 'refused', content: ['to comment on the gates'] }],
  },
  {
    name: 'declined to answer',
    text: 'Costa declined to answer questions about the fire.',
    expected: [{ source: ['Costa'], cue: 'declined', content: ['to answer questions about the fire'] }],
  },
  {
    name: 'would not comment',
    text: 'The company would not comment.',
    expected: [{ source: ['The company'], cue: 'would not', content: ['comment'] }],
  },
  {
    name: 'did not answer',
    text: 'The ministry did not answer questions about the gates.',
    expected: [{ source: ['The ministry'], cue: 'did not answer', content: ['questions about the gates'] }],
  },
  {
    name: 'said he would not do it: a statement, no silence',
    text: 'Costa said he would not resign.',
    expected: [{ source: ['Costa'], cue: 'said', content: ['he would not resign'] }],
  },
  {
    name: 'guillemets behind a colon',
    text: 'Lima said: «We had no keys.»',
    expected: [{ source: ['Lima'], cue: 'said', content: ['«We had no keys.»'] }],
  },
  {
    name: 'guillemets turned inwards',
    text: '»We had no keys«, Costa said.',
    expected: [{ source: ['Costa'], cue: 'said', content: ['»We had no keys«'] }],
  },
  {
    name: 'low-9 mark closed by a high one',
    text: '„The gates were locked,” the mayor said.',
    expected: [{ source: ['the mayor'], cue: 'said', content: ['„The gates were locked,”'] }],
  },
  {
    name: 'two paragraphs, cue in the first',
    text: 'Lima said: “We had no keys.\n\n“We broke the lock.”',
    expected: [{ source: ['Lima'], cue: 'said', content: ['“We had no keys.\n\n“We broke the lock.”'] }],
  },
  {
    name: 'three paragraphs, cue in the last',
    text: '“We had no keys.\n\n“We broke the lock.\n\n“It was too late,” Lima said.',
    expected: [
      { source: ['Lima'], cue: 'said', content: ['“We had no keys.\n\n“We broke the lock.\n\n“It was too late,”'] },
    ],
  },
  {
    name: 'closing mark lost',
    text: 'Lima said: “We had no keys.',
    expected: [{ source: ['Lima'], cue: 'said', content: ['“We had no keys.'] }],
  },
  {
    name: 'opening mark lost',
    text: 'We had no keys,” Lima said.',
    expected: [{ source: ['Lima'], cue: 'said', content: ['We had no keys,”'] }],
  },
  {
    name: 'denial that repeats an accusation',
    text: 'Costa denied that the ministry had bribed inspectors.',
    expected: [
      {
        source: ['Costa'],
        cue: 'denied',
        content: ['that the ministry had bribed inspectors'],
        also: { cueLemma: 'deny' },
      },
    ],
  },
  {
    name: 'denied doing it',
    text: 'The company denied bribing inspectors.',
    expected: [{ source: ['The company'], cue: 'denied', content: ['bribing inspectors'], also: { cueLemma: 'deny' } }],
  },
  {
    name: 'rejected the claim',
    text: 'Costa rejected the claim that the gates were locked.',
    expected: [
      { source: ['Costa'], cue: 'rejected', content: ['that the gates were locked'], also: { cueLemma: 'reject' } },
    ],
  },
  {
    name: 'asked whether',
    text: 'Lima asked whether the gates were locked.',
    expected: [
      { source: ['Lima'], cue: 'asked', content: ['whether the gates were locked'], also: { cueLemma: 'ask' } },
    ],
  },
  {
    name: 'a quoted question',
    text: '“Were the gates locked?” Lima asked.',
    expected: [{ source: ['Lima'], cue: 'asked', content: ['“Were the gates locked?”'], also: { cueLemma: 'ask' } }],
  },
];

/** Their look-alikes, which are nobody's statement. */
export const HARD_NEGATIVES: readonly AttributionCase[] = [
  { name: 'title of a book', text: 'She read “The Long Winter” at school.', expected: [] },
  { name: 'title of a ship', text: 'The “Norland Star” left the port at noon.', expected: [] },
  { name: 'nickname in the middle', text: 'Eva “Red” Reis won.', expected: [] },
  { name: 'nickname with an article', text: 'Paulo “The Wall” Costa kept the goal.', expected: [] },
  { name: 'scare quotes, plural', text: 'The “experts” came late.', expected: [] },
  { name: 'scare quotes around a noun', text: 'The “cure” did not work.', expected: [] },
  { name: 'slogan on signs', text: 'Protesters held signs that read “Save our harbour”.', expected: [] },
  { name: 'slogan on a banner', text: 'A banner with “Bread and Peace” hung from the roof.', expected: [] },
  { name: 'a question of the author', text: 'Who locked the gates?', expected: [] },
  { name: 'another question of the author', text: 'Why were the gates locked at night?', expected: [] },
  { name: 'according without to', text: 'The bill was paid according as work went on.', expected: [] },
  { name: 'a colon before a list', text: 'The ship carried three things: rice, oil and coal.', expected: [] },
  { name: 'a dash in narration', text: 'The harbour — the largest of the coast — burned.', expected: [] },
  { name: 'brackets in narration', text: 'The harbour (built long ago) burned.', expected: [] },
  {
    name: 'a decision that nobody voiced',
    text: 'The gates were locked for years. The lock was made by a smith.',
    expected: [],
  },
  { name: 'an inch mark', text: 'The pipe was 12" wide.', expected: [] },
  { name: 'an apostrophe', text: 'The dockers’ hall burned.', expected: [] },
  { name: 'denied nothing', text: 'The river denied the fields water.', expected: [] },
];
