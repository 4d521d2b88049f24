import type { Span } from '../../domain/span.ts';
import type { PageStyle } from './page-style.ts';
import { plain } from './plain.ts';
import { wrap } from './wrap.ts';

/** How the words of a record stand out in their passage. */
export interface Mark {
  readonly span: Span;
  readonly as: 'content' | 'cue' | 'source';
}

/**
 * A passage with the words of a record marked: between », «, and the colours of a page where there are colours. Where words of two kinds
 * share a place, what is said goes first.
 */
export function markedPassage(passage: Span, marks: readonly Mark[], { width, colours }: PageStyle): string {
  const set = { content: colours.green, cue: colours.yellow, source: colours.cyan };
  const characters = Array.from(passage.exact);
  const order = { content: 0, cue: 1, source: 2 };
  const sorted = marks
    .map(({ span, as }) => ({ from: span.start - passage.start, to: span.end - passage.start, as }))
    .toSorted((one, other) => one.from - other.from || order[one.as] - order[other.as]);
  let at = 0;
  let shown = '';
  for (const { from, to, as } of sorted) {
    if (to <= at || from >= characters.length) continue;
    shown += plain(characters.slice(at, Math.max(at, from)).join(''));
    const words = plain(characters.slice(Math.max(at, from), to).join(''));
    shown += as === 'content' ? `»${coloured(words, set.content)}«` : coloured(words, set[as]);
    at = to;
  }
  shown += plain(characters.slice(at).join(''));
  const lines = shown.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => wrap(line, width, '  ')).join('\n\n');
}

/** Word by word, so that a line that is broken does not carry a colour over its end. */
function coloured(words: string, colour: (word: string) => string): string {
  return words
    .split('\n')
    .map((line) =>
      line
        .split(' ')
        .map((word) => (word === '' ? '' : colour(word)))
        .join(' '),
    )
    .join('\n');
}
