import type { Span } from '../../domain/span.ts';
import type { UnitOffset } from '../../domain/unit-range.ts';
import { unitRange } from '../../domain/unit-range.ts';
import { spansOf } from '../span.ts';
import type { PassageSelector } from './selector.ts';

/**
 * What became of a described passage in a text. Nothing is moved in silence:
 * `found` stands where it stood; `moved` stands elsewhere, once, with all of its context on at least one side;
 * `ambiguous` could be any of several places; `lost` stands nowhere.
 */
export type QuoteMatch =
  | { readonly outcome: 'found' | 'moved'; readonly span: Span }
  | { readonly outcome: 'ambiguous'; readonly spans: readonly Span[] }
  | { readonly outcome: 'lost' };

/** Places looked at before a passage counts as ambiguous: a quotation of one letter must not cost a search of the whole text. */
const MOST_PLACES = 1000;

/**
 * Finds a described passage by its exact words, never by likeness. The opposite of `describeQuote`.
 *
 * @example
 * ```ts
 * const selector = describeQuote('Lima said no.', { start: 10, end: 12, exact: 'no' });
 * matchQuote('Yesterday Lima said no.', selector); // → { outcome: 'moved', span: { start: 20, end: 22, exact: 'no' } }
 * matchQuote('Yesterday Lima agreed.', selector); // → { outcome: 'lost' }
 * ```
 */
export function matchQuote(text: string, { quote, position }: PassageSelector): QuoteMatch {
  const { exact, prefix, suffix } = quote;
  const spans = spansOf(text);
  const places = placesOf(text, exact).filter((at) => !cutsPair(text, at) && !cutsPair(text, at + exact.length));
  const contexts = places.map((at) => ({
    at,
    before: text.startsWith(prefix, at - prefix.length) && at >= prefix.length,
    after: text.startsWith(suffix, at + exact.length),
  }));
  const toSpan = (at: number): Span => spans.span(unitRange(at, at + exact.length));
  const stood = contexts.find(({ at }) => spans.offsets.toCodePoint(at as UnitOffset) === position.start);
  // an empty side is no evidence: every place has it
  const bears = ({ before, after }: { before: boolean; after: boolean }) =>
    (before && prefix !== '') || (after && suffix !== '') || (before && after);
  if (stood && bears(stood)) return { outcome: 'found', span: toSpan(stood.at) };

  const both = contexts.filter(({ before, after }) => before && after);
  const either = both.length > 0 ? both : contexts.filter(bears);
  const [only, ...others] = either;
  if (only && others.length === 0) return { outcome: 'moved', span: toSpan(only.at) };
  if (only) return { outcome: 'ambiguous', spans: either.map(({ at }) => toSpan(at)) };
  return { outcome: 'lost' };
}

function placesOf(text: string, exact: string): readonly number[] {
  const places: number[] = [];
  if (exact === '') return places;
  for (let at = text.indexOf(exact); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(exact, at + 1)) {
    places.push(at);
  }
  return places;
}

/** Whether an offset would part a surrogate pair: words that begin or end there are no words of the text. */
function cutsPair(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) >> 10 === 0x36 && text.charCodeAt(at) >> 10 === 0x37;
}
