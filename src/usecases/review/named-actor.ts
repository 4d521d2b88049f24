import type { NamedActor } from '../../domain/records.ts';
import { ledgerId, SHOWN_DIGITS } from '../../ledger/ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { one, type Sql } from '../../store/sql.ts';
import { resolveId } from '../ask/resolve-id.ts';
import { AskError } from '../trouble.ts';

/**
 * Whom a person means: a name as it is printed, or an actor's id or its first digits. A name of the same article goes first; then the
 * only actor of that name; a name that nobody has yet is a new actor.
 *
 * @returns null for `none`: nobody is named
 * @throws AskError where several actors have the name, or no actor has the id
 */
export async function namedActor(ledger: Ledger, snapshot: string, given: string): Promise<NamedActor | null> {
  const name = given.trim();
  if (name === '') throw new AskError('bad-value', 'no name was given; “none” says that nobody is named');
  if (name === 'none') return null;
  const [only, ...others] = await actorsCalled(ledger.sql, snapshot, name);
  if (only === undefined) return ID.test(name) ? actorOfId(ledger, name) : newActor(name);
  if (others.length === 0) return { actor: only, name };
  const ids = [only, ...others].map((id) => id.slice(0, SHOWN_DIGITS)).slice(0, MOST);
  throw new AskError('bad-value', `several actors are called “${name}”: ${ids.join(', ')}; give the id of one of them`);
}

/** Actors named in a message at most. */
const MOST = 8;
/** As ids are shown and shortened; a name in small letters that is all of these is rare enough to be asked for by an id. */
const ID = /^(?=[a-f]*[0-9])[0-9a-f]{4,32}$|^[a-f]{12,32}$/;

const newActor = (name: string): NamedActor => ({ actor: ledgerId('actor', 'named', name), name });

async function actorsCalled(sql: Sql, snapshot: string, name: string): Promise<readonly string[]> {
  const here = await sql.all<{ readonly id: string }>(
    'SELECT read_as AS id FROM actor_uses WHERE snapshot = ? AND name = ? ORDER BY read_as',
    [snapshot, name],
  );
  if (here.length > 0) return here.map(({ id }) => id);
  const anywhere = await sql.all<{ readonly id: string }>(
    `SELECT id FROM actors WHERE coalesce(renamed, name) = ? AND merged_into IS NULL AND form = 'name' ORDER BY id`,
    [name],
  );
  return anywhere.map(({ id }) => id);
}

async function actorOfId(ledger: Ledger, given: string): Promise<NamedActor> {
  const { id } = await resolveId(ledger, given, ['actor']);
  const actor = await one<{ readonly name: string }>(
    ledger.sql,
    'SELECT coalesce(renamed, name) AS name FROM actors WHERE id = ?',
    [id],
  );
  return { actor: id, name: actor?.name ?? given };
}
