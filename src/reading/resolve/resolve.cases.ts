import type { Sourcing } from '../../domain/vocabulary.ts';

/** A marked text (see `test/marked-article.ts`) and what must be resolved in it. All people, bodies and places are invented. */
export interface ResolveCase {
  readonly name: string;
  readonly text: string;
  /** For each attribution the name of its actor, null where it must stay open. */
  readonly speakers: readonly (string | null)[];
  readonly sourcing?: readonly Sourcing[];
  /** Mentions of some actors as `start:exact words:form`. */
  readonly mentions?: Readonly<Record<string, readonly string[]>>;
  /** Roles of some actors as `title|body|status`. */
  readonly roles?: Readonly<Record<string, readonly string[]>>;
  /** Kind and form of some actors. */
  readonly kinds?: Readonly<Record<string, string>>;
  readonly candidates?: Readonly<Record<string, readonly string[]>>;
  readonly addressees?: readonly (string | null)[];
  readonly chains?: readonly (readonly string[])[];
  /** Actors that must not exist. */
  readonly absent?: readonly string[];
}

export const RESOLVE_CASES: readonly ResolveCase[] = [
  {
    name: 'a surname in the headline is the full name of the text',
    text: '<1 [p Lima]> says {1 prices will fall}\n{2 Prices will fall}, said <2 [pf Ana Lima]>. {3 Wages too}, <3 [p Lima]> added.',
    speakers: ['Ana Lima', 'Ana Lima', 'Ana Lima'],
    sourcing: ['named_person', 'named_person', 'named_person'],
    mentions: { 'Ana Lima': ['0:Lima:name', '50:Ana Lima:name', '71:Lima:name'] },
  },
  {
    name: 'an honorific tells two people of one surname apart',
    text: '[pf Ana Lima] met [pm Rui Lima]. <1 Mrs. [p Lima]> said {1 it rained}. <2 Mr. [p Lima]> said {2 it did not}.',
    speakers: ['Ana Lima', 'Rui Lima'],
  },
  {
    name: 'a role tells two people of one surname apart',
    text: 'Governor [p Ana Lima] met her brother, [p Rui Lima]. {1 It rained}, said <1 Governor [p Lima]>.',
    speakers: ['Ana Lima'],
  },
  {
    name: 'a surname that two people share, with nothing to tell them apart, stays open',
    text: '[p Ana Lima] met [p Rui Lima]. {1 It rained}, <1 [p Lima]> said.',
    speakers: [null],
    sourcing: ['named_person'],
    kinds: { Lima: 'person/unresolved' },
    candidates: { Lima: ['Ana Lima', 'Rui Lima'] },
    mentions: { Lima: ['34:Lima:name'] },
  },
  {
    name: 'the surname stays with whom it was used for before a namesake came',
    text: '<1 [p Ana Lima]> said {1 it rained}. <2 [p Lima]> said {2 it snowed}. [p Lima] met her brother [p Rui Lima]. <3 [p Lima]> said {3 it hailed}.',
    speakers: ['Ana Lima', 'Ana Lima', 'Ana Lima'],
  },
  {
    name: 'a president never named in full is not the one woman named in full',
    text: '<1 President [p Teles]> said {1 it rained}. <2 Mr. [p Teles]> met [pf Eva Teles]. <3 Mr. [p Teles]> said {3 it snowed}. <4 Mrs. [p Teles]> denied {4 it}.',
    speakers: ['Teles', 'Teles', 'Teles', 'Eva Teles'],
  },
  {
    name: 'the surname is hers whom the headline names in full',
    text: '[pf Ana Lima] resigned\n[pf Ana Lima] met her father, [pm Rui Lima]. {1 It rained}, <1 [p Lima]> said.',
    speakers: ['Ana Lima'],
  },
  {
    name: 'a look-alike surname is nobody else',
    text: '[p Ana Lima] left. {1 It rained}, <1 [p Limas]> said. {2 It snowed}, <2 [p Ana Prado]> said.',
    speakers: ['Limas', 'Ana Prado'],
  },
  {
    name: 'a father and his namesake are two',
    text: '<1 [p Rui Teles]> said {1 it rained}. <2 [p Rui Teles Jr.]> said {2 it snowed}.',
    speakers: ['Rui Teles', 'Rui Teles Jr.'],
  },
  {
    name: 'an initial and a middle name are the same person',
    text: '<1 [p Ana Maria Lima]> said {1 it rained}. <2 [p Ana M. Lima]> and others left. <3 [p A. Lima]> said {3 it snowed}.',
    speakers: ['Ana Maria Lima', 'Ana Maria Lima', 'Ana Maria Lima'],
  },
  {
    name: 'he and she go to the person of that gender',
    text: '[pf Ana Lima] met [pm Rui Teles]. {1 It rained}, <1 he> said. {2 It snowed}, <2 she> said.',
    speakers: ['Rui Teles', 'Ana Lima'],
    mentions: {
      'Rui Teles': ['13:Rui Teles:name', '35:he:pronoun'],
      'Ana Lima': ['0:Ana Lima:name', '55:she:pronoun'],
    },
  },
  {
    name: 'he goes to the last speaker before a man only spoken of',
    text: '{1 It rained}, said <1 [pm Rui Teles]>, who had met [pm Jon Prado] near the house. <2 He> added {2 that it snowed}.',
    speakers: ['Rui Teles', 'Rui Teles'],
  },
  {
    name: 'he goes past a body and past a woman',
    text: '<1 [pm Rui Teles]> said {1 the [o Interior Ministry] had called [pf Ana Lima]}. {2 It was late}, <2 he> said.',
    speakers: ['Rui Teles', 'Rui Teles'],
  },
  {
    name: 'a pronoun with nobody to point at stays open',
    text: '{1 It rained}, <1 he> said. The [o Interior Ministry] denied it.',
    speakers: [null],
    sourcing: ['unnamed_bare'],
    absent: ['he'],
  },
  {
    name: 'of two men only spoken of, he is the nearer one',
    text: 'The council praised [pm Rui Teles]. The council praised [pm Jon Prado]. It rained. {1 It snowed}, <1 he> said.',
    speakers: ['Jon Prado'],
  },
  {
    name: 'a pronoun that may be either of two stays open, with both as candidates',
    text: '[pm Rui Teles] and [pm Jon Prado] came. It rained. {1 It snowed}, <1 he> said.',
    speakers: [null],
    sourcing: ['unnamed_bare'],
    candidates: { he: ['Jon Prado', 'Rui Teles'] },
  },
  {
    name: 'she is not the only man of the article',
    text: '[pm Rui Teles] left. {1 It rained}, <1 she> said.',
    speakers: [null],
  },
  {
    name: 'I inside a quotation is its speaker, even one named after it',
    text: '“{1 {2^1 {2 it rained}}, <2 I> believed},” said <1 [pf Ana Lima]>.',
    speakers: ['Ana Lima', 'Ana Lima'],
    chains: [['Ana Lima'], ['Ana Lima']],
  },
  {
    name: 'I outside every quotation is the author, and no actor',
    text: '[pf Ana Lima] left. <1 I> believed {1 it rained}.',
    speakers: [null],
  },
  {
    name: 'who is the name before it',
    text: '[pm Rui Teles] met [pf Ana Lima], <1 who> said {1 it rained}.',
    speakers: ['Ana Lima'],
  },
  {
    name: 'a relative pronoun passes the body inside the phrase of a person',
    text: '[pm Rui Teles] met the director of the [o Harbour Institute], <1 who> said {1 it rained}.',
    speakers: ['the director'],
    sourcing: ['unnamed_described'],
  },
  {
    name: 'a role points back at its holder',
    text: 'Health Minister [pf Ana Lima] arrived. {1 It rained}, <1 the minister> said. {2 It snowed}, <2 the health minister> said.',
    speakers: ['Ana Lima', 'Ana Lima'],
    sourcing: ['named_person', 'named_person'],
    roles: { 'Ana Lima': ['Health Minister|null|current'] },
    mentions: {
      'Ana Lima': [
        '0:Health Minister Ana Lima:name_with_role',
        '45:the minister:role_only',
        '75:the health minister:role_only',
      ],
    },
  },
  {
    name: 'a wider word points back at a role it covers',
    text: 'Sen. [pf Ana Lima] arrived. {1 It rained}, <1 the lawmaker> said. President [pm Rui Teles] left. {2 It snowed}, <2 the head of state> said.',
    speakers: ['Ana Lima', 'Rui Teles'],
  },
  {
    name: 'somebody’s lawyer is nobody else’s, and any candidate is none',
    text: 'Lawyer [pf Ana Lima] met [pm Rui Teles]. Any candidate may lose. {1 It rained}, <1 his lawyer> said. {2 It snowed}, <2 the [x Norland] candidate> said.',
    speakers: ['his lawyer', 'the Norland candidate'],
  },
  {
    name: 'the name after a possessive and a comma is who speaks',
    text: '[pm Rui Teles] left. <1 Teles’s deputy, Gov. [pm Jon Prado],> said {1 it rained}.',
    speakers: ['Jon Prado'],
  },
  {
    name: 'a headline in capitals is cut to the name that the text knows',
    text: '[p Ana Lima Calls Rui Teles]\n<1 [pf Ana Lima]> said {1 it rained}. [pm Rui Teles] left. {2 It snowed}, <2 [p Teles]> said.',
    speakers: ['Ana Lima', 'Rui Teles'],
    mentions: { 'Ana Lima': ['0:Ana Lima:name', '25:Ana Lima:name'] },
  },
  {
    name: 'a body’s name goes on behind and',
    text: '<1 The House [o Oversight] and [o Reform Committee]> said {1 it rained}. {2 It snowed}, <2 the committee> said.',
    speakers: ['Oversight and Reform Committee', 'Oversight and Reform Committee'],
    kinds: { 'Oversight and Reform Committee': 'government_body/name' },
  },
  {
    name: 'two roles of one person before her name',
    text: '<1 Former Secretary of State and presidential nominee [pf Ana Lima]> said {1 it rained}. <2 A spokesman of [pm Rui Teles]> denied {2 it}. <3 [x Norland Secretary] of State [p Jon Prado]> said {3 it snowed}.',
    speakers: ['Ana Lima', 'A spokesman of Rui Teles', 'Jon Prado'],
  },
  {
    name: 'the owners are part of their union’s name',
    text: '{1 It rained}, said <1 the [x Dockers]’ [o Union] in a letter>. {2 It snowed}, <2 the union> said.',
    speakers: ['Dockers’ Union', 'Dockers’ Union'],
    kinds: { 'Dockers’ Union': 'ngo/name' },
  },
  {
    name: 'the neighbour of a place is a place',
    text: 'It rained in [l Norland]. <1 [l Norland]’s neighbour [p Sudland]> said {1 it snowed}.',
    speakers: ['Sudland'],
    kinds: { Sudland: 'unspecified/name' },
    sourcing: ['named_body'],
  },
  {
    name: 'the neighbour of a woman is a man',
    text: '[pf Ana Lima] left. <1 [p Lima]’s neighbour [pm Rui Teles]> said {1 it snowed}.',
    speakers: ['Rui Teles'],
    kinds: { 'Rui Teles': 'person/name' },
  },
  {
    name: 'a secretary of state is not called State',
    text: '<1 Secretary of [p State Ana Lima]> said {1 it rained}.',
    speakers: ['Ana Lima'],
    roles: { 'Ana Lima': ['Secretary of State|null|current'] },
  },
  {
    name: 'what a speaker calls somebody is not her name',
    text: '<1 [pm Rui Teles]> said {1 “[pf Honest Ana Lima] is late”}. <2 [pf Ana Lima]> said {2 it rained}.',
    speakers: ['Rui Teles', 'Ana Lima'],
  },
  {
    name: 'a role that nobody was given makes an actor of its own',
    text: '[pf Ana Lima] arrived. {1 It rained}, <1 the minister> said. {2 It snowed}, <2 the minister> said.',
    speakers: ['the minister', 'the minister'],
    sourcing: ['unnamed_described', 'unnamed_described'],
    kinds: { 'the minister': 'person/role_only' },
  },
  {
    name: 'the minister of another country is another',
    text: '[l Norland] Foreign Minister [pf Ana Lima] met [l Sudland] Foreign Minister [pf Eva Prado]. {1 It rained}, <1 the [l Norland] minister> said.',
    speakers: ['Ana Lima'],
  },
  {
    name: 'a former president is not the president',
    text: 'Former president [pm Rui Teles] arrived. {1 It rained}, <1 the president> said. {2 It snowed}, <2 the former president> said.',
    speakers: ['the president', 'Rui Teles'],
    roles: { 'Rui Teles': ['president|null|former'] },
  },
  {
    name: 'an acting director, a nominee and a self-declared president hold their roles so',
    text: 'Acting director [p Ana Lima] met President-elect [p Rui Teles] and self-declared president [p Jon Prado].',
    speakers: [],
    roles: {
      'Ana Lima': ['director|null|acting'],
      'Rui Teles': ['President|null|nominee'],
      'Jon Prado': ['president|null|claimed'],
    },
  },
  {
    name: 'a body before the role and a body after it stand apart from the title',
    text: '[o Interior Ministry] spokesman [p Rui Teles] met [p Ana Lima], director of the [o Harbour Institute], and [p Jon Prado], spokesman for the [o Port Authority].',
    speakers: [],
    roles: {
      'Rui Teles': ['spokesman|Interior Ministry|current'],
      'Ana Lima': ['director|Harbour Institute|current'],
      'Jon Prado': ['spokesman|Port Authority|current'],
    },
  },
  {
    name: 'a portfolio stays in the title',
    text: '[p Ana Lima], the minister of health, met Secretary of State [p Jon Prado] and [p Rui Teles], a doctor, in June.',
    speakers: [],
    roles: {
      'Ana Lima': ['minister of health|null|current'],
      'Jon Prado': ['Secretary of State|null|current'],
      'Rui Teles': ['doctor|null|current'],
    },
  },
  {
    name: 'a list of people gives nobody a role',
    text: '[p Ana Lima], Minister [p Rui Teles] and [p Jon Prado] left.',
    speakers: [],
    roles: { 'Ana Lima': [], 'Rui Teles': ['Minister|null|current'], 'Jon Prado': [] },
  },
  {
    name: 'party and seat in brackets are kept as printed',
    text: '{1 It rained}, said <1 [p Rui Teles] (R-Wis.)>.',
    speakers: ['Rui Teles'],
    roles: { 'Rui Teles': ['R-Wis.|null|current'] },
  },
  {
    name: 'the name after a role and a comma is who speaks',
    text: '{1 It rained}, said <1 the mayor, [p Ana Lima],> who left.',
    speakers: ['Ana Lima'],
    roles: { 'Ana Lima': ['mayor|null|current'] },
  },
  {
    name: 'a role before a comma and a clause of its own is no apposition',
    text: 'In [l Norland], the mayor said prices fell. [p Rui Teles] arrived. After talks with [pf Ana Lima], <1 the minister> said {1 it rained}.',
    speakers: ['the minister'],
    roles: { 'Rui Teles': [] },
  },
  {
    name: 'the name behind a modified role and a comma is who speaks',
    text: '<1 The minister of the economy, Mr. [p Teles],> said {1 it rained}. {2 It snowed}, <2 he> said.',
    speakers: ['Teles', 'Teles'],
    sourcing: ['named_person', 'named_person'],
  },
  {
    name: 'a surname that tagging missed is still the person’s',
    text: '<1 [pm Rui Teles]> said {1 it rained}. The wind, Teles knew, was cold. {2 It snowed}, <2 he> said.',
    speakers: ['Rui Teles', 'Rui Teles'],
    mentions: { 'Rui Teles': ['0:Rui Teles:name', '36:Teles:name', '69:he:pronoun'] },
  },
  {
    name: 'who after an apposition is the person named before it',
    text: '[pm Jon Prado] met [pm Rui Teles], a clerk at the [o Port Authority] <1 who> said {1 it rained}.',
    speakers: ['Rui Teles'],
  },
  {
    name: 'a title glued to a name in a pull quote is its role',
    text: '“{1 It will open as planned}” <1 [p Ana LimaMinister] of Health>',
    speakers: ['Ana Lima'],
    roles: { 'Ana Lima': ['Minister of Health|null|current'] },
    mentions: { 'Ana Lima': ['26:Ana LimaMinister of Health:name_with_role'] },
  },
  {
    name: 'a glued title does not part the person from her other mentions',
    text: '<1 [p Ana Lima]> said {1 it rained}. [p Rui Teles] left.\n“{2 It will open}” <2 [p Ana LimaDirector]>',
    speakers: ['Ana Lima', 'Ana Lima'],
    roles: { 'Ana Lima': ['Director|null|current'] },
  },
  {
    name: 'a known name cuts whatever is glued to it',
    text: '<1 [p Ana Lima]> said {1 it rained}.\n“{2 It will open}” <2 [p Ana LimaBellringer]>',
    speakers: ['Ana Lima', 'Ana Lima'],
    roles: { 'Ana Lima': ['Bellringer|null|current'] },
  },
  {
    name: 'a capital inside a surname is no seam',
    text: '<1 [p Ana McDonald]> said {1 it rained}.',
    speakers: ['Ana McDonald'],
    roles: { 'Ana McDonald': [] },
  },
  {
    name: 'a garbled surname keeps its form and names its candidate',
    text: '<1 [p Ana Lima]> said {1 it rained}. <2 [p Lima]> said {2 it snowed}. <3 [p Ana Lmia]> said {3 it hailed}.',
    speakers: ['Ana Lima', 'Ana Lima', 'Ana Lmia'],
    kinds: { 'Ana Lmia': 'person/garbled' },
    candidates: { 'Ana Lmia': ['Ana Lima'] },
    mentions: { 'Ana Lmia': ['46:Ana Lmia:garbled'] },
  },
  {
    name: 'a garbled surname alone is garbled too, and another short surname is not',
    text: '<1 [p Ana Lima]> said {1 it rained}. <2 [x Lmia]> said {2 it snowed}. <3 [p Luma]> said {3 it hailed}.',
    speakers: ['Ana Lima', 'Lmia', 'Luma'],
    kinds: { Lmia: 'person/garbled', Luma: 'person/name' },
    candidates: { Lmia: ['Ana Lima'], Luma: [] },
  },
  {
    name: 'two sisters are not one garbled name',
    text: '<1 [p Ana Lima]> said {1 it rained}. <2 [p Ana Lima]> said {2 it snowed}. <3 [p Eva Lima]> said {3 it hailed}.',
    speakers: ['Ana Lima', 'Ana Lima', 'Eva Lima'],
    kinds: { 'Eva Lima': 'person/name' },
  },
  {
    name: 'a country and its capital speak for one government',
    text: '<1 [l Portugal]> denied {1 it}. {2 It rained}, <2 [l Lisbon]> said.',
    speakers: ['Portugal', 'Portugal'],
    sourcing: ['named_body', 'named_body'],
    kinds: { Portugal: 'state/name' },
    mentions: { Portugal: ['0:Portugal:metonym', '31:Lisbon:metonym'] },
  },
  {
    name: 'a capital where something happens is no actor',
    text: '[pf Ana Lima] spoke in [l Lisbon]. {1 It rained}, <1 she> said.',
    speakers: ['Ana Lima'],
    absent: ['Lisbon', 'Portugal'],
  },
  {
    name: 'the capital named behind a comma is who speaks',
    text: 'The harbour of [l Velden] burned. <1 Its capital, [l Sarn],> said {1 it rained}.',
    speakers: ['Sarn'],
    sourcing: ['named_body'],
  },
  {
    name: 'a thing called names is nobody’s addressee',
    text: '<1 [pf Ana Lima]> called <a1 the fire> {1 “a disgrace”}. <2 [pm Rui Teles]> told <a2 a reporter> {2 it rained}.',
    speakers: ['Ana Lima', 'Rui Teles'],
    addressees: [null, 'a reporter'],
    absent: ['the fire'],
  },
  {
    name: 'a building speaks for a body of its own',
    text: '{1 It rained}, the <1 [o White House]> said. <2 [l Washington]> denied {2 it}.',
    speakers: ['White House', 'Washington'],
    kinds: { 'White House': 'government_body/name', Washington: 'state/name' },
    mentions: { 'White House': ['15:White House:metonym'] },
  },
  {
    name: 'a body is not its member, and the ministry is the ministry named before',
    text: '[o Interior Ministry] spokesman [pm Rui Teles] arrived. {1 It rained}, <1 the ministry> said. {2 It snowed}, <2 he> said.',
    speakers: ['Interior Ministry', 'Rui Teles'],
    sourcing: ['named_body', 'named_person'],
  },
  {
    name: 'two bodies of one organisation are two',
    text: '<1 The [o Security Council]> said {1 it rained}. <2 The [o General Assembly]> said {2 it snowed}. <3 The [o United Nations]> said {3 it hailed}.',
    speakers: ['Security Council', 'General Assembly', 'United Nations'],
    kinds: {
      'Security Council': 'igo_body/name',
      'General Assembly': 'igo_body/name',
      'United Nations': 'igo/name',
    },
  },
  {
    name: 'the short form in brackets is the body before it',
    text: 'The [o Harbour Workers Union] ([o HWU]) met. {1 It rained}, <1 the [o HWU]> said. {2 It snowed}, <2 the union> said.',
    speakers: ['Harbour Workers Union', 'Harbour Workers Union'],
  },
  {
    name: 'two ministries are told apart by name, and the last one is the ministry',
    text: 'The [o Health Ministry] met the [o Ministry of Defence]. {1 It rained}, <1 the [o Ministry of Health]> said. {2 It snowed}, <2 the ministry> said.',
    speakers: ['Ministry of Health', 'Ministry of Health'],
  },
  {
    name: 'the same source is the source before; another source is another',
    text: '{1 It rained}, <1 a source> said. {2 It snowed}, <2 the same source> said. {3 It hailed}, <3 another source> said.',
    speakers: ['a source', 'a source', 'another source'],
    sourcing: ['unnamed_bare', 'unnamed_bare', 'unnamed_bare'],
    mentions: { 'a source': ['11:a source:description', '37:the same source:role_only'] },
  },
  {
    name: 'a described source keeps its description',
    text: '{1 It rained}, said <1 a senior official who asked not to be named>. {2 It snowed}, <2 the official> said.',
    speakers: ['a senior official who asked not to be named', 'a senior official who asked not to be named'],
    sourcing: ['unnamed_described', 'unnamed_described'],
    kinds: { 'a senior official who asked not to be named': 'person/description' },
  },
  {
    name: 'crowds are collectives, and critics without a name are vague',
    text: '{1 It rained}, <1 residents> said. <2 Critics> say {2 it snowed}. <3 Many> believed {3 it hailed}. <4 Two senior officials> denied {4 it}. <5 Sources> said {5 so}.',
    speakers: ['residents', 'Critics', 'Many', 'Two senior officials', 'Sources'],
    sourcing: ['unnamed_described', 'vague', 'vague', 'unnamed_described', 'unnamed_bare'],
    kinds: { residents: 'witness_or_public/collective', Critics: 'unspecified/collective' },
  },
  {
    name: 'some members of a party are not all of them, and none is the party',
    text: '<1 [x Republicans]> said {1 it rained}. <2 Many [x Republicans]> denied {2 it}. <3 The [o Republican Party]> said {3 so}.',
    speakers: ['Republicans', 'Many Republicans', 'Republican Party'],
    kinds: {
      Republicans: 'party/collective',
      'Many Republicans': 'party/collective',
      'Republican Party': 'party/name',
    },
    sourcing: ['unnamed_described', 'unnamed_described', 'named_body'],
  },
  {
    name: 'they are the group that spoke last',
    text: '<1 Protesters> said {1 it rained}. [pf Ana Lima] left. {2 It snowed}, <2 they> said.',
    speakers: ['Protesters', 'Protesters'],
  },
  {
    name: 'two people who speak together are neither of them alone',
    text: '<1 [pf Ana Lima] and [pm Rui Teles]> said {1 it rained}. {2 It snowed}, <2 she> said.',
    speakers: ['Ana Lima and Rui Teles', 'Ana Lima'],
    sourcing: ['named_person', 'named_person'],
    kinds: { 'Ana Lima and Rui Teles': 'person/collective' },
  },
  {
    name: 'a report speaks as a document, a newspaper as a medium',
    text: '<1 The report> said {1 it rained}. <2 The [o Harbour Courier]> reported {2 that it snowed}. {3 It hailed}, <3 the newspaper> said.',
    speakers: ['The report', 'Harbour Courier', 'Harbour Courier'],
    sourcing: ['document', 'other_media', 'other_media'],
    kinds: { 'The report': 'document/role_only', 'Harbour Courier': 'media/name' },
  },
  {
    name: 'the report of another body is another document',
    text: '<1 A [o Harbour Institute] report> said {1 it rained}. <2 The report> said {2 it snowed}. <3 Another report> said {3 it hailed}.',
    speakers: ['A Harbour Institute report', 'A Harbour Institute report', 'Another report'],
  },
  {
    name: 'a statement inside a statement has a chain, outermost first',
    text: '<1 [pf Ana Lima]> said {1 that {2^1 {2 it rained}} according to <2 [pm Rui Teles]>}.',
    speakers: ['Ana Lima', 'Rui Teles'],
    chains: [['Ana Lima'], ['Ana Lima', 'Rui Teles']],
  },
  {
    name: 'in a paraphrase he is the one whose words are told',
    text: '[pm Jon Prado] met <1 [pm Rui Teles]>. [pm Rui Teles] said {1 {2^1 <2 he> believed {2 it rained}}}.',
    speakers: ['Rui Teles', 'Rui Teles'],
    chains: [['Rui Teles'], ['Rui Teles']],
  },
  {
    name: 'a medium stands before the one it was told',
    text: '{1 It rained}, <1 [pf Ana Lima]> told <a1 the [o Harbour Courier]>. {2 It snowed}, <2 [pm Rui Teles]> told <a2 reporters>.',
    speakers: ['Ana Lima', 'Rui Teles'],
    addressees: ['Harbour Courier', 'reporters'],
    chains: [['Harbour Courier', 'Ana Lima'], ['Rui Teles']],
  },
  {
    name: 'an interview names its medium',
    text: '{1 It rained}, <1 [pf Ana Lima]> said in an interview with the [o Harbour Courier].',
    speakers: ['Ana Lima'],
    chains: [['Harbour Courier', 'Ana Lima']],
  },
  {
    name: 'who cites another passes his words on',
    text: '<1 The [o Harbour Courier]>, citing a ministry official, said {1 it rained}.',
    speakers: ['Harbour Courier'],
    chains: [['Harbour Courier', 'a ministry official']],
  },
  {
    name: 'a body named before "spokesman for" is no speaker',
    text: '{1 It rained}, said <1 a spokesman for the [o Interior Ministry]>. {2 It snowed}, <2 the spokesman> said. {3 It hailed}, <3 the ministry> said.',
    speakers: ['a spokesman for the Interior Ministry', 'a spokesman for the Interior Ministry', 'Interior Ministry'],
    sourcing: ['unnamed_described', 'unnamed_described', 'named_body'],
  },
  {
    name: 'armed groups are known by a common word alone, whoever they are',
    text: '<1 The [o Norland Brigade]> said {1 it rained}. <2 The [o Sudland Brigade]> said {2 it snowed}. <3 Rebels> denied {3 it}.',
    speakers: ['Norland Brigade', 'Sudland Brigade', 'Rebels'],
    kinds: {
      'Norland Brigade': 'armed_group/name',
      'Sudland Brigade': 'armed_group/name',
      Rebels: 'armed_group/collective',
    },
  },
  {
    name: 'a capitalised source that tagging missed is still a name',
    text: '[p Ana Lima] left. {1 It rained}, said <1 Ana Lima>. {2 It snowed}, said <2 Quorl>.',
    speakers: ['Ana Lima', 'Quorl'],
  },
  {
    name: 'a statement without a source has none',
    text: '{1 “It rained.”}',
    speakers: [null],
    sourcing: ['none'],
  },
  {
    name: 'a surname that is also a given name tells no gender',
    text: '[p Velda Rui] met [pm Jon Prado]. [pm Rui] spoke. {1 It rained}, <1 she> said.',
    speakers: ['Velda Rui'],
  },
  {
    name: 'a surname that is also a given name, of a man with a woman beside him',
    text: '[p Tarn Ana] met [pf Eva Prado]. [pf Ana] spoke. {1 It rained}, <1 he> said.',
    speakers: ['Tarn Ana'],
  },
  {
    name: 'two roles behind a comma are one person’s',
    text: '<1 [p Quorl Brand], a baker and spokeswoman for the [o Harbour Institute]>, said {1 it rained}. {2 It snowed}, <2 she> said.',
    speakers: ['Quorl Brand', 'Quorl Brand'],
  },
  {
    name: 'three people in one source are a group',
    text: '<1 [p Ana Lima], [p Rui Teles] and [p Eva Prado]> said {1 it rained}.',
    speakers: ['Ana Lima, Rui Teles and Eva Prado'],
  },
  {
    name: 'nobody calls himself by his name in his own words',
    text: '[pm Jon Prado] and others left. [pm Jon Prado] resigned. “{1 It rained},” said <1 [p Tarn Brand]>. {2 People like [pm Prado] won}, <2 he> said.',
    speakers: ['Tarn Brand', 'Tarn Brand'],
  },
  {
    name: 'nobody calls herself by her name in her own words',
    text: '[pf Ana Lima] resigned. [pf Ana Lima] wrote it. {1 It rained}, said <1 [p Velda Brand]>. {2 [pf Lima] left early}, <2 she> said.',
    speakers: ['Velda Brand', 'Velda Brand'],
  },
  {
    name: 'the pronoun of a clause put first is the subject behind it',
    text: '[pm Jon Prado] resigned. After <1 he> said {1 it rained}, [pm Rui Teles] left.',
    speakers: ['Rui Teles'],
  },
  {
    name: 'the pronoun of a clause put first, with a courtesy title behind it',
    text: '[pf Eva Prado] resigned. {2 It was late, as <1 she> said {1 it would be}}, wrote <2 [pf Eva Prado]>. Before <3 she> said {3 it rained}, Ms. [pf Ana Lima] left.',
    speakers: ['Eva Prado', 'Eva Prado', 'Ana Lima'],
  },
  {
    name: 'the pronoun of a clause put first is not a woman where it says he',
    text: '[pm Jon Prado] resigned. After <1 he> said {1 it rained}, [pf Ana Lima] left.',
    speakers: ['Jon Prado'],
  },
  {
    name: 'the pronoun of a clause put last is the subject before it',
    text: '{1 It rained}, said <1 [pm Jon Prado]>. {2 It snowed}, <2 he> said. <3 He> added {3 that it hailed}. [pm Rui Teles] resigned after <4 he> said {4 it rained}.',
    speakers: ['Jon Prado', 'Jon Prado', 'Jon Prado', 'Rui Teles'],
  },
  {
    name: 'the pronoun of a clause put last where two women are subjects before it is whose words went on',
    text: '<1 [pf Ana Lima]> said {1 it rained}. <2 [pf Ana Lima]> said {2 [pf Eva Prado] left before <3 she> said {3 it snowed}}.',
    speakers: ['Ana Lima', 'Ana Lima', 'Ana Lima'],
  },
  {
    name: 'of two groups that are both subjects of the sentence, they are the nearer one',
    text: 'The [x Greens] left and the [x Tories] resigned as <1 they> said {1 it rained}.',
    speakers: ['Tories'],
  },
  {
    name: 'of two groups that are both subjects, in the other order',
    text: 'The [x Tories] left and the [x Greens] resigned as <1 they> said {1 it rained}.',
    speakers: ['Greens'],
  },
  {
    name: 'whom somebody else speaks of has not taken over',
    text: '[pf Ana Lima] resigned. [pf Ana Lima] left. <1 [p Velda Brand]> said {1 [pf Ana Lima] was late}. “{2 It rained},” <2 she> said.',
    speakers: ['Velda Brand', 'Velda Brand'],
  },
  {
    name: 'whom somebody else speaks of has not taken over, of men',
    text: '[pm Jon Prado] resigned. [pm Jon Prado] left. <1 [p Tarn Brand]> said {1 [pm Jon Prado] was late}. “{2 It rained},” <2 he> said.',
    speakers: ['Tarn Brand', 'Tarn Brand'],
  },
  {
    name: 'a garbled name is still who spoke last',
    text: '[p Tarn Barlovic] came. [pm Jon Prado] left. <1 [p Barlovik]> said {1 it rained}. “{2 It snowed},” <2 he> said.',
    speakers: ['Barlovik', 'Barlovik'],
  },
  {
    name: 'a country asked what it would do is meant by "it"',
    text: '[l Portugal] accused [l Norland] of it. Would [l Portugal] answer? {1 It rained}, <1 it> said.',
    speakers: ['Portugal'],
  },
  {
    name: 'a letter that arrived is the letter that speaks',
    text: '[p Ana Lima] wrote a letter. [p Rui Teles] left. {1 It rained}, <1 the letter> said.',
    speakers: ['a letter'],
    kinds: { 'a letter': 'document/description' },
  },
  {
    name: 'a study is the report, a poll is not',
    text: '[p Ana Lima] wrote a study. [p Rui Teles] wrote a poll. {1 It rained}, <1 the report> said.',
    speakers: ['a study'],
  },
  {
    name: 'a letter in a quotation is not the letter of the text',
    text: '“I wrote a letter.” {1 It rained}, <1 the letter> said.',
    speakers: ['the letter'],
  },
  {
    name: 'a union described first and named then',
    text: '<1 A dockers’ union> said {1 it rained}. {2 It snowed}, said <2 the [o Harbour Association]>. {3 It hailed}, <3 the union> said.',
    speakers: ['A dockers’ union', 'Harbour Association', 'Harbour Association'],
  },
  {
    name: 'a judge described first and named by another word for the role',
    text: '<1 A judge> said {1 it rained}. {2 It snowed}, said <2 Justice [p Ana Lima]>. {3 It hailed}, <3 the judge> said.',
    speakers: ['A judge', 'Ana Lima', 'Ana Lima'],
  },
  {
    name: 'a judge described after the justice was named is somebody else',
    text: '{1 It snowed}, said <1 Justice [p Ana Lima]>. <2 A judge> said {2 it rained}. {3 It hailed}, <3 the judge> said.',
    speakers: ['Ana Lima', 'A judge', 'A judge'],
  },
  {
    name: 'a title in the plural is that of each, and of the group they are joined in',
    text: 'Senators [p Ana Lima], and [p Rui Teles], left. <1 [p Ana Lima] and [p Rui Teles]> said {1 it rained}. {2 It snowed}, <2 the senators> said. {3 It hailed}, said <3 [p Teles]>.',
    speakers: ['Ana Lima and Rui Teles', 'Ana Lima and Rui Teles', 'Rui Teles'],
  },
  {
    name: 'the ministers are not two people without that title',
    text: '<1 [p Ana Lima] and [p Rui Teles]> said {1 it rained}. {2 It snowed}, <2 the ministers> said.',
    speakers: ['Ana Lima and Rui Teles', 'the ministers'],
  },
  {
    name: 'those who speak are nobody named before',
    text: '[p Ana Lima] called those <1 who> said {1 it rained}. [p Rui Teles] joined some <2 who> said {2 it snowed}.',
    speakers: ['those', 'some'],
  },
  {
    name: 'those who say one thing are not those who say another',
    text: '[p Ana Lima] called those <1 who> said {1 it rained} and called those <2 who> said {2 it snowed}.',
    speakers: ['those', 'those'],
    mentions: { those: ['16:those:collective', '22:who:pronoun'] },
  },
  {
    name: 'a listener can speak',
    text: '[p Ana Lima] called listeners of the show <1 who> said {1 it rained}.',
    speakers: ['listeners'],
  },
  {
    name: 'her company is not the last one spoken of, the company is',
    text: '<1 [o Quorl Corporation]> said {1 it rained}. {2 It snowed}, said <2 her firm>. {3 It hailed}, said <3 the firm>.',
    speakers: ['Quorl Corporation', 'her firm', 'her firm'],
  },
  {
    name: 'the bank is the company spoken of',
    text: '[o Quorl Company] left. {1 It rained}, said <1 the bank>.',
    speakers: ['Quorl Company'],
  },
  {
    name: 'the newspaper is not one that somebody only quoted',
    text: 'The [o Harbour Courier] came. [p Ana Lima] said “the [o Seaside Gazette] came.” {1 It rained}, <1 the newspaper> said.',
    speakers: ['Harbour Courier'],
  },
  {
    name: 'a country with a capital word before it is no person of that surname',
    text: '[p Dire Portugal] left. [l Portugal] resigned. {1 It rained}, <1 [l Portugal]> said.',
    speakers: ['Portugal'],
    kinds: { Portugal: 'state/name' },
  },
  {
    name: 'a surname that opens a sentence and is introduced has a given name before it',
    text: 'Local [x Quorl], a baker, came. {1 It rained}, <1 [x Quorl]> said.',
    speakers: ['Local Quorl'],
  },
  {
    name: 'a surname known with another given name has none before it',
    text: '[p Ana Quorl] left. Local [x Quorl], a baker, came. {1 It rained}, <1 [x Quorl]> said.',
    speakers: ['Ana Quorl'],
  },
];
