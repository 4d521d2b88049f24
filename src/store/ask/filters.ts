import type { ReviewState } from '../../domain/log-entry.ts';
import { hasWords } from '../search/name-words.ts';
import { marks, type SqlValue } from '../sql.ts';
import { type Condition, condition } from './build.ts';
import { type DateRange, datesBetween } from './dates.ts';

/** Whom a record is said by: an actor, after merges, or all whose name has these words. */
export type SpeakerFilter = { readonly actor: string } | { readonly words: string };

/** What all listings of things in articles can be narrowed to. Null, or an empty list of states: not narrowed. */
export interface PlaceFilter {
  readonly article: string | null;
  /** Exact names, as `outletsNamed` finds them. */
  readonly outlets: readonly string[] | null;
  readonly dates: DateRange;
  /** Also what stands in earlier versions of the articles. */
  readonly allVersions: boolean;
}

export interface RecordFilter extends PlaceFilter {
  readonly speaker: SpeakerFilter | null;
  /** Null: all but what was rejected. */
  readonly states: readonly ReviewState[] | null;
}

type Recorded = 'statements' | 'figures';

/** The conditions on where something stands. */
export function placeConditions(
  table: Recorded | 'assertions' | 'questions',
  { article, outlets, dates, allVersions }: PlaceFilter,
): readonly Condition[] {
  const conditions: Condition[] = [];
  if (!allVersions) conditions.push(condition(`${table}.is_current = 1`));
  if (article !== null) conditions.push(condition(`${table}.article = ?`, [article]));
  if (outlets !== null) {
    conditions.push(
      outlets.length === 0
        ? condition('1 = 0')
        : condition(
            `${table}.article IN (SELECT id FROM articles WHERE outlet IN (${marks(outlets.length)}))`,
            outlets,
          ),
    );
  }
  const range = datesBetween(`${table}.published`, dates);
  if (range !== null) conditions.push(condition(range.text, range.values));
  return conditions;
}

/** The conditions on where a record stands, who says it, and what people made of it. */
export function recordConditions(table: Recorded, filter: RecordFilter): readonly Condition[] {
  const { speaker, states } = filter;
  return [
    ...placeConditions(table, filter),
    states === null ? condition(`${table}.state <> 'rejected'`) : among(`${table}.state`, states),
    ...(speaker === null ? [] : [spokenBy(table, speaker)]),
  ];
}

/** One of the values of a closed vocabulary. */
export function among(column: string, values: readonly SqlValue[]): Condition {
  return condition(`${column} IN (${marks(values.length)})`, values);
}

function spokenBy(table: Recorded, speaker: SpeakerFilter): Condition {
  if ('actor' in speaker)
    return condition(`${table}.actor IN (SELECT coalesce(merged_into, id) FROM actors WHERE id = ?)`, [speaker.actor]);
  const named = hasWords('actor', 'id', speaker.words);
  if (named === null) return condition('1 = 0');
  return condition(`${table}.actor IN (SELECT coalesce(merged_into, id) FROM actors WHERE ${named.sql})`, named.values);
}
