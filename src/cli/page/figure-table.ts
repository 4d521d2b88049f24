import type { Reading } from '../../domain/reading.ts';
import type { PageStyle } from './page-style.ts';
import { plain } from './plain.ts';
import { groupInWords, SOURCING_WORDS, spaced, valueInWords } from './words.ts';
import { columnsOf, pad, wrap } from './wrap.ts';

const HEADS = ['what', 'how many', 'of whom', 'who reports it', 'as of'];
/** Narrowest table that can be read; below it each figure is a line of its own. */
const NARROWEST = 60;

/** The figures as a table: a subset stands under what it is part of, never beside it as if it were to be added. */
export function figureTable(reading: Reading, { width, colours }: PageStyle): string {
  const rows = inFamilies(reading).map(({ figure, depth }) => {
    const statement = reading.statements.find(({ id }) => id === figure.statement);
    const actor = reading.actors.find(({ id }) => id === statement?.source.actor);
    const printed = statement?.source.spans.map(({ exact }) => exact).join(' ') ?? '';
    const reporter =
      statement === undefined ? 'the author' : (actor?.name ?? (printed || SOURCING_WORDS[figure.sourcing]));
    const asOf = figure.asOf.edtf ?? (figure.asOf.basis === 'unknown' ? '' : figure.asOf.basis);
    const what = figure.measure === 'other' ? figure.term : spaced(figure.measure);
    const mark = depth === 0 ? '' : `${'  '.repeat(depth - 1)}└ `;
    return [`${mark}${what}`, valueInWords(figure), groupInWords(figure), reporter, asOf].map(plain);
  });
  if (width < NARROWEST) {
    return rows
      .map((row) => wrap(row.filter((cell) => cell.trim() !== '').join(' · '), width, '  ', '    '))
      .join('\n');
  }
  const widths = HEADS.map((head, column) =>
    Math.max(columnsOf(head), ...rows.map((row) => columnsOf(row[column] ?? ''))),
  );
  // the reporter's column gives way when the table is too wide
  const over = widths.reduce((sum, one) => sum + one + 2, 2) - width;
  if (over > 0) widths[3] = Math.max(10, (widths[3] ?? 10) - over);
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, column) => pad(cut(cell, widths[column] ?? 10), widths[column] ?? 10)).join('  ')}`.trimEnd();
  return [colours.dim(line(HEADS)), ...rows.map(line)].join('\n');
}

/** Each figure followed by its parts. */
function inFamilies({
  figures,
}: Reading): readonly { readonly figure: Reading['figures'][number]; readonly depth: number }[] {
  const parts = new Map<string | null, Reading['figures'][number][]>();
  for (const figure of figures) {
    const siblings = parts.get(figure.subsetOf);
    if (siblings === undefined) parts.set(figure.subsetOf, [figure]);
    else siblings.push(figure);
  }
  const list: { figure: Reading['figures'][number]; depth: number }[] = [];
  const add = (parent: string | null, depth: number): void => {
    for (const figure of parts.get(parent) ?? []) {
      list.push({ figure, depth });
      if (depth < figures.length) add(figure.id, depth + 1);
    }
  };
  add(null, 0);
  return list;
}

function cut(cell: string, width: number): string {
  if (columnsOf(cell) <= width) return cell;
  let kept = '';
  for (const character of cell) {
    if (columnsOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
