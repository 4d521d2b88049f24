import type { Span } from '../../domain/span.ts';
import type { CodePointOffset } from '../../domain/unit-range.ts';
import { unitRange } from '../../domain/unit-range.ts';
import { nearestTo } from '../../text/quote/near.ts';
import { type SpanMaker, spansOf } from '../../text/span.ts';
import { AskError } from '../trouble.ts';

/** Places named in a message at most. */
const MOST = 6;
/** UTF-16 units of words, and of a text, in which something like them is looked for: in a text that repeats itself it costs their product. */
const MOST_COMPARED = 200;
const MOST_TEXT = 20_000;

/**
 * A span of a text, given by its exact words, which must occur once, or as `start-end` in code points.
 *
 * @throws AskError `bad-value` where the words are not there, or in several places
 * @example
 * ```ts
 * exactWords('Lima said no. Teles said yes.', 'said yes'); // → { start: 20, end: 28, exact: 'said yes' }
 * exactWords('Lima said no.', '5-9').exact; // → 'said'
 * ```
 */
export function exactWords(text: string, given: string): Span {
  if (given === '') throw new AskError('bad-value', 'no words were given');
  const maker = spansOf(text);
  const found = placesOf(text, given, maker);
  const places = /^(\d{1,12})-(\d{1,12})$/.exec(given);
  if (places !== null) {
    const place = `${found[0]?.start}-${found[0]?.end}`;
    if (found.length > 0 && place !== given)
      throw new AskError(
        'bad-value',
        `“${given}” could be a place of this text, and stands in it as words at ${place}; give more words`,
      );
    return spanAt(maker, given, Number(places[1]), Number(places[2]));
  }
  const [only, ...others] = found;
  const shown = given.length > 60 ? `${given.slice(0, 60)}…` : given;
  if (only === undefined)
    throw new AskError(
      'bad-value',
      `“${shown}” does not stand in the text${nearest(text, given, maker)}; give its words to the letter, or start-end`,
    );
  if (others.length === 0) return only;
  const where = found.slice(0, MOST).map(({ start, end }) => `${start}-${end}`);
  throw new AskError(
    'bad-value',
    `“${shown}” stands in several places: ${where.join(', ')}${found.length > MOST ? ' …' : ''}; give one of them, or more words`,
  );
}

/** Several spans of a text, in its order. No two may overlap: the words of a record are counted once. */
export function severalWords(text: string, given: readonly string[]): readonly Span[] {
  const spans = given.map((words) => exactWords(text, words)).sort((one, other) => one.start - other.start);
  for (const [index, { start, end, exact }] of spans.entries()) {
    const before = spans[index - 1];
    if (before !== undefined && start < before.end)
      throw new AskError(
        'bad-value',
        `“${before.exact}” (${before.start}-${before.end}) and “${exact}” (${start}-${end}) overlap; give words that do not`,
      );
  }
  return spans;
}

/** The first places of words in a text, one more than are named. */
function placesOf(text: string, given: string, maker: SpanMaker): readonly Span[] {
  const found: Span[] = [];
  // half of a surrogate pair is no character of a text
  if (!given.isWellFormed()) return found;
  for (let at = text.indexOf(given); at !== -1 && found.length <= MOST; at = text.indexOf(given, at + 1))
    found.push(maker.span(unitRange(at, at + given.length)));
  return found;
}

function spanAt(maker: SpanMaker, given: string, start: number, end: number): Span {
  const { codePoints } = maker.offsets;
  if (!(start < end && end <= codePoints))
    throw new AskError('bad-value', `${given} is no span of this text, which has ${codePoints} code points`);
  const unit = (offset: number) => maker.offsets.toUnit(offset as CodePointOffset);
  return maker.span(unitRange(unit(start), unit(end)));
}

function nearest(text: string, given: string, maker: SpanMaker): string {
  const near = given.length > MOST_COMPARED || text.length > MOST_TEXT ? null : nearestTo(given, text);
  if (near === null) return '';
  const { start, end, exact } = maker.span(unitRange(near.start, near.end));
  return `, which has “${exact}” at ${start}-${end}`;
}
