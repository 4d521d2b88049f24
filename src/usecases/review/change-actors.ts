import type { LogEntry } from '../../domain/log-entry.ts';
import { ledgerId } from '../../ledger/ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { one, type Sql } from '../../store/sql.ts';
import { resolveId } from '../ask/resolve-id.ts';
import { AskError } from '../trouble.ts';

interface Author {
  readonly by: string;
  readonly reason: string | null;
}

/** An actor as it is called and resolved now. */
interface Known {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
}

/** What was changed: an entry for each actor. */
export interface ActorChange {
  readonly actor: Known;
  readonly other: Known;
  readonly entry: LogEntry;
}

/**
 * Makes several actors one. Their ids still resolve.
 *
 * @param into the actor that stays
 */
export async function mergeActors(
  ledger: Ledger,
  into: string,
  others: readonly string[],
  { by, reason }: Author,
): Promise<readonly ActorChange[]> {
  return ledger.write(async ({ sql, append }) => {
    const kept = await known({ ...ledger, sql }, into);
    const changes: ActorChange[] = [];
    for (const other of others) {
      // one after the other: an actor that is given twice is merged once
      const actor = await known({ ...ledger, sql }, other);
      if (actor.id === kept.id)
        throw new AskError(
          'not-possible',
          `${actor.name} and ${kept.name} are one actor already (${kept.id.slice(0, 12)})`,
        );
      const body = { kind: 'actors', change: 'merge', actor: actor.id, into: kept.id, snapshots: [] } as const;
      const entry = await append({ ...body, name: kept.name, actorKind: kept.kind, before: actor.name, reason }, by);
      changes.push({ actor, other: kept, entry });
    }
    return changes;
  });
}

/**
 * Says that in some articles another is meant than in the others: their uses become a new actor.
 *
 * @param name of the new actor; the old one's where it is left out
 */
export async function splitActor(
  ledger: Ledger,
  given: string,
  articles: readonly string[],
  name: string | null,
  { by, reason }: Author,
): Promise<ActorChange> {
  const ids: string[] = [];
  for (const article of articles) ids.push((await resolveId(ledger, article, ['article'])).id);
  if (name?.trim() === '') throw new AskError('bad-value', 'the new name is empty');
  return ledger.write(async ({ sql, append }) => {
    const actor = await known({ ...ledger, sql }, given);
    const uses = await usesOf(sql, actor.id);
    const split = uses.filter(({ article }) => ids.includes(article)).map(({ snapshot }) => snapshot);
    if (split.length === 0) throw new AskError('not-possible', `${actor.name} does not occur in these articles`);
    if (split.length === uses.length)
      throw new AskError(
        'not-possible',
        `${actor.name} occurs in no other article; onrecord actors rename gives another name`,
      );
    const snapshots = [...new Set(split)].sort();
    const into = await unusedId(sql, actor.id, snapshots);
    const other = { id: into, name: name?.trim() ?? actor.name, kind: actor.kind };
    const body = { kind: 'actors', change: 'split', actor: actor.id, into, snapshots } as const;
    const called = { name: other.name, actorKind: actor.kind };
    return { actor, other, entry: await append({ ...body, ...called, before: actor.name, reason }, by) };
  });
}

/** Gives an actor another name; what the articles print stays as it is. */
export async function renameActor(
  ledger: Ledger,
  given: string,
  name: string,
  { by, reason }: Author,
): Promise<ActorChange> {
  const called = name.trim();
  if (called === '') throw new AskError('bad-value', 'the new name is empty');
  return ledger.write(async ({ sql, append }) => {
    const actor = await known({ ...ledger, sql }, given);
    if (called === actor.name) throw new AskError('not-possible', `${actor.id.slice(0, 12)} is called so already`);
    const body = {
      kind: 'actors',
      change: 'rename',
      actor: actor.id,
      into: null,
      snapshots: [],
      name: called,
      actorKind: null,
    } as const;
    return {
      actor,
      other: { ...actor, name: called },
      entry: await append({ ...body, before: actor.name, reason }, by),
    };
  });
}

async function known(ledger: Ledger, given: string): Promise<Known> {
  const { id } = await resolveId(ledger, given, ['actor']);
  const row = await one<Known>(
    ledger.sql,
    // an actor that was merged is who it was merged into
    `SELECT id, coalesce(renamed, name) AS name, kind FROM actors WHERE id = (SELECT coalesce(merged_into, id) FROM actors WHERE id = ?)`,
    [id],
  );
  return row ?? { id, name: id, kind: null };
}

/** The same split after one that was taken back is another actor: what was decided of the first is not taken over. */
async function unusedId(sql: Sql, actor: string, snapshots: readonly string[]): Promise<string> {
  for (let again = 0; ; again++) {
    const id = ledgerId('actor', 'split', actor, ...snapshots, ...(again === 0 ? [] : [String(again)]));
    if ((await one(sql, 'SELECT id FROM actors WHERE id = ?', [id])) === null) return id;
  }
}

function usesOf(sql: Sql, actor: string): Promise<readonly { readonly snapshot: string; readonly article: string }[]> {
  return sql.all(
    `SELECT actor_uses.snapshot AS snapshot, snapshots.article AS article FROM actor_uses
     JOIN snapshots ON snapshots.id = actor_uses.snapshot WHERE actor_uses.actor = ? ORDER BY snapshots.num`,
    [actor],
  );
}
