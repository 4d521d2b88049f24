import type { Actor } from '../../domain/actor.ts';
import type { Article } from '../../domain/article.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Sourcing, StatementFlag } from '../../domain/vocabulary.ts';

/** How the closed vocabularies are said to people, on the page and in the HTML file alike. */

export const SOURCING_WORDS: Readonly<Record<Sourcing, string>> = {
  named_person: 'named person',
  named_body: 'named body',
  unnamed_described: 'unnamed, described',
  unnamed_bare: 'unnamed',
  document: 'document',
  other_media: 'other media',
  vague: 'vague source',
  none: 'no source',
};

export const FLAG_WORDS: Readonly<Record<StatementFlag, string>> = {
  missing_punctuation: 'punctuation missing',
  unbalanced_quotes: 'quotation mark without its twin',
  garbled_name: 'name garbled',
  run_on_speakers: 'speaker run on with the words',
  ellipsis: 'words left out',
  bracketed_insert: 'words inserted in brackets',
};

const SCOPE_WORDS: Readonly<Record<Statement['scope'], string>> = {
  same_sentence: '',
  previous_sentence: 'source named in the next sentence',
  next_sentence: 'source named in the sentence before',
  cross_paragraph: 'source named in another paragraph',
  section: 'source named by the section',
};

/** Snake case of a vocabulary as words. */
export function spaced(value: string): string {
  return value.replaceAll('_', ' ');
}

/** `health minister (former), spokesman of the Harbour Office`. */
export function rolesInWords({ roles }: Actor): string {
  return roles
    .map(({ title, body, status }) => {
      const of = body === null || title.includes(body) ? '' : `, ${body}`;
      return `${title}${of}${status === 'current' || status === 'unknown' ? '' : ` (${status})`}`;
    })
    .join('; ');
}

/** A figure's value with its bound: `more than 100`, `10 to 15`, `at least 12`, `dozens`. */
export function valueInWords({
  min,
  max,
  bound,
  span,
  unit,
}: Pick<Figure, 'min' | 'max' | 'bound' | 'span' | 'unit'>): string {
  const unitWords = unit !== null && /^[A-Z]{3}$/.test(unit) ? ` ${unit}` : unit === 'percent' ? ' %' : '';
  const number = (value: number | null): string => (value === null ? '?' : grouped(value)) + unitWords;
  switch (bound) {
    case 'exact':
      return number(min ?? max);
    case 'at_least':
      return `at least ${number(min)}`;
    case 'more_than':
      return `more than ${number(min)}`;
    case 'up_to':
      return `up to ${number(max)}`;
    case 'fewer_than':
      return `fewer than ${number(max)}`;
    case 'about':
      return `about ${number(min ?? max)}`;
    case 'range':
      return `${number(min)} to ${number(max)}`;
    case 'vague':
      return span.exact;
  }
}

/** Thousands set apart without asking the locale, which would differ from machine to machine. */
function grouped(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const set = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return part === undefined ? set : `${set}.${part}`;
}

/** `child, female, civilian`, or nothing. */
export function groupInWords({ group }: Figure): string {
  return [group.age, group.sex, group.status].filter((value) => value !== undefined).join(', ');
}

/** When and how the article was published, as far as known. */
export function dateInWords({ publishedAt, publishedBasis, modifiedAt }: Article): string {
  if (publishedAt === null) return 'date unknown';
  const basis = publishedBasis === null ? '' : ` (from the ${publishedBasis === 'given' ? 'user' : publishedBasis})`;
  return `${publishedAt}${basis}${modifiedAt === null || modifiedAt === publishedAt ? '' : `, modified ${modifiedAt}`}`;
}

/** The number of the paragraph, from 1, in which a span begins; headlines, headers and the like are named. */
export function placeFinder({ article: { blocks } }: Reading): (span: Span | null | undefined) => string {
  const names: string[] = [];
  let paragraph = 0;
  for (const { kind } of blocks) {
    if (kind === 'paragraph' || kind === 'list') paragraph++;
    names.push(kind === 'paragraph' || kind === 'list' ? `¶${paragraph}` : spaced(kind));
  }
  return (span) => {
    if (span === null || span === undefined) return '';
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle]?.span.start ?? 0) <= span.start) low = middle;
      else high = middle - 1;
    }
    return names[low] ?? '';
  };
}

/** Below this a person is told that the machine is unsure. */
const UNSURE = 0.5;

/** What a person should know of a statement beside its words, shortest first. */
export function notesOf(statement: Statement, reading: Reading, place: string): readonly string[] {
  const nameOf = (id: string | null): string => reading.actors.find((actor) => actor.id === id)?.name ?? '';
  const through = statement.chain
    .slice(0, -1)
    .map(nameOf)
    .filter((name) => name !== '');
  return [
    place,
    statement.quoteType === 'indirect'
      ? 'in the author’s words'
      : statement.quoteType === 'mixed'
        ? 'partly in their words'
        : '',
    through.length === 0 ? '' : `as told by ${through.join(', as told by ')}`,
    statement.addressee === null ? '' : `to ${nameOf(statement.addressee)}`,
    statement.parent === null ? '' : `inside ${statement.parent}`,
    statement.sameAs === null ? '' : `the same as ${statement.sameAs}`,
    SCOPE_WORDS[statement.scope],
    statement.certainty < UNSURE ? `unsure (${Math.round(statement.certainty * 100)} %)` : '',
    ...statement.flags.map((flag) => FLAG_WORDS[flag]),
  ].filter((note) => note !== '');
}
