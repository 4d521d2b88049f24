import type { ReviewState } from '../../domain/log-entry.ts';
import { REVIEW_STATES } from '../../domain/log-entry.ts';
import type { Slice } from '../../domain/listing.ts';
import { DATE, UsageError } from '../read-options.ts';
import type { LedgerOptions } from '../on-ledger.ts';

/** What commander hands every listing. */
export interface ListingOptions extends LedgerOptions {
  readonly limit: number;
  readonly page: number;
}

export interface PlaceOptions {
  readonly article?: string;
  readonly outlet?: string;
  readonly since?: string;
  readonly until?: string;
  readonly allVersions?: boolean;
}

export interface RecordOptions extends PlaceOptions {
  readonly speaker?: string;
  readonly state?: string;
}

export function sliceOf({ limit, page }: ListingOptions): Slice {
  return { limit, page };
}

/**
 * The values of a closed vocabulary that were asked for.
 *
 * @throws UsageError that lists the vocabulary
 */
export function oneOf<Value extends string>(
  option: string,
  vocabulary: readonly Value[],
  given: string | undefined,
): readonly Value[] | undefined {
  if (given === undefined) return undefined;
  return given.split(',').map((part) => {
    // people write them with spaces or hyphens too
    const wanted = part
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_');
    const found = vocabulary.find((value) => value === wanted);
    if (found !== undefined) return found;
    throw new UsageError(`${option} takes ${vocabulary.join(', ')}; not “${part.trim().slice(0, 60)}”`);
  });
}

/** @throws UsageError where a date is none */
export function placeOf({ article, outlet, since, until, allVersions }: PlaceOptions): PlaceOptions {
  for (const [option, date] of [['--since', since] as const, ['--until', until] as const])
    if (date !== undefined && !DATE.test(date))
      throw new UsageError(`${option} takes a date such as 2019-02-04, 2019-02 or 2019, not “${date.slice(0, 60)}”`);
  return {
    ...(article === undefined ? {} : { article }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(allVersions === undefined ? {} : { allVersions }),
  };
}

/** @throws UsageError where a date or a state is none */
export function recordOf(
  options: RecordOptions,
): PlaceOptions & { readonly speaker?: string; readonly states?: readonly ReviewState[] } {
  const states = oneOf('--state', REVIEW_STATES, options.state);
  return {
    ...placeOf(options),
    ...(options.speaker === undefined ? {} : { speaker: options.speaker }),
    ...(states === undefined ? {} : { states }),
  };
}

/** @throws UsageError where it is no number */
export function numberOf(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const number = Number(given.replaceAll(',', ''));
  if (given.trim() !== '' && Number.isFinite(number)) return number;
  throw new UsageError(`${option} takes a number such as 12 or 2.5, not “${given.slice(0, 60)}”`);
}
