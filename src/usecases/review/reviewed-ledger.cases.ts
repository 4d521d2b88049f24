import type { FigureRecord, StatementRecord } from '../../domain/records.ts';
import { type Ledger, openLedger } from '../../store/ledger.ts';
import { findFigure, findStatement, type KeptRecord } from '../../store/records.ts';
import { jobsOf, type SmallArticle } from '../ask/small-ledger.cases.ts';
import { take } from '../ask/take.cases.ts';
import { troubleOf } from '../trouble.ts';
import { verify } from '../verify/verify.ts';

/** An article in which the same sentence stands twice. */
export const PIER: SmallArticle = {
  id: 'pier',
  url: 'https://courier.example/pier',
  outlet: 'Velden Courier',
  title: 'Old pier at Velden is closed',
  publishedAt: '2019-02-04',
  text: 'The old pier at Velden was closed on Monday. “The pier is unsafe,” said Ana Lima, the city engineer.\n\nRui Teles, who runs the ferries, refused to condemn the strike. At least 12 people were injured, including three children, the fire service said.\n\n“The pier is unsafe,” said Ana Lima, the city engineer. 🚒 The port authority declined to comment. Engineers had a fear: the crane would fall.',
};

/** Others that name the same people. */
export const CRANE: SmallArticle = {
  id: 'crane',
  url: 'https://gazette.example/crane',
  outlet: 'Gazette of Lisveta',
  publishedAt: '2019-02-05',
  text: 'The crane at Velden fell on Tuesday. “We had warned them,” said Ana Lima, the city engineer. Boro Vask, a docker, said that nobody had listened.',
};

/** A ledger with decisions to come, and a look at what they did. */
export interface ReviewedLedger {
  readonly ledger: Ledger;
  /** The n-th statement, from 0, whose words or cue begin so. */
  readonly statement: (words: string, number?: number) => Promise<string>;
  readonly figure: (words: string) => Promise<string>;
  readonly kept: (id: string) => Promise<KeptRecord<StatementRecord> | null>;
  readonly keptFigure: (id: string) => Promise<KeptRecord<FigureRecord> | null>;
  readonly article: (url: string) => Promise<string>;
  /** The first problem that an examination of all of the ledger names; null: it is sound. */
  readonly problem: () => Promise<string | null>;
  readonly close: () => Promise<void>;
}

/** Opens a new ledger with these articles, read by rules alone. */
export async function reviewedLedger(
  place: () => Promise<string>,
  articles: readonly SmallArticle[] = [PIER, CRANE],
): Promise<ReviewedLedger> {
  const location = await place();
  const ledger = await openLedger(location);
  await take(ledger, jobsOf(articles));
  const idOf = async (table: 'statements' | 'figures', words: string, number: number): Promise<string> => {
    const rows = await ledger.sql.all<{ readonly id: string; readonly record: string }>(
      `SELECT id, record FROM ${table} ORDER BY num`,
    );
    const found = rows.filter(({ record }) => wordsOf(JSON.parse(record) as Item).startsWith(words));
    const id = found[number]?.id;
    if (id === undefined)
      throw new Error(`${words}: ${rows.map(({ record }) => wordsOf(JSON.parse(record) as Item)).join(' | ')}`);
    return id;
  };
  return {
    ledger,
    statement: (words, number = 0) => idOf('statements', words, number),
    figure: (words) => idOf('figures', words, 0),
    kept: (id) => findStatement(ledger.sql, id),
    keptFigure: (id) => findFigure(ledger.sql, id),
    async article(url) {
      const [row] = await ledger.sql.all<{ readonly id: string }>('SELECT id FROM articles WHERE url = ?', [url]);
      return row?.id ?? '';
    },
    async problem() {
      const { problems } = await verify(location, { scope: 'all', config: '/nonexistent' });
      return problems[0]?.message ?? null;
    },
    close: () => ledger.close(),
  };
}

type Item = StatementRecord | FigureRecord;

function wordsOf(record: Item): string {
  return 'span' in record ? record.span.exact : (record.content[0]?.exact ?? record.cue?.exact ?? '');
}

/** What a person would be told of an attempt; fails where it is no trouble of theirs, or none at all. */
export async function refusal(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble !== null) return trouble;
    throw error;
  }
  throw new Error('it was done');
}
