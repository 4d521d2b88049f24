import { SHOWN_DIGITS } from '../../ledger/ids.ts';
import { type Found, findByPrefix, NOUNS, type Noun } from '../../store/find-id.ts';
import type { Ledger } from '../../store/ledger.ts';
import { AskError } from '../trouble.ts';

/** Digits that an id may be shortened to: fewer name too much. */
const LEAST = 4;

/**
 * What an id names, or its first digits, as git does it: they must be the only ones that begin so.
 *
 * @param nouns what may be meant
 * @throws AskError `unknown-id`, or `ambiguous-id` with what it could be
 */
export async function resolveId(ledger: Ledger, given: string, nouns: readonly Noun[] = NOUNS): Promise<Found> {
  const prefix = given.trim().toLowerCase();
  const wanted = nouns.length === NOUNS.length ? 'record' : nouns.join(' or ');
  if (!/^[0-9a-f]{1,32}$/.test(prefix))
    throw new AskError(
      'unknown-id',
      `“${given.slice(0, 60)}” is no id: an id is up to 32 digits of 0-9 and a-f, as the listings show them`,
    );
  if (prefix.length < LEAST)
    throw new AskError('ambiguous-id', `“${given}” is too short: give at least ${LEAST} digits of the id`);
  const found = await findByPrefix(ledger.sql, prefix, nouns);
  const [first, ...others] = found;
  if (first === undefined)
    throw new AskError('unknown-id', `no ${wanted} in ${ledger.name} has an id that begins with ${prefix}`);
  if (others.length === 0) return first;
  const names = found.map(({ noun, id }) => `${id.slice(0, SHOWN_DIGITS + 4)} (${noun})`).join(', ');
  throw new AskError('ambiguous-id', `${prefix} could be ${names}; give more digits`);
}
