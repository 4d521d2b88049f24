import type { ShownActor, ShownRecord } from '../../domain/shown.ts';
import { findDecidedByPrefix, type RecordNoun } from '../../store/ask/one-record.ts';
import type { Found } from '../../store/find-id.ts';
import type { Ledger } from '../../store/ledger.ts';
import { resolveId } from '../ask/resolve-id.ts';
import { AskError } from '../trouble.ts';
import { showActor } from './show-actor.ts';
import { showRecord } from './show-record.ts';

/** What an id names: a record or an actor, to be shown; an article or a version, which have a page of their own. */
export type Shown = ShownRecord | ShownActor | { readonly noun: 'article' | 'snapshot'; readonly id: string };

/**
 * What an id names, or its first digits.
 *
 * @throws AskError where it names nothing, or several things
 */
export async function show(ledger: Ledger, given: string): Promise<Shown> {
  const { noun, id } = await known(ledger, given);
  if (noun === 'article' || noun === 'snapshot') return { noun, id };
  return noun === 'actor' ? showActor(ledger, id) : showRecord(ledger, noun satisfies RecordNoun, id);
}

/** Records that were decided on stay known when no reader finds them any more. */
async function known(ledger: Ledger, given: string): Promise<Found> {
  try {
    return await resolveId(ledger, given);
  } catch (error) {
    if (!(error instanceof AskError) || error.code !== 'unknown-id') throw error;
    const prefix = given.trim().toLowerCase();
    const decided = /^[0-9a-f]{4,32}$/.test(prefix) ? await findDecidedByPrefix(ledger.sql, prefix) : [];
    const [only, ...others] = decided;
    if (only === undefined || others.length > 0) throw error;
    return only;
  }
}
