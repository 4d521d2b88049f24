import type { Listed, ListedOutcome, ListedRun, Slice } from '../../domain/listing.ts';
import type { IntakeOutcomeName } from '../../domain/log-entry.ts';
import { findOutcomes, findRuns, runsBeginning } from '../../store/ask/outcomes.ts';
import type { Ledger } from '../../store/ledger.ts';
import { AskError } from '../trouble.ts';

export interface AskedOutcomes {
  readonly outcomes?: readonly IntakeOutcomeName[] | undefined;
  /** A stable code of a refusal. */
  readonly code?: string | undefined;
  /** All outcomes of this run; else the latest of each input. */
  readonly run?: string | undefined;
  /** Words in the name of the input, or in the position in it. */
  readonly input?: string | undefined;
}

/**
 * What became of inputs: the latest outcome of each, the newest first.
 *
 * @throws AskError for a run that there is not
 */
export async function listOutcomes(
  ledger: Ledger,
  { outcomes, code, run, input }: AskedOutcomes,
  slice: Slice,
): Promise<Listed<ListedOutcome>> {
  const filter = {
    outcomes: outcomes ?? null,
    code: code ?? null,
    run: run === undefined ? null : await runOf(ledger, run),
    input: input ?? null,
  };
  return { ...(await findOutcomes(ledger.sql, filter, slice)), notes: [] };
}

/** The runs, the newest first, each with how many inputs had which outcome. */
export async function listRuns(ledger: Ledger, slice: Slice): Promise<Listed<ListedRun>> {
  return { ...(await findRuns(ledger.sql, slice)), notes: [] };
}

async function runOf(ledger: Ledger, given: string): Promise<string> {
  const prefix = given.trim().toLowerCase();
  const found = /^[0-9a-f]{4,32}$/.test(prefix) ? await runsBeginning(ledger.sql, prefix) : [];
  const [first, ...others] = found;
  if (first === undefined)
    throw new AskError(
      'unknown-id',
      `no run has an id that begins with “${given.slice(0, 60)}”; onrecord outcomes --runs lists them`,
    );
  if (others.length > 0)
    throw new AskError(
      'ambiguous-id',
      `${prefix} could be ${found.map((id) => id.slice(0, 16)).join(', ')}; give more digits`,
    );
  return first;
}
