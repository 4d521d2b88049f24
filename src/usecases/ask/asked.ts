import type { ReviewState } from '../../domain/log-entry.ts';
import type { DateRange } from '../../store/ask/dates.ts';
import type { PlaceFilter, RecordFilter, SpeakerFilter } from '../../store/ask/filters.ts';
import { outlets, outletsNamed } from '../../store/ask/outlets.ts';
import { findByPrefix } from '../../store/find-id.ts';
import type { Ledger } from '../../store/ledger.ts';
import { nameWords } from '../../store/search/name-words.ts';
import { AskError } from '../trouble.ts';
import { resolveId } from './resolve-id.ts';

/** Where something is to stand, in a person's words. */
export interface AskedPlace {
  /** An id, or its first digits. */
  readonly article?: string | undefined;
  /** Words of its name. */
  readonly outlet?: string | undefined;
  /** EDTF: a year, a month or a day. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly allVersions?: boolean | undefined;
}

/** Which records are wanted, in a person's words. */
export interface AskedRecords extends AskedPlace {
  /** Words of a name, or an actor's id. */
  readonly speaker?: string | undefined;
  readonly states?: readonly ReviewState[] | undefined;
}

/** Outlets that are named to a person who asked for one that there is not. */
const MOST_NAMED = 12;

/**
 * @throws AskError for an article that there is not, an outlet that nothing is from, or dates that contradict one another
 */
export async function placeFilter(ledger: Ledger, asked: AskedPlace): Promise<PlaceFilter> {
  const { article, outlet, since, until, allVersions = false } = asked;
  return {
    article: article === undefined ? null : (await resolveId(ledger, article, ['article'])).id,
    outlets: outlet === undefined ? null : await knownOutlets(ledger, outlet),
    dates: dateRange(since ?? null, until ?? null),
    allVersions,
  };
}

/** @throws AskError as {@link placeFilter} does, and for a speaker whom no article names */
export async function recordFilter(ledger: Ledger, asked: AskedRecords): Promise<RecordFilter> {
  const { speaker, states } = asked;
  return {
    ...(await placeFilter(ledger, asked)),
    states: states ?? null,
    speaker: speaker === undefined ? null : await speakerFilter(ledger, speaker),
  };
}

/** An actor's id has digits that no name has; everything else is words. */
async function speakerFilter(ledger: Ledger, given: string): Promise<SpeakerFilter> {
  const name = given.trim();
  const likeAnId = /^[0-9a-f]{4,32}$/i.test(name) && (/\d/.test(name) || name.length >= 12);
  if (likeAnId && (await findByPrefix(ledger.sql, name.toLowerCase(), ['actor'])).length > 0)
    return { actor: (await resolveId(ledger, name, ['actor'])).id };
  if (nameWords(name).length === 0)
    throw new AskError(
      'bad-value',
      `“${given.slice(0, 60)}” is no name: give words of the speaker’s name, or an actor’s id`,
    );
  return { words: name };
}

async function knownOutlets(ledger: Ledger, given: string): Promise<readonly string[]> {
  const found = await outletsNamed(ledger.sql, given);
  if (found.length > 0) return found;
  const all = await outlets(ledger.sql);
  const named = all.slice(0, MOST_NAMED).join(', ');
  const others = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} others` : '';
  throw new AskError(
    'bad-value',
    all.length === 0
      ? `no article in ${ledger.name} says which outlet it is from; onrecord add --outlet gives one`
      : `no outlet has “${given.slice(0, 60)}” in its name; there are: ${named}${others}`,
  );
}

function dateRange(since: string | null, until: string | null): DateRange {
  const length = Math.min(since?.length ?? 0, until?.length ?? 0);
  if (since !== null && until !== null && since.slice(0, length) > until.slice(0, length))
    throw new AskError('bad-value', `nothing is since ${since} and until ${until}: the first is after the second`);
  return { since, until };
}
