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
  const kept = await known(ledger, into);
  const merged = await Promise.all(others.map((other) => known(ledger, other)));
  return ledger.write(async (writer) => {
    const changes: ActorChange[] = [];
    for (const actor of merged) {
      if (actor.id === kept.id)
        throw new AskError(
          'not-possible',
          `${actor.name} and ${kept.name} are one actor already (${kept.id.slice(0, 12)})`,
        );
      const body = {
        kind: 'actors',
        change: 'merge',
        actor: actor.id,
        into: kept.id,
        snapshots: [],
        name: null,
      } as const;
      const entry = await writer.append({ ...body, before: actor.name, reason }, by);
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
  const actor = await known(ledger, given);
  const ids = await Promise.all(articles.map(async (article) => (await resolveId(ledger, article, ['article'])).id));
  return ledger.write(async ({ sql, append }) => {
    const uses = await usesOf(sql, actor.id);
    const split = uses.filter(({ article }) => ids.includes(article)).map(({ snapshot }) => snapshot);
    if (split.length === 0) throw new AskError('not-possible', `${actor.name} does not occur in these articles`);
    if (split.length === uses.length)
      throw new AskError(
        'not-possible',
        `${actor.name} occurs in no other article; onrecord actors rename gives another name`,
      );
    const snapshots = [...new Set(split)].sort();
    const into = ledgerId('actor', 'split', actor.id, ...snapshots);
    const other = { id: into, name: name ?? actor.name };
    const body = { kind: 'actors', change: 'split', actor: actor.id, into, snapshots, name: other.name } as const;
    return { actor, other, entry: await append({ ...body, before: actor.name, reason }, by) };
  });
}

/** Gives an actor another name; what the articles print stays as it is. */
export async function renameActor(
  ledger: Ledger,
  given: string,
  name: string,
  { by, reason }: Author,
): Promise<ActorChange> {
  const actor = await known(ledger, given);
  const called = name.trim();
  if (called === '') throw new AskError('bad-value', 'the new name is empty');
  if (called === actor.name) throw new AskError('not-possible', `${actor.id.slice(0, 12)} is called so already`);
  return ledger.write(async ({ append }) => {
    const body = {
      kind: 'actors',
      change: 'rename',
      actor: actor.id,
      into: null,
      snapshots: [],
      name: called,
    } as const;
    return {
      actor,
      other: { id: actor.id, name: called },
      entry: await append({ ...body, before: actor.name, reason }, by),
    };
  });
}

async function known(ledger: Ledger, given: string): Promise<Known> {
  const { id } = await resolveId(ledger, given, ['actor']);
  const row = await one<{ readonly merged: string | null; readonly name: string }>(
    ledger.sql,
    'SELECT merged_into AS merged, coalesce(renamed, name) AS name FROM actors WHERE id = ?',
    [id],
  );
  if (row?.merged == null) return { id, name: row?.name ?? id };
  return known(ledger, row.merged);
}

function usesOf(sql: Sql, actor: string): Promise<readonly { readonly snapshot: string; readonly article: string }[]> {
  return sql.all(
    `SELECT actor_uses.snapshot AS snapshot, snapshots.article AS article FROM actor_uses
     JOIN snapshots ON snapshots.id = actor_uses.snapshot WHERE actor_uses.actor = ? ORDER BY snapshots.num`,
    [actor],
  );
}
