import type { StatementRecord } from '../../../domain/records.ts';
import type { Span } from '../../../domain/span.ts';
import { unitRange } from '../../../domain/unit-range.ts';
import { addressOf } from '../../../ledger/address.ts';
import { findText } from '../../../store/objects.ts';
import { type CandidateText, textsOfArticle, textsOfHash, textsWithWords } from '../../../store/search/like.ts';
import { one, type Sql } from '../../../store/sql.ts';
import { type Difference, differencesOf } from '../../../text/quote/differences.ts';
import { matchQuote } from '../../../text/quote/match.ts';
import { nearestTo } from '../../../text/quote/near.ts';
import { spansOf } from '../../../text/span.ts';
import type { QuoteClaim } from './claims.ts';
import { type Passage, passageAt } from './passage.ts';

/**
 * What became of a quotation. `found_here`: its words stand where the file says; `moved`: elsewhere in that text or in what its article says
 * now; `found_in_other_version`, `found_in_other_article`: there alone; `near_match`: nowhere, but something like them; `not_found`.
 */
export const QUOTE_OUTCOMES = [
  'found_here',
  'moved',
  'found_in_other_version',
  'found_in_other_article',
  'near_match',
  'not_found',
] as const;
export type QuoteOutcome = (typeof QUOTE_OUTCOMES)[number];

export interface JudgedQuote {
  readonly name: string;
  readonly exact: string;
  readonly outcome: QuoteOutcome;
  readonly passage: Passage | null;
  /** What differs from the file's words, of a near match. */
  readonly differences: readonly Difference[] | null;
  /** Whom the file and the ledger's records name, where the two are not the same. */
  readonly speakers: { readonly file: string; readonly ledger: readonly string[] } | null;
}

/** Articles looked at beyond the one that is named, for the very words and for like ones. */
const MOST_ARTICLES = 50;
const MOST_LIKE = 20;

interface Place {
  readonly outcome: QuoteOutcome;
  readonly candidate: CandidateText;
  readonly text: string;
  readonly span: Span;
}

/** Looks for a quotation in the ledger: by its very words first, and only then by likeness. */
export async function judgeQuote(sql: Sql, claim: QuoteClaim): Promise<JudgedQuote> {
  const { name, exact, textHash } = claim;
  const given = textHash === null ? [] : await textsOfHash(sql, textHash);
  const article = given[0]?.article ?? (await namedArticle(sql, claim));
  const versions = article === null ? [] : await textsOfArticle(sql, article);
  const own = [...given, ...versions.filter(({ snapshot }) => !given.some((text) => text.snapshot === snapshot))];
  const place = (await exactPlace(sql, claim, own, article)) ?? (await nearPlace(sql, claim, own));
  if (place === null) return { name, exact, outcome: 'not_found', passage: null, differences: null, speakers: null };
  const { outcome, candidate, text, span } = place;
  return {
    name,
    exact,
    outcome,
    passage: await passageAt(sql, candidate, text, span),
    differences: outcome === 'near_match' ? differencesOf(exact, span.exact) : null,
    speakers: await otherSpeakers(sql, claim, candidate, span),
  };
}

async function namedArticle(sql: Sql, { article, url }: QuoteClaim): Promise<string | null> {
  if (article !== null) {
    const row = await one<{ readonly id: string }>(sql, 'SELECT id FROM articles WHERE id = ?', [article]);
    if (row !== null) return row.id;
  }
  if (url === null) return null;
  const row = await one<{ readonly article: string }>(sql, 'SELECT article FROM addresses WHERE address = ?', [
    addressOf(url) ?? url,
  ]);
  return row?.article ?? null;
}

async function exactPlace(
  sql: Sql,
  claim: QuoteClaim,
  own: readonly CandidateText[],
  article: string | null,
): Promise<Place | null> {
  const { exact, textHash, url } = claim;
  if (exact === '') return null;
  for (const candidate of own) {
    const text = (await findText(sql, candidate.text)) ?? '';
    const found = stands(text, claim);
    if (found === null) continue;
    const sameText = textHash === candidate.text;
    // what names neither a text nor a place is where it says when its article says so now
    const here = (sameText || (textHash === null && candidate.current === 1)) && found.here;
    const outcome = here ? 'found_here' : sameText || candidate.current === 1 ? 'moved' : 'found_in_other_version';
    return { outcome, candidate, text, span: found.span };
  }
  const claimsArticle = article !== null || url !== null || textHash !== null || claim.article !== null;
  for (const candidate of await textsWithWords(sql, exact, true, MOST_ARTICLES)) {
    if (candidate.article === article) continue;
    const text = (await findText(sql, candidate.text)) ?? '';
    const found = stands(text, claim);
    if (found === null) continue;
    return { outcome: claimsArticle ? 'found_in_other_article' : 'found_here', candidate, text, span: found.span };
  }
  return null;
}

/** The very words in a text, code point for code point: by their context where they stand several times, else at their first place. */
function stands(text: string, claim: QuoteClaim): { readonly span: Span; readonly here: boolean } | null {
  const { exact, prefix, suffix, start } = claim;
  const match = matchQuote(text, {
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start: start ?? 0, end: 0 },
  });
  const [at, maker] = [placeOf(text, exact), spansOf(text)];
  if (at < 0) return null;
  const first = maker.span(unitRange(at, at + exact.length));
  const found = match.outcome === 'found' || match.outcome === 'moved' ? match.span : null;
  if (start === null) return { span: found ?? first, here: true };
  const units = start <= maker.offsets.codePoints ? maker.offsets.toUnit(start as never) : -1;
  if (units >= 0 && text.startsWith(exact, units))
    return { span: maker.span(unitRange(units, units + exact.length)), here: true };
  return { span: found ?? first, here: false };
}

/** The first place of words; -1: none, or only such as part a surrogate pair. */
function placeOf(text: string, exact: string): number {
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    if (!partsPair(text, at) && !partsPair(text, at + exact.length)) return at;
  return -1;
}

function partsPair(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) >> 10 === 0x36 && text.charCodeAt(at) >> 10 === 0x37;
}

async function nearPlace(sql: Sql, { exact }: QuoteClaim, own: readonly CandidateText[]): Promise<Place | null> {
  const seen = new Set(own.map(({ text }) => text));
  const others = await textsWithWords(sql, exact, false, MOST_LIKE);
  let best: (Place & { readonly errors: number }) | null = null;
  for (const candidate of [...own.slice(0, MOST_LIKE), ...others.filter(({ text }) => !seen.has(text))]) {
    const text = (await findText(sql, candidate.text)) ?? '';
    const near = nearestTo(exact, text);
    if (near === null || (best !== null && near.errors >= best.errors)) continue;
    // a likeness may begin or end inside a character
    const start = partsPair(text, near.start) ? near.start - 1 : near.start;
    const end = partsPair(text, near.end) ? near.end + 1 : near.end;
    const span = spansOf(text).span(unitRange(start, end));
    best = { outcome: 'near_match', candidate, text, span, errors: near.errors };
  }
  return best;
}

async function otherSpeakers(
  sql: Sql,
  { speaker }: QuoteClaim,
  { snapshot }: CandidateText,
  { start, end }: Span,
): Promise<JudgedQuote['speakers']> {
  if (speaker === null) return null;
  const rows = await sql.all<{ readonly record: string }>(
    `SELECT record FROM statements WHERE snapshot = ? AND state <> 'rejected'`,
    [snapshot],
  );
  const names = rows
    .map(({ record }) => JSON.parse(record) as StatementRecord)
    .filter(({ content }) => content.some((span) => span.start < end && span.end > start))
    .flatMap((record) => record.speaker?.name ?? []);
  const ledger = [...new Set(names)];
  return ledger.length === 0 || ledger.includes(speaker) ? null : { file: speaker, ledger };
}
