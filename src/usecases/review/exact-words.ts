import type { Span } from '../../domain/span.ts';
import type { CodePointOffset } from '../../domain/unit-range.ts';
import { unitRange } from '../../domain/unit-range.ts';
import { spansOf } from '../../text/span.ts';
import { AskError } from '../trouble.ts';

/** Places named in a message at most. */
const MOST = 6;

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
  const maker = spansOf(text);
  const places = /^(\d{1,12})-(\d{1,12})$/.exec(given);
  if (places !== null) {
    const [start, end] = [Number(places[1]), Number(places[2])];
    if (!(start < end && end <= maker.offsets.codePoints))
      throw new AskError(
        'bad-value',
        `${given} is no span of this text, which has ${maker.offsets.codePoints} code points`,
      );
    const unit = (offset: number) => maker.offsets.toUnit(offset as CodePointOffset);
    return maker.span(unitRange(unit(start), unit(end)));
  }
  if (given === '') throw new AskError('bad-value', 'no words were given');
  const found: Span[] = [];
  for (let at = text.indexOf(given); at !== -1 && found.length <= MOST; at = text.indexOf(given, at + 1))
    found.push(maker.span(unitRange(at, at + given.length)));
  const [only, ...others] = found;
  const shown = given.length > 60 ? `${given.slice(0, 60)}…` : given;
  if (only === undefined)
    throw new AskError(
      'bad-value',
      `“${shown}” does not stand in the text; give its words to the letter, or start-end`,
    );
  if (others.length === 0) return only;
  const where = found.slice(0, MOST).map(({ start, end }) => `${start}-${end}`);
  throw new AskError(
    'bad-value',
    `“${shown}” stands in several places: ${where.join(', ')}${found.length > MOST ? ' …' : ''}; give one of them, or more words`,
  );
}
