import type { UnitRange } from '../src/domain/unit-range.ts';
import { unitRange } from '../src/domain/unit-range.ts';
import type { Attribution } from '../src/reading/layers/attribution.ts';
import type { SegmentedBlock, Segmentation, Sentence, Token } from '../src/reading/layers/segmentation.ts';
import type { Gender, NameKind, NamePhrase, Quotation, Tagging } from '../src/reading/layers/tagging.ts';

/** The layers below this stage, made by hand from a marked text, so that its cases stand on nothing but themselves. */
export interface MarkedArticle {
  readonly segmentation: Segmentation;
  readonly tagging: Tagging;
  readonly attributions: readonly Attribution[];
}

interface Mark {
  readonly label: string;
  readonly start: number;
  end: number;
}

const NAME_KINDS: Readonly<Record<string, readonly [NameKind, Gender]>> = {
  p: ['person', 'unknown'],
  pf: ['person', 'female'],
  pm: ['person', 'male'],
  o: ['organisation', 'unknown'],
  l: ['place', 'unknown'],
  x: ['other', 'unknown'],
};

/**
 * Reads a text with marks: `[pf Ana Lima]` a name (p person, pf female, pm male, o organisation, l place, x other), `<1 …>` the source of
 * attribution 1, `<a1 …>` its addressee, `{1 …}` its content; `{2^1 …}` says that statement 1 is the parent of 2. Paragraphs are lines.
 *
 * @example
 * ```ts
 * marked('{1 Prices will fall}, said <1 [pf Ana Lima]>.').attributions[0]?.source; // [{ start: 24, end: 32 }]
 * ```
 */
export function marked(markup: string): MarkedArticle {
  let text = '';
  const marks: Mark[] = [];
  const open: Mark[] = [];
  for (let at = 0; at < markup.length; at++) {
    const label = /^[[<{]([a-z]?[a-z0-9]*(?:\^\d+)?)(?: |(?=[>}\]]))/.exec(markup.slice(at, at + 12));
    const char = markup.charAt(at);
    if (label) {
      const mark = { label: `${char}${label[1] ?? ''}`, start: text.length, end: text.length };
      marks.push(mark);
      open.push(mark);
      at += label[0].length - 1;
    } else if (']>}'.includes(char) && open.length > 0) {
      const mark = open.pop();
      if (mark) mark.end = text.length;
    } else text += char;
  }
  const segmentation = segmented(text);
  return { segmentation, tagging: tagged(segmentation, marks), attributions: attributed(segmentation, marks) };
}

function segmented(text: string): Segmentation {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const blocks: SegmentedBlock[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const firstSentence = sentences.length;
    for (const part of line[0].matchAll(
      /(?:[^.!?]|\.(?!\s+[A-Z“"]|$)|(?<=\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen))\.)+[.!?]?[”"]?/g,
    )) {
      const firstToken = tokens.length;
      for (const match of part[0].matchAll(
        /(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Jr)\.|\p{L}-Wis\.|['’]s\b|\p{L}[\p{L}\p{M}]*(?:-\p{L}+)*|\d+|\S/gu,
      )) {
        const start = line.index + part.index + match.index;
        const kind = /\p{L}/u.test(match[0]) ? 'word' : /\d/.test(match[0]) ? 'number' : 'punctuation';
        const lower = match[0].toLowerCase().replaceAll('’', "'");
        tokens.push({ ...unitRange(start, start + match[0].length), text: match[0], lower, kind });
      }
      const [first, last] = [tokens[firstToken], tokens.at(-1)];
      if (!first || !last || tokens.length === firstToken) continue;
      sentences.push({
        ...unitRange(first.start, last.end),
        block: blocks.length,
        firstToken,
        endToken: tokens.length,
      });
    }
    const range = unitRange(line.index, line.index + line[0].length);
    const kind = blocks.length === 0 && !/[.”"]$/.test(line[0]) ? 'headline' : 'paragraph';
    blocks.push({ ...range, kind, firstSentence, endSentence: sentences.length });
  }
  return { text, blocks, sentences, tokens };
}

const TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    DT: 'the a an this these another both some any same',
    PRP: 'he she it they him them i we you who',
    PRP$: 'his her their its my our',
    IN: 'in of for from with by at on that as after before against about near',
    VBD: 'said told was were had added asked denied accused met resigned arrived left called condemned spoke wrote welcomed urged reported replied warned came visited joined showed believed',
    VBZ: 'says is has',
    VBP: 'say are',
    VB: 'be',
    MD: 'will would could must may',
    VBG: 'citing quoting',
    WP: 'who whom',
    WDT: 'which',
    CC: 'and or but',
    JJ: 'former senior acting late new old local security presidential democratic republican independent prime foreign',
    RB: 'not also later today',
    CD: 'two three',
  }).flatMap(([tag, list]) => list.split(' ').map((word) => [word, tag] as const)),
);

function posOf({ text, lower, kind }: Token): string {
  if (/^["“”]$/.test(text)) return '"';
  if (kind === 'punctuation') return text;
  if (kind === 'number') return 'CD';
  if (lower === "'s") return 'POS';
  const known = TAGS.get(lower);
  if (known) return known;
  const plural = lower.endsWith('s') && !lower.endsWith('ss');
  return /^\p{Lu}/u.test(text) ? (plural ? 'NNPS' : 'NNP') : plural || lower.endsWith('men') ? 'NNS' : 'NN';
}

function tagged({ tokens }: Segmentation, marks: readonly Mark[]): Tagging {
  const nameAt = new Int32Array(tokens.length).fill(-1);
  const names: NamePhrase[] = [];
  for (const { label, start, end } of marks) {
    const [kind, gender] = NAME_KINDS[label.slice(1)] ?? [];
    if (!label.startsWith('[') || !kind || !gender) continue;
    const firstToken = tokens.findIndex((token) => token.end > start);
    const endToken = tokens.findLastIndex((token) => token.start < end) + 1;
    nameAt.fill(names.length, firstToken, endToken);
    names.push({ ...unitRange(start, end), firstToken, endToken, kind, gender, titleRange: null });
  }
  const { quotations, quotationAt } = quoted(tokens);
  return {
    pos: tokens.map(posOf),
    lemmas: tokens.map(({ lower }) => (lower === 'was' || lower === 'is' ? 'be' : lower)),
    names,
    nameAt,
    quotations,
    quotationAt,
  };
}

function quoted(tokens: readonly Token[]): Pick<Tagging, 'quotations' | 'quotationAt'> {
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  const quotations: Quotation[] = [];
  let first = -1;
  tokens.forEach((token, at) => {
    if (token.text === '“' || (token.text === '"' && first < 0)) first = at;
    else if ((token.text === '”' || token.text === '"') && first >= 0) {
      const opening = tokens[first] ?? token;
      quotationAt.fill(quotations.length, first, at + 1);
      quotations.push({
        ...unitRange(opening.start, token.end),
        inner: unitRange(opening.end, token.start),
        firstToken: first,
        endToken: at + 1,
        block: 0,
        closed: true,
        continues: false,
        within: null,
        role: 'speech',
      });
      first = -1;
    }
  });
  return { quotations, quotationAt };
}

function attributed({ text }: Segmentation, marks: readonly Mark[]): readonly Attribution[] {
  const numbers = [...new Set(marks.flatMap(({ label }) => /^[<{]a?(\d+)/.exec(label)?.[1] ?? []))].map(Number);
  const ranges = (pattern: RegExp): UnitRange[] =>
    marks
      .filter(({ label, start, end }) => pattern.test(label) && end > start)
      .map(({ start, end }) => unitRange(start, end));
  numbers.sort((a, b) => a - b);
  return numbers.map((number) => {
    const content = ranges(new RegExp(`^\\{${number}(?:\\^|$)`));
    const parent = marks.flatMap(({ label }) => new RegExp(`^\\{${number}\\^(\\d+)`).exec(label)?.[1] ?? [])[0];
    const first = content[0];
    return {
      source: ranges(new RegExp(`^<${number}$`)),
      cue: null,
      cueLemma: null,
      content,
      addressee: ranges(new RegExp(`^<a${number}$`))[0] ?? null,
      quoteType: first && /^["“]/.test(text.slice(first.start)) ? 'direct' : 'indirect',
      kind: 'statement',
      scope: 'same_sentence',
      parent: parent === undefined ? null : numbers.indexOf(Number(parent)),
      negatedCue: false,
      certainty: 1,
      flags: [],
    };
  });
}
