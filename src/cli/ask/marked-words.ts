import type { Snippet } from '../../domain/listing.ts';
import { plain } from '../page/plain.ts';
import { columnsOf } from '../page/wrap.ts';

/**
 * A snippet in one line, its found words marked. What steers a terminal is made visible first, so that the marks are all that does.
 *
 * @param room columns; what is longer ends with an ellipsis
 */
export function markedWords(
  { text, marks }: Snippet,
  {
    room,
    begun,
    said,
    mark,
  }: {
    readonly room: number;
    /** Words stand before it that are not shown. */
    readonly begun: boolean;
    readonly said: (words: string) => string;
    readonly mark: (words: string) => string;
  },
): string {
  const characters = Array.from(text);
  const pieces: { readonly words: string; readonly found: boolean }[] = [];
  let from = 0;
  for (const [begin, end] of marks) {
    pieces.push({ words: characters.slice(from, begin).join(''), found: false });
    pieces.push({ words: characters.slice(begin, end).join(''), found: true });
    from = end;
  }
  pieces.push({ words: characters.slice(from).join(''), found: false });
  let left = Math.max(20, room);
  let shown = '';
  if (begun) {
    shown = '…';
    left--;
  }
  for (const { words, found } of pieces) {
    const safe = plain(said(words));
    const wide = columnsOf(safe);
    if (wide < left) {
      shown += found ? mark(safe) : safe;
      left -= wide;
      continue;
    }
    let kept = '';
    for (const character of safe) {
      if (columnsOf(kept + character) >= left) break;
      kept += character;
    }
    return `${shown}${found ? mark(kept) : kept.trimEnd()}…`;
  }
  return shown;
}
