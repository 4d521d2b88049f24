/** Named texts with the sentences or tokens expected of them; `|` marks each border, so that offsets and words are asserted at once. */
export interface SplitCase {
  readonly name: string;
  /** The text with `|` at each place where it must be split, and nowhere else. */
  readonly split: string;
}

export const sentenceCases: readonly SplitCase[] = [
  { name: 'two plain ones', split: 'Ana Lima left. |Rui Teles stayed.' },
  { name: 'a title and initials do not end one', split: 'Sen. J. P. Doe met Gov. Ana Lima. |They spoke.' },
  { name: 'an abbreviated country goes on', split: 'The U.S. troops left. |The U.N. mission stayed.' },
  { name: 'an abbreviation ends one before an opener', split: 'They left at 6 p.m. |The rest stayed.' },
  { name: 'an abbreviated month goes on', split: 'It burned on Nov. 20 in Velden. |Nobody knew.' },
  { name: 'decimals and prices', split: 'It cost $3.5 million. |That is 1.2 times more.' },
  { name: 'a closing mark belongs to the sentence before it', split: '“We left.” |Lima was tired.' },
  { name: 'a reported question is one', split: '“Who paid?” Ana Lima asked. |Nobody answered.' },
  { name: 'a reported cry in lower case is one', split: '“No!” he said. |He left.' },
  { name: 'a question before another speaker ends', split: '“Who paid?” |Nobody answered that question.' },
  { name: 'two sentences inside a quotation', split: '“We left. |They stayed,” he said.' },
  { name: 'an ellipsis inside', split: 'We … could not … go. |They could.' },
  { name: 'three dots before a capital end one', split: 'We waited ... |Then the bridge fell.' },
  { name: 'a bracket closes with its sentence', split: 'It burned. |(Nobody was hurt.) |It was late.' },
  { name: 'a company goes on', split: 'Harbour Corp. chairman Rui Teles left. |He was tired.' },
  { name: 'No. before a number', split: 'It is No. 5 on the list. |She said no. |He said yes.' },
];

export const tokenCases: readonly SplitCase[] = [
  { name: 'clitics', split: 'They| |did|n’t| |go|;| |we|’ll| |wait| |at| |Lima|’s|.' },
  { name: 'straight clitics and plural possessive', split: "Lima|'s| |voters|'| |can|'t".replace("can|'t", "ca|n't") },
  { name: 'hyphens and dashes', split: 'a| |well-known| |man|—|or| |not|–|left|--|twice' },
  { name: 'abbreviations keep their dot', split: 'Sen.| |Lima| |(|R-Wis.|)| |of| |the| |U.S.| |spoke| |at| |6| |p.m.' },
  { name: 'numbers', split: '1,200| |people|,| |3.5| |%|,| |$|4,000|,| |9/11|,| |6:30' },
  { name: 'two single marks are one quotation mark', split: "''|We| |left|,|''| |he| |said" },
  { name: 'backticks are one', split: '``|No|,|"| |he| |said' },
  { name: 'runs of dots', split: 'We| |...| |no| |…| |yes|.' },
  { name: 'addresses, handles, tags', split: 'see| |https://example.org/a?b=1|,| |@lima_ana| |and| |#harbour' },
  { name: 'a lost space between sentences', split: 'as| |planned|.|Then| |he| |left' },
  { name: 'AT&T and and/or', split: 'AT&T| |and|/|or| |others' },
  { name: 'an engine is whole', split: '👩‍🚒| |ran' },
];

/** Lines of a page with the kind of block each is. */
export const blockCases: readonly { readonly name: string; readonly lines: readonly (readonly [string, string])[] }[] =
  [
    {
      name: 'an article with what pages leave around it',
      lines: [
        ['header', 'date 2019-02-04'],
        ['headline', 'Harbour fire kills twelve in Velden'],
        ['header', 'By Rita Nunes'],
        ['boilerplate', 'Share on Facebook'],
        [
          'paragraph',
          'A fire in the harbour of Velden killed twelve people on Sunday, the harbour office said, and closed the port.',
        ],
        ['heading', 'What is known'],
        ['paragraph', '“The gates were locked when we came, and nobody had a key,” said Ana Lima, a docker.'],
        ['pull_quote', '“The gates were locked when we came” Ana Lima'],
        ['boilerplate', 'Read also: Port to open again'],
        ['list', '- Twelve people died.'],
        ['caption', 'Photo: Rui Teles'],
        ['correction', 'Correction: an earlier version named another port.'],
        ['boilerplate', '© Velden Courier'],
      ],
    },
    {
      name: 'a quotation that stands nowhere else is no pull quote, a question no heading',
      lines: [
        ['headline', 'Port to open again'],
        ['paragraph', 'The port of Velden will open again on Monday, its director said.'],
        ['paragraph', '“We are ready, and so are our people,” Teles said.'],
        ['paragraph', 'Is it safe?'],
        ['paragraph', 'Nobody knows, the union said.'],
      ],
    },
    {
      name: 'a dateline of its own',
      lines: [
        ['headline', 'Port to open again'],
        ['dateline', 'VELDEN (Courier) —'],
        ['paragraph', 'The port of Velden will open again on Monday, its director said.'],
      ],
    },
  ];
