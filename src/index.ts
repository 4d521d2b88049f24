/**
 * The public library: read an article into a record of who said what, and check that every item of a record stands at its exact words.
 *
 * @module
 */
export { type ArticleInput, type InputBlock } from './domain/article-input.ts';
export { READING_SCHEMA, Reading } from './domain/reading.ts';
export { type Span } from './domain/span.ts';
export { type Statement } from './domain/statement.ts';
export { type Actor } from './domain/actor.ts';
export { type Figure } from './domain/figure.ts';
export { type Event } from './domain/event.ts';
export { type Assertion, type Question, type Term, type Warning } from './domain/voice.ts';
export { type Attribution, type Attributor } from './reading/layers/attribution.ts';
export { openReader, type ArticleReader, type ReaderOptions } from './usecases/open-reader.ts';
export { read } from './usecases/read-one.ts';
export { describeQuote } from './text/quote/describe.ts';
export { matchQuote, type QuoteMatch } from './text/quote/match.ts';
export { type PassageSelector } from './text/quote/selector.ts';
export { SpanMismatch } from './text/span.ts';
export { checkSpans } from './text/check-spans.ts';
