import type { Listed, ListedActor, Slice } from '../../domain/listing.ts';
import type { ActorKind } from '../../domain/vocabulary.ts';
import { findActors } from '../../store/ask/actors.ts';
import type { Ledger } from '../../store/ledger.ts';
import { nameWords } from '../../store/search/name-words.ts';
import { AskError } from '../trouble.ts';
import { lookAlikes } from './look-alikes.ts';

export interface AskedActors {
  /** Words of the name. */
  readonly name?: string | undefined;
  readonly kinds?: readonly ActorKind[] | undefined;
}

/**
 * Who is named in the articles, by name; those who were merged, under whom they were merged into.
 *
 * @throws AskError `bad-value` where the name has no word
 */
export async function listActors(ledger: Ledger, asked: AskedActors, slice: Slice): Promise<Listed<ListedActor>> {
  const { name, kinds } = asked;
  if (name !== undefined && nameWords(name).length === 0)
    throw new AskError('bad-value', `“${name.slice(0, 60)}” is no name: give words of letters or digits`);
  const filter = { words: name ?? null, kinds: kinds ?? null };
  const { items, total, counted } = await findActors(ledger.sql, filter, slice);
  const alike = lookAlikes(items);
  const named = items.map((item): ListedActor => ({ ...item, looksLike: alike.get(item.id) ?? [] }));
  const notes = named.some(({ looksLike }) => looksLike.length > 0)
    ? ['some of these names look the same and have other characters; they are kept apart, and may be somebody else']
    : [];
  return { items: named, total, counted, notes };
}
