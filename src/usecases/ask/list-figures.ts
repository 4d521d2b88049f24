import type { Listed, ListedFigure, Slice } from '../../domain/listing.ts';
import type { Measure } from '../../domain/vocabulary.ts';
import { findFigures } from '../../store/ask/figures.ts';
import type { Ledger } from '../../store/ledger.ts';
import { type AskedRecords, recordFilter } from './asked.ts';

/** Which figures are wanted. */
export interface AskedFigures extends AskedRecords {
  readonly measures?: readonly Measure[] | undefined;
  /** Words of the event's label. */
  readonly event?: string | undefined;
  /** The highest reported number is not below this. */
  readonly min?: number | undefined;
  /** The lowest reported number is not above this. */
  readonly max?: number | undefined;
}

/**
 * Who reports which numbers. Never a sum: what is a part of something says of what.
 *
 * @throws AskError where the question names what there is not
 */
export async function listFigures(ledger: Ledger, asked: AskedFigures, slice: Slice): Promise<Listed<ListedFigure>> {
  const { measures, event, min, max } = asked;
  const filter = {
    ...(await recordFilter(ledger, asked)),
    measures: measures ?? null,
    event: event ?? null,
    min: min ?? null,
    max: max ?? null,
  };
  return { ...(await findFigures(ledger.sql, filter, slice)), notes: [] };
}
