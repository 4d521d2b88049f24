import type { NamedActor } from '../../domain/records.ts';
import { ledgerId } from '../../ledger/ids.ts';
import { SHOWN_DIGITS } from '../../ledger/ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { one } from '../../store/sql.ts';
import { resolveId } from '../ask/resolve-id.ts';
import { AskError } from '../trouble.ts';

/**
 * Whom a person means: an actor's id or its first digits, or a name as it is printed. A name of the same article goes first; then the only
 * actor of that name; a name that nobody has yet is a new actor.
 *
 * @returns null for `none`: nobody is named
 * @throws AskError where several actors have the name
 */
export async function namedActor(ledger: Ledger, snapshot: string, given: string): Promise<NamedActor | null> {
  const name = given.trim();
  if (name === '') throw new AskError('bad-value', 'no name was given; “none” says that nobody is named');
  if (name === 'none') return null;
  if (/^[0-9a-f]{6,32}$/.test(name)) {
    const { id } = await resolveId(ledger, name, ['actor']);
    const actor = await one<{ readonly name: string }>(
      ledger.sql,
      'SELECT coalesce(renamed, name) AS name FROM actors WHERE id = ?',
      [id],
    );
    return { actor: id, name: actor?.name ?? name };
  }
  const here = await ledger.sql.all<{ readonly id: string }>(
    'SELECT read_as AS id FROM actor_uses WHERE snapshot = ? AND name = ? ORDER BY read_as',
    [snapshot, name],
  );
  const found =
    here.length > 0
      ? here
      : await ledger.sql.all<{ readonly id: string }>(
          `SELECT id FROM actors WHERE coalesce(renamed, name) = ? AND merged_into IS NULL AND form = 'name' ORDER BY id`,
          [name],
        );
  const [only, ...others] = found;
  if (only === undefined) return { actor: ledgerId('actor', 'named', name), name };
  if (others.length === 0) return { actor: only.id, name };
  const ids = found.map(({ id }) => id.slice(0, SHOWN_DIGITS)).slice(0, 8);
  throw new AskError('bad-value', `several actors are called “${name}”: ${ids.join(', ')}; give the id of one of them`);
}
