import type { Reading } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { attribute, escape } from './escape.ts';

/** A part of a statement where it stands in the text. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly statement: string;
  readonly part: 'content' | 'source' | 'cue';
  readonly first: boolean;
}

/** HTML element and class of each kind of block. */
const ELEMENTS: Readonly<Record<string, string>> = { headline: 'h2', heading: 'h3' };

/**
 * The article as HTML: its blocks, cut at every border of a statement's parts, so that statements inside others and over several
 * sentences are marked exactly. The first piece of each statement's content can be reached with the keyboard.
 *
 * @param classOf the class of a statement's speaker
 */
export function markedText(reading: Reading, classOf: (statement: string) => string): string {
  const characters = Array.from(reading.article.text);
  const marks = marksOf(reading);
  let next = 0;
  let open: Mark[] = [];
  const blocks = reading.article.blocks.map(({ kind, span }) => {
    open = open.filter(({ end }) => end > span.start);
    const pieces: string[] = [];
    let at = span.start;
    while (at < span.end) {
      while (next < marks.length && (marks[next]?.start ?? 0) <= at) open.push(marks[next++] as Mark);
      open = open.filter(({ end }) => end > at);
      const until = Math.min(span.end, marks[next]?.start ?? span.end, ...open.map(({ end }) => end));
      pieces.push(piece(characters.slice(at, until).join(''), open, at, classOf));
      at = until;
    }
    const element = ELEMENTS[kind] ?? 'p';
    return `<${element} class="block ${kind}">${pieces.join('')}</${element}>`;
  });
  return blocks.join('\n');
}

function marksOf({ statements }: Reading): readonly Mark[] {
  return statements
    .flatMap(({ id, content, source, cue }) => {
      const mark =
        (part: Mark['part']) =>
        ({ start, end }: Span, index: number): Mark => ({ start, end, statement: id, part, first: index === 0 });
      return [
        ...content.map(mark('content')),
        ...source.spans.map(mark('source')),
        ...(cue === null ? [] : [mark('cue')(cue, 1)]),
      ];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function piece(words: string, open: readonly Mark[], at: number, classOf: (statement: string) => string): string {
  if (open.length === 0) return escape(words);
  // the innermost statement, whose marks begin last, gives the piece its speaker
  const inner = open.findLast(({ part }) => part === 'content');
  const classes = new Set(open.map(({ part }) => part));
  const statements = [...new Set(open.map(({ statement }) => statement))].toReversed();
  const opened = open
    .filter(({ start, part, first }) => start === at && part === 'content' && first)
    .map(({ statement }) => statement);
  const own = opened.pop();
  const speaker = inner === undefined ? '' : ` ${classOf(inner.statement)}`;
  // where several statements begin with the same word, the outer ones have a stop of their own before it
  const stops = opened.map(
    (statement) =>
      `<span class="stop" data-s="${attribute(statement)}"${stop(statement)} aria-label="${attribute(statement)}"></span>`,
  );
  const anchor = own === undefined ? '' : stop(own);
  return `${stops.join('')}<span class="${[...classes].join(' ')}${speaker}" data-s="${attribute(statements.join(' '))}"${anchor}>${escape(words)}</span>`;
}

function stop(statement: string): string {
  return ` id="w-${statement}" tabindex="0" role="button" aria-controls="c-${statement}"`;
}
