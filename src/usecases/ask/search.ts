import type { Listed, ListedStatement, SearchResult, Slice } from '../../domain/listing.ts';
import {
  articlesWith,
  type FoundText,
  type Match,
  type Matches,
  statementsWith,
  textsOf,
} from '../../store/ask/search.ts';
import { statementsById } from '../../store/ask/statements.ts';
import type { Ledger } from '../../store/ledger.ts';
import { MOST_MATCHES } from '../../store/search/matches.ts';
import { type Found, findWords } from './found-words.ts';
import { relevance } from './relevance.ts';
import { searchTerms } from './search-terms.ts';
import { snippetOf } from './snippet.ts';

/** Results that are put in the order of how much they say of it; those that follow stay in the order of their dates. */
const RANKED = 100;
/** Bytes of a text that are looked through for its rank, and for the words to show of it. */
const RANK_BYTES = 64_000;
const SHOWN_BYTES = 16_000_000;
/** Words of a usual article, and of a usual statement. */
const ARTICLE_WORDS = 650;
const STATEMENT_WORDS = 25;

/** What was found, in two lists of the same page. */
export interface Searched {
  readonly terms: SearchResult['terms'];
  readonly articles: Listed<SearchResult['articles'][number]>;
  readonly statements: Listed<SearchResult['statements'][number]>;
  /** What a person should know of the search, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Articles and statements that have all the words and phrases in quotation marks, whatever their case and diacritics. Nothing that is
 * typed is an operator.
 *
 * @throws AskError `bad-value` where there is no word in what was typed
 */
export async function search(ledger: Ledger, typed: string, slice: Slice, allVersions = false): Promise<Searched> {
  const { terms, notes } = searchTerms(typed);
  const articles = await articlesWith(ledger.sql, terms, allVersions);
  const statements = await statementsWith(ledger.sql, terms, allVersions);
  return {
    terms,
    notes,
    articles: listed('articles', articles, await articlePage(ledger, terms, articles, slice)),
    statements: listed('statements', statements, await statementPage(ledger, terms, statements, slice)),
  };
}

async function articlePage(
  ledger: Ledger,
  terms: SearchResult['terms'],
  { matches }: Matches,
  slice: Slice,
): Promise<SearchResult['articles']> {
  const score = ({ text, title }: FoundText): number =>
    relevance(findWords(title ?? '', terms), findWords(text, terms), terms.length, ARTICLE_WORDS);
  const ranked = rankedFirst(matches, await textsOf(ledger.sql, firstOf(matches, slice), RANK_BYTES), score);
  const page = pageOf(ranked, slice);
  const short = await textsOf(ledger.sql, page, RANK_BYTES);
  const items: SearchResult['articles'][number][] = [];
  for (const found of short) {
    let { text } = found;
    let { hits } = findWords(text, terms);
    if (hits.length === 0 && text.length > RANK_BYTES / 4) {
      text = (await textsOf(ledger.sql, [found.id], SHOWN_BYTES))[0]?.text ?? text;
      ({ hits } = findWords(text, terms));
    }
    items.push({ ...found.article, snapshot: found.snapshot, snippet: snippetOf(text, hits) });
  }
  return items;
}

async function statementPage(
  ledger: Ledger,
  terms: SearchResult['terms'],
  { matches }: Matches,
  slice: Slice,
): Promise<SearchResult['statements']> {
  const score = (statement: ListedStatement): number =>
    relevance(
      findWords(statement.speaker?.name ?? '', terms),
      wordsOf(statement, terms),
      terms.length,
      STATEMENT_WORDS,
    );
  const ranked = rankedFirst(matches, await statementsById(ledger.sql, firstOf(matches, slice)), score);
  const page = await statementsById(ledger.sql, pageOf(ranked, slice));
  return page.map((statement) => {
    const pieces = statement.content.length > 0 ? statement.content : statement.cue === null ? [] : [statement.cue];
    const found = pieces.map((span) => ({ span, ...findWords(span.exact, terms) }));
    const best = found.reduce<(typeof found)[number] | undefined>(
      (most, one) => (most === undefined || one.hits.length > most.hits.length ? one : most),
      undefined,
    );
    const snippet = snippetOf(best?.span.exact ?? '', best?.hits ?? [], best?.span.start ?? 0);
    return { ...statement, snippet };
  });
}

function wordsOf({ content, cue }: ListedStatement, terms: SearchResult['terms']): Found {
  const words = content.map(({ exact }) => exact).join(' ');
  return findWords(words === '' ? (cue?.exact ?? '') : words, terms);
}

/** The matches to be ranked; none where the page lies behind them. */
function firstOf(matches: readonly Match[], { limit, page }: Slice): readonly string[] {
  return limit * (page - 1) >= RANKED ? [] : matches.slice(0, RANKED).map(({ id }) => id);
}

function rankedFirst<Item extends { readonly id: string }>(
  matches: readonly Match[],
  items: readonly Item[],
  score: (item: Item) => number,
): readonly string[] {
  const scores = new Map(items.map((item) => [item.id, score(item)] as const));
  const order = matches.map(({ id }) => id);
  if (scores.size === 0) return order;
  // the order is that of their dates and ids already, and sorting keeps it where scores are the same
  const first = order.slice(0, RANKED).sort((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0));
  return [...first, ...order.slice(RANKED)];
}

function pageOf(ids: readonly string[], { limit, page }: Slice): readonly string[] {
  return ids.slice(limit * (page - 1), limit * page);
}

function listed<Item>(noun: string, { matches, all }: Matches, items: readonly Item[]): Listed<Item> {
  const notes = all
    ? matches.length > RANKED
      ? [
          `the ${RANKED} newest of these ${noun} come first, those that say most of it before the others; then the rest, newest first`,
        ]
      : []
    : [`more than ${MOST_MATCHES} ${noun} have these words; those taken in last were looked at`];
  return { items, total: matches.length, counted: all, notes };
}
