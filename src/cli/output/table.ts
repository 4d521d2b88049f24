import { plain } from '../page/plain.ts';
import { columnsOf, pad } from '../page/wrap.ts';
import type { Column } from './columns.ts';

const GAP = 2;
/** A wide column is never narrower: the line is longer than the terminal then, which wraps it. */
const NARROWEST = 20;

/** Rows under their heads, one line each; the wide columns are cut to the room that is left. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], width: number): string {
  const shown = columns.filter(({ title }) => title !== null);
  const cells = rows.map((row) => shown.map(({ value, shown: words }) => plain(words?.(row) ?? asWords(value(row)))));
  const widest = shown.map(({ title }, column) =>
    Math.max(columnsOf(title ?? ''), ...cells.map((line) => columnsOf(line[column] ?? ''))),
  );
  const wide = shown.flatMap(({ wide: is }, column) => (is === true ? [column] : []));
  const fixed = widest.reduce((sum, size, column) => sum + (wide.includes(column) ? 0 : size) + GAP, -GAP);
  const share = Math.max(NARROWEST, Math.floor((width - fixed) / Math.max(1, wide.length)));
  const widths = widest.map((size, column) => (wide.includes(column) ? Math.min(size, share) : size));
  const line = (words: readonly string[]) =>
    words
      .map((word, column) => pad(cut(word, widths[column] ?? 0, shown[column]?.keepsEnd), widths[column] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd();
  return `${[shown.map(({ title }) => title ?? ''), ...cells].map(line).join('\n')}\n`;
}

/** Cut words say so with an ellipsis. */
function cut(words: string, width: number, keepsEnd = false): string {
  if (columnsOf(words) <= width) return words;
  const characters = Array.from(words);
  if (keepsEnd) characters.reverse();
  let kept = 0;
  let used = 0;
  for (const character of characters) {
    used += columnsOf(character);
    if (used > width - 1) break;
    kept += 1;
  }
  const left = characters.slice(0, kept);
  return keepsEnd ? `…${left.reverse().join('').trimStart()}` : `${left.join('').trimEnd()}…`;
}

function asWords(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
