import type { Reading } from '../../domain/reading.ts';
import type { Speaker } from '../page/speakers.ts';
import { attribute, escape } from './escape.ts';

const WIDTH = 1000;
const ROW = 16;
/** Speakers that get a row; the list beside the article has all. */
const MOST_ROWS = 10;
/** Narrowest bar that can be seen, in the units of the drawing. */
const NARROWEST = 3;

/** Who speaks where: a row for each speaker, the article from left to right. */
export function strip(reading: Reading, speakers: readonly Speaker[], classOf: (statement: string) => string): string {
  const length = Math.max(1, Array.from(reading.article.text).length);
  const scale = (offset: number): number => Math.round((offset / length) * WIDTH * 10) / 10;
  const rows = speakers.slice(0, MOST_ROWS);
  if (rows.length === 0) return '';
  const bars = rows.flatMap(({ statements }, row) =>
    statements.flatMap(({ id, content }) =>
      content.map(({ start, end }) => {
        const width = Math.max(NARROWEST, scale(end) - scale(start));
        return `<rect class="bar ${classOf(id)}" x="${scale(start)}" y="${row * ROW + 3}" width="${width}" height="${ROW - 6}" rx="2"/>`;
      }),
    ),
  );
  const names = rows.map(({ name }, row) => `<li class="row-${row}">${escape(name)}</li>`);
  const label = `Who speaks where, from the first word of the article to the last: ${rows.map(({ name, statements }) => `${name} ${statements.length}`).join(', ')}`;
  return `<figure class="strip"><ol aria-hidden="true">${names.join('')}</ol>
<svg role="img" aria-label="${attribute(label)}" viewBox="0 0 ${WIDTH} ${rows.length * ROW}" preserveAspectRatio="none">${bars.join('')}</svg></figure>`;
}
