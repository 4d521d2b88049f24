import { type UnitRange, unitRange } from '../src/domain/unit-range.ts';
import type { BlockKind, Measure } from '../src/domain/vocabulary.ts';
import type { Attribution } from '../src/reading/layers/attribution.ts';
import type { LocatedEvent, MeasuredFigure } from '../src/reading/layers/findings.ts';
import type { Resolution } from '../src/reading/layers/resolution.ts';
import type { SegmentedBlock, Segmentation, Sentence, Token } from '../src/reading/layers/segmentation.ts';
import type { NamePhrase, Quotation, QuotationRole, Tagging } from '../src/reading/layers/tagging.ts';
import { tagWord } from './hand-made-words.ts';

/** The layers before `act` and `assert`, made by hand from a marked text. */
export interface HandMade {
  readonly text: string;
  readonly segmentation: Segmentation;
  readonly tagging: Tagging;
  readonly attributions: readonly Attribution[];
  readonly resolution: Resolution;
  readonly events: readonly LocatedEvent[];
  readonly figures: readonly MeasuredFigure[];
}

interface Mark extends UnitRange {
  readonly label: string;
  readonly number: number;
}

/** What a label marks: S source, C cue, T content, A addressee; E event, P party (actor), F figure, Q scare quotation. */
const LABEL = /^([A-Z])(\d*)\|/;

/**
 * Layers from a text with marks: `{S|{P1|Ana Lima}} {C|condemned} {T|{E1|the raid}}.` A number after S, C, T and A tells
 * attributions apart (1 when left out), after E, P and F it names the record. Paragraphs are parted by a blank line, one
 * that begins with `# ` is a heading (the mark stays no part of the text), with `^ ` a headline, with `~ ` boilerplate.
 */
export function handMade(marked: string): HandMade {
  const kinds: BlockKind[] = [];
  const plain = marked
    .split('\n\n')
    .map((paragraph) => {
      const kind = BLOCK_MARKS.get(paragraph.slice(0, 2));
      kinds.push(kind ?? 'paragraph');
      return kind === undefined ? paragraph : paragraph.slice(2);
    })
    .join('\n\n');
  const { text, marks } = unmark(plain);
  const segmentation = segmentByHand(text, kinds);
  const tagging = tagByHand(segmentation, marks);
  const resolutionOf = marks.filter(({ label }) => label === 'P');
  const attributions = attributionsOf(marks, segmentation, tagging);
  return {
    text,
    segmentation,
    tagging,
    attributions,
    resolution: resolutionFrom(resolutionOf, attributions, segmentation),
    events: eventsFrom(marks, text),
    figures: figuresFrom(marks, text, attributions),
  };
}

const BLOCK_MARKS: ReadonlyMap<string, BlockKind> = new Map([
  ['# ', 'heading'],
  ['^ ', 'headline'],
  ['~ ', 'boilerplate'],
]);

function unmark(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const open: { label: string; number: number; start: number }[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i += 1) {
    const character = marked[i];
    const label = character === '{' ? LABEL.exec(marked.slice(i + 1, i + 6)) : null;
    if (label !== null) {
      open.push({ label: label[1] ?? '', number: Number(label[2] ?? '') || 1, start: text.length });
      i += label[0].length;
    } else if (character === '}' && open.length > 0) {
      const { label: name, number, start } = open.pop() ?? { label: '', number: 0, start: 0 };
      marks.push({ ...unitRange(start, text.length), label: name, number });
    } else {
      text += character;
    }
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function segmentByHand(text: string, kinds: readonly BlockKind[]): Segmentation {
  const blocks: SegmentedBlock[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  let offset = 0;
  text.split('\n\n').forEach((paragraph, block) => {
    const firstSentence = sentences.length;
    let firstToken = tokens.length;
    const pattern =
      /n't\b|[\p{L}\p{N}]+(?:[-.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*?(?=n't\b)|[\p{L}\p{N}]+(?:[-.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|['’](?:s|re|ll|ve|m|d)\b|\S/gu;
    const found = [...paragraph.matchAll(pattern)];
    found.forEach((match, index) => {
      const start = offset + match.index;
      const printed = match[0];
      const kind = /^\d/.test(printed) ? 'number' : /^[^\p{L}\p{N}'’]/u.test(printed) ? 'punctuation' : 'word';
      tokens.push({
        ...unitRange(start, start + printed.length),
        text: printed,
        lower: printed.toLowerCase().replaceAll('’', "'"),
        kind,
      });
      const next = found[index + 1]?.[0] ?? '';
      const closes = /^[.?!]$/.test(printed) && !/^["”’]$/.test(next);
      const closesQuoted =
        /^["”’]$/.test(printed) && /^[.?!]$/.test(found[index - 1]?.[0] ?? '') && /^["“\p{Lu}]/u.test(next);
      if ((closes || closesQuoted || next === '') && tokens.length > firstToken) {
        const first = tokens[firstToken];
        sentences.push({
          ...unitRange(first?.start ?? 0, start + printed.length),
          block,
          firstToken,
          endToken: tokens.length,
        });
        firstToken = tokens.length;
      }
    });
    blocks.push({
      ...unitRange(offset, offset + paragraph.length),
      kind: kinds[block] ?? 'paragraph',
      firstSentence,
      endSentence: sentences.length,
    });
    offset += paragraph.length + 2;
  });
  return { text, blocks, sentences, tokens };
}

function tagByHand({ tokens, sentences }: Segmentation, marks: readonly Mark[]): Tagging {
  const firsts = new Set(sentences.map(({ firstToken }) => firstToken));
  const pos: string[] = [];
  const lemmas: string[] = [];
  tokens.forEach(({ lower, text }, index) => {
    const [tag, lemma] = tagWord(lower, text, [pos[index - 1] ?? '', lemmas[index - 1] ?? ''], firsts.has(index));
    pos.push(tag);
    lemmas.push(lemma);
  });
  const names = namesOf(tokens, pos);
  const nameAt = new Int32Array(tokens.length).fill(-1);
  names.forEach(({ firstToken, endToken }, index) => nameAt.fill(index, firstToken, endToken));
  const { quotations, quotationAt } = quotationsOf(tokens, marks);
  return { pos, lemmas, names, nameAt, quotations, quotationAt };
}

function namesOf(tokens: readonly Token[], pos: readonly string[]): readonly NamePhrase[] {
  const names: NamePhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (pos[at] !== 'NNP') continue;
    let endToken = at;
    while (pos[endToken] === 'NNP') endToken += 1;
    names.push({
      ...unitRange(tokens[at]?.start ?? 0, tokens[endToken - 1]?.end ?? 0),
      firstToken: at,
      endToken,
      kind: 'other',
      gender: 'unknown',
      titleRange: null,
    });
    at = endToken;
  }
  return names;
}

function quotationsOf(tokens: readonly Token[], marks: readonly Mark[]): Pick<Tagging, 'quotations' | 'quotationAt'> {
  const quotations: Quotation[] = [];
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  let from = -1;
  tokens.forEach(({ lower, end }, index) => {
    const opens = from === -1 && (lower === '"' || lower === '“');
    if (opens) from = index;
    else if (from !== -1 && (lower === '"' || lower === '”')) {
      const start = tokens[from]?.start ?? 0;
      const inner = unitRange(tokens[from]?.end ?? 0, tokens[index]?.start ?? 0);
      const scare = marks.some((mark) => mark.label === 'Q' && mark.start <= start && mark.end >= end);
      const role: QuotationRole = scare ? 'scare' : 'speech';
      quotationAt.fill(quotations.length, from, index + 1);
      quotations.push({
        ...unitRange(start, end),
        inner,
        firstToken: from,
        endToken: index + 1,
        block: 0,
        closed: true,
        continues: false,
        within: null,
        role,
      });
      from = -1;
    }
  });
  return { quotations, quotationAt };
}

function attributionsOf(marks: readonly Mark[], { tokens }: Segmentation, tagging: Tagging): readonly Attribution[] {
  const numbers = [...new Set(marks.filter(({ label }) => 'SCT'.includes(label)).map(({ number }) => number))].sort(
    (a, b) => a - b,
  );
  const rangesOf = (label: string, number: number) =>
    marks
      .filter((mark) => mark.label === label && mark.number === number)
      .map(({ start, end }) => unitRange(start, end));
  const all = numbers.map((number) => {
    const cue = rangesOf('C', number)[0] ?? null;
    const content = rangesOf('T', number);
    const cueTokens = tokens.flatMap((token, index) =>
      cue !== null && token.start >= cue.start && token.end <= cue.end ? [index] : [],
    );
    const head =
      cueTokens.findLast((index) => tagging.pos[index]?.startsWith('V') && tagging.lemmas[index] !== 'be') ??
      cueTokens[0];
    const quoted = content.filter(({ start }) =>
      tokens.some((token) => token.start === start && /^["“]$/.test(token.lower)),
    );
    return {
      source: rangesOf('S', number),
      cue,
      cueLemma: head === undefined ? null : (tagging.lemmas[head] ?? null),
      content,
      addressee: rangesOf('A', number)[0] ?? null,
      quoteType: quoted.length === 0 ? ('indirect' as const) : ('direct' as const),
      kind: 'statement' as const,
      scope: 'same_sentence' as const,
      negatedCue: cueTokens.some((index) => /^(?:not|n't|never)$/.test(tokens[index]?.lower ?? '')),
      certainty: 1,
      flags: [],
    };
  });
  return all.map((attribution, index) => {
    const start = attribution.cue?.start ?? attribution.content[0]?.start ?? 0;
    const parent = all.findIndex(
      (other, i) => i !== index && other.content.some((range) => range.start <= start && range.end > start),
    );
    return { ...attribution, parent: parent === -1 ? null : parent };
  });
}

function resolutionFrom(
  parties: readonly Mark[],
  attributions: readonly Attribution[],
  { text }: Segmentation,
): Resolution {
  const numbers = [...new Set(parties.map(({ number }) => number))].sort((a, b) => a - b);
  const actorIn = (range: UnitRange | null | undefined): number | null => {
    const mark = parties.find(
      (party) => range !== null && range !== undefined && party.start >= range.start && party.end <= range.end,
    );
    const around =
      mark ??
      parties.find(
        (party) => range !== null && range !== undefined && party.start <= range.start && party.end >= range.end,
      );
    return around === undefined ? null : numbers.indexOf(around.number);
  };
  return {
    actors: numbers.map((number) => {
      const mentions = parties
        .filter((party) => party.number === number)
        .map(({ start, end }) => ({ range: unitRange(start, end), form: 'name' as const }));
      const first = mentions[0]?.range;
      return {
        kind: 'unspecified',
        name: first === undefined ? '' : text.slice(first.start, first.end),
        form: 'name',
        gender: 'unknown',
        roles: [],
        mentions,
        candidates: [],
      };
    }),
    attributions: attributions.map(({ source, addressee }) => ({
      actor: actorIn(source[0]),
      sourcing: source.length === 0 ? 'none' : 'named_person',
      addressee: actorIn(addressee),
      chain: [],
    })),
  };
}

function eventsFrom(marks: readonly Mark[], text: string): readonly LocatedEvent[] {
  const numbers = [...new Set(marks.filter(({ label }) => label === 'E').map(({ number }) => number))].sort(
    (a, b) => a - b,
  );
  return numbers.map((number) => {
    const mentions = marks
      .filter((mark) => mark.label === 'E' && mark.number === number)
      .map(({ start, end }) => unitRange(start, end));
    const first = mentions[0];
    return {
      label: first === undefined ? '' : text.slice(first.start, first.end),
      mentions,
      place: null,
      date: { edtf: null, basis: 'unknown', precision: 'unknown' },
    };
  });
}

function figuresFrom(
  marks: readonly Mark[],
  text: string,
  attributions: readonly Attribution[],
): readonly MeasuredFigure[] {
  return marks
    .filter(({ label }) => label === 'F')
    .map(({ start, end }) => {
      const measure: Measure = text.slice(start, end).includes('$') ? 'money' : 'killed';
      const attribution = attributions.findIndex(({ content }) =>
        content.some((range) => range.start <= start && range.end >= end),
      );
      return {
        range: unitRange(start, end),
        measure,
        term: 'killed',
        unit: 'person',
        min: 1,
        max: 1,
        bound: 'exact',
        group: {},
        subsetOf: null,
        event: null,
        asOf: { edtf: null, basis: 'unknown' },
        attribution: attribution === -1 ? null : attribution,
      };
    });
}
