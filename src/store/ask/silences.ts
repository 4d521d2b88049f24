import { sql as raw } from 'kysely';
import type { ListedSilence, SilenceName, Slice } from '../../domain/listing.ts';
import type { NamedActor, QuestionRecord, StatementRecord } from '../../domain/records.ts';
import { marks, type Sql } from '../sql.ts';
import { build, condition, rowsOf } from './build.ts';
import { type Count, countOf, inTextOrder, MOST_COUNTED, offsetOf } from './counted.ts';
import { among, type PlaceFilter, placeConditions } from './filters.ts';
import { ARTICLE_COLUMNS, articleSummary } from './standing-rows.ts';
import { statementsById } from './statements.ts';

/** All ways of not saying. */
export const SILENCES = [
  'refused',
  'declined',
  'non_reply',
  'no_response',
  'not_reached',
  'silent_as_reported',
  'withdrawn',
] as const satisfies readonly SilenceName[];

/** Which silences; `ways` null: all. */
export interface SilenceFilter extends PlaceFilter {
  readonly ways: readonly SilenceName[] | null;
}

/** Who did not say what, a page of it, the newest first. */
export async function findSilences(
  sql: Sql,
  filter: SilenceFilter,
  slice: Slice,
): Promise<Count & { readonly items: readonly ListedSilence[] }> {
  const found = inTextOrder(await rowsOf(sql, silencePage(filter, slice)));
  const all = silences(filter).limit(MOST_COUNTED + 1);
  const ids = (noun: string) => found.flatMap((row) => (row.noun === noun ? [row.id] : []));
  const spoken = new Map((await fromStatements(sql, ids('statement'), filter)).map((item) => [item.id, item] as const));
  const asked = new Map((await fromQuestions(sql, ids('question'))).map((item) => [item.id, item] as const));
  const items = found.flatMap(({ noun, id }) => (noun === 'statement' ? spoken.get(id) : asked.get(id)) ?? []);
  return { items, ...(await countOf(sql, all)) };
}

/** The ids of a page, in order. */
export function silencePage(filter: SilenceFilter, slice: Slice) {
  return silences(filter).orderBy(raw.raw('published DESC, num, noun')).limit(slice.limit).offset(offsetOf(slice));
}

function silences(filter: SilenceFilter) {
  const ways = filter.ways ?? SILENCES;
  const columns = ['published', 'num', 'snapshot', 'start_at', 'id'] as const;
  const statements = build
    .selectFrom('statements')
    .select([raw.lit('statement').as('noun'), ...columns])
    .where((eb) =>
      eb.and([
        ...placeConditions('statements', filter),
        condition(`statements.state <> 'rejected'`),
        condition(
          `statements.id IN (SELECT statement FROM statement_acts WHERE performance IN (${marks(ways.length)}))`,
          ways,
        ),
      ]),
    );
  // a question whose silence is a statement of its own is listed as that, with who asked
  const questions = build
    .selectFrom('questions')
    .select([raw.lit('question').as('noun'), ...columns])
    .where((eb) =>
      eb.and([
        ...placeConditions('questions', filter),
        condition(`questions.reply IN ('declined', 'non_reply', 'no_response')`),
        among('questions.reply', ways),
        condition(
          `NOT EXISTS (SELECT 1 FROM statement_acts JOIN statements AS told ON told.id = statement_acts.statement
             WHERE statement_acts.statement = questions.statement AND told.state <> 'rejected' AND performance IN (${marks(ways.length)}))`,
          ways,
        ),
      ]),
    );
  return statements.unionAll(questions);
}

async function fromStatements(
  sql: Sql,
  ids: readonly string[],
  { ways }: SilenceFilter,
): Promise<readonly ListedSilence[]> {
  if (ids.length === 0) return [];
  const statements = await statementsById(sql, ids);
  const rows = await rowsOf(
    sql,
    build.selectFrom('questions').select(['statement', 'record']).where('statement', 'in', ids),
  );
  const questions = new Map(rows.map((row) => [row.statement, JSON.parse(row.record) as QuestionRecord] as const));
  return statements.map((listed): ListedSilence => {
    const { state: _state, fits: _fits, current, actor, article, ...statement } = listed;
    const wanted: readonly string[] = ways ?? SILENCES;
    const act = statement.acts.find(({ performance }) => wanted.includes(performance));
    const question = questions.get(statement.id) ?? null;
    return {
      noun: 'statement',
      id: statement.id,
      how: (act?.performance ?? 'non_reply') as SilenceName,
      who: actor,
      whoWords: printed(statement),
      on: question?.content.exact ?? act?.target?.text ?? contentOf(statement),
      askedBy: question?.asker ?? null,
      statement,
      question,
      current,
      article,
    };
  });
}

async function fromQuestions(sql: Sql, ids: readonly string[]): Promise<readonly ListedSilence[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf(
    sql,
    build
      .selectFrom('questions')
      .innerJoin('articles', 'articles.id', 'questions.article')
      .where('questions.id', 'in', ids)
      .select(ARTICLE_COLUMNS)
      .select(['questions.id as id', 'questions.is_current as is_current', 'questions.record as record']),
  );
  return rows.map((row): ListedSilence => {
    const question = JSON.parse(row.record) as QuestionRecord;
    const who: NamedActor | null = question.addressee;
    return {
      noun: 'question',
      id: row.id,
      how: question.reply as SilenceName,
      who,
      whoWords: who?.name ?? '',
      on: question.content.exact,
      askedBy: question.asker,
      statement: null,
      question,
      current: row.is_current === 1,
      article: articleSummary(row),
    };
  });
}

const printed = ({ source }: StatementRecord): string => source.map(({ exact }) => exact).join(' ');

function contentOf({ content }: StatementRecord): string | null {
  return content.length === 0 ? null : content.map(({ exact }) => exact).join(' … ');
}
