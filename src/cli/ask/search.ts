import type { SearchResult, Snippet } from '../../domain/listing.ts';
import { type Searched, search } from '../../usecases/ask/search.ts';
import { EXIT } from '../exit.ts';
import { formatOf, onLedger, widthOfOutput } from '../on-ledger.ts';
import type { Column } from '../output/columns.ts';
import { outputColours } from '../output-style.ts';
import { renderRows } from '../output/write-rows.ts';
import { plain } from '../page/plain.ts';
import { columnsOf } from '../page/wrap.ts';
import { complain } from '../read-options.ts';
import { type ListingOptions, sliceOf } from './asked-options.ts';
import { markedWords } from './marked-words.ts';
import { moreOf, titleOf } from './print-listing.ts';
import { saidWords } from './said-words.ts';
import { speakerOf, stateOf } from './statement-columns.ts';

export interface SearchOptions extends ListingOptions {
  readonly allVersions?: boolean;
}

type FoundArticle = SearchResult['articles'][number];
type FoundStatement = SearchResult['statements'][number];

const SHOWN_DIGITS = 12;

/** `onrecord search`: articles and statements that have all the words. */
export function searchWords(words: readonly string[], options: SearchOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    const found = await search(ledger, words.join(' '), sliceOf(options), options.allVersions === true);
    for (const note of [...found.notes, ...found.articles.notes, ...found.statements.notes]) complain(note);
    process.stdout.write(render(found, options));
    return EXIT.done;
  });
}

function render(found: Searched, options: ListingOptions): string {
  const { terms, articles, statements } = found;
  switch (formatOf(options)) {
    case 'json': {
      const result: SearchResult = { terms, articles: articles.items, statements: statements.items };
      return `${JSON.stringify(result, null, 2)}\n`;
    }
    case 'csv': {
      const rows = [...articles.items.map(articleRow), ...statements.items.map(statementRow)];
      return renderRows({ columns: CSV, rows, empty: '' }, 'csv', 0);
    }
    case 'table':
      return page(found, options);
  }
}

function page({ terms, articles, statements }: Searched, options: ListingOptions): string {
  if (articles.total === 0 && statements.total === 0) {
    const asked = terms.map((term) => (term.length === 1 ? term[0] : `“${term.join(' ')}”`)).join(' and ');
    const all = terms.length === 1 ? '' : ' together';
    return `${plain(`Nothing has ${asked}${all}. Words are found whole, in any case and with or without accents; fewer words find more.`)}\n`;
  }
  const groups = [
    group('articles', articles, (item) => articleLines(item), options),
    group('statements', statements, (item) => statementLines(item), options),
  ];
  return `${groups.join('\n\n')}\n`;
}

function group<Item>(
  noun: string,
  { items, total, counted }: { readonly items: readonly Item[]; readonly total: number; readonly counted: boolean },
  lines: (item: Item) => readonly string[],
  options: ListingOptions,
): string {
  const { bold } = outputColours();
  const head = bold(`${noun.toUpperCase()} (${counted ? '' : 'more than '}${total})`);
  const more = moreOf(items.length, { total, counted }, sliceOf(options), noun);
  const none = items.length === 0 ? ['  none on this page'] : [];
  return [head, ...none, ...items.flatMap(lines), ...(more === null ? [] : [more])].join('\n');
}

function articleLines(article: FoundArticle): readonly string[] {
  const facts = [
    article.id.slice(0, SHOWN_DIGITS),
    article.publishedAt ?? '–',
    article.outlet ?? '–',
    titleOf(article),
  ];
  return [line(facts), shownSnippet(article.snippet, article.snippet.start > 0, (words) => words)];
}

function statementLines(statement: FoundStatement): readonly string[] {
  const { article } = statement;
  const facts = [
    statement.id.slice(0, SHOWN_DIGITS),
    article.publishedAt ?? '–',
    article.outlet ?? '–',
    speakerOf(statement),
    statement.quoteType,
    stateOf(statement),
  ];
  const begun = !statement.content.some(({ start }) => start === statement.snippet.start);
  return [
    line(facts),
    shownSnippet(statement.snippet, begun && statement.content.length > 0, (words) =>
      saidWords(statement.quoteType, words),
    ),
  ];
}

function line(facts: readonly string[]): string {
  return cut(`  ${facts.map(plain).join('  ')}`, widthOfOutput());
}

function shownSnippet(snippet: Snippet, begun: boolean, said: (words: string) => string): string {
  return `      ${markedWords(snippet, { room: widthOfOutput() - 6, begun, said, mark: outputColours().bold })}`;
}

function cut(words: string, width: number): string {
  if (columnsOf(words) <= width) return words;
  let kept = '';
  for (const character of words) {
    if (columnsOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

interface CsvRow {
  readonly noun: 'article' | 'statement';
  readonly id: string;
  readonly article: FoundArticle | FoundStatement['article'];
  readonly speaker: string | null;
  readonly quoteType: string | null;
  readonly snippet: string;
}

const articleRow = (article: FoundArticle): CsvRow => ({
  noun: 'article',
  id: article.id,
  article,
  speaker: null,
  quoteType: null,
  snippet: article.snippet.text,
});

const statementRow = (statement: FoundStatement): CsvRow => ({
  noun: 'statement',
  id: statement.id,
  article: statement.article,
  speaker: speakerOf(statement),
  quoteType: statement.quoteType,
  snippet: saidWords(statement.quoteType, statement.snippet.text),
});

const CSV: readonly Column<CsvRow>[] = [
  { key: 'noun', title: null, value: ({ noun }) => noun },
  { key: 'id', title: null, value: ({ id }) => id },
  { key: 'date', title: null, value: ({ article }) => article.publishedAt },
  { key: 'outlet', title: null, value: ({ article }) => article.outlet },
  { key: 'speaker', title: null, value: ({ speaker }) => speaker },
  { key: 'quoteType', title: null, value: ({ quoteType }) => quoteType },
  { key: 'snippet', title: null, value: ({ snippet }) => snippet },
  { key: 'article', title: null, value: ({ article }) => article.id },
  { key: 'articleTitle', title: null, value: ({ article }) => article.title },
  { key: 'url', title: null, value: ({ article }) => article.url },
];
