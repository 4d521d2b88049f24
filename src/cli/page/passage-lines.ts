import type { Passage } from '../../domain/shown.ts';
import type { PageStyle } from './page-style.ts';
import { plain } from './plain.ts';
import { wrap } from './wrap.ts';

type Part = Passage['marks'][number]['part'];

/** Of words that are two things, the first of these. */
const ORDER: readonly Part[] = ['source', 'cue', 'content'];

/**
 * A paragraph with a record's words marked: in the colours in which a reading is shown, and without colours the reported words between
 * » and «.
 */
export function passageLines({ text, marks }: Passage, { width, colours }: PageStyle): string {
  const characters = Array.from(text);
  const cuts = new Set([0, characters.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((one, other) => one - other);
  const paint: Readonly<Record<Part, (words: string) => string>> = {
    content: colours.green,
    source: (words) => colours.bold(colours.cyan(words)),
    cue: colours.bold,
  };
  let open = 0;
  const pieces = places.map((from, index) => {
    const until = places[index + 1] ?? from;
    const ends = marks.filter(({ part, end }) => part === 'content' && end === from).length;
    const begins = marks.filter(({ part, start, end }) => part === 'content' && start === from && end > from).length;
    open += begins - ends;
    const words = plain(characters.slice(from, until).join(''));
    const over = marks.filter(({ start, end }) => start <= from && end >= until && until > from);
    const part = ORDER.find((one) => over.some((mark) => mark.part === one));
    const marked = part === undefined || words.trim() === '' ? words : paint[part](words);
    return colours.isColorSupported ? marked : `${'«'.repeat(ends)}${'»'.repeat(begins)}${words}`;
  });
  return wrap(pieces.join(''), width, '  ');
}
