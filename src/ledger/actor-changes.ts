import type { ActorsBody } from '../domain/log-entry.ts';

/** What people said of actors, folded: which are one, whose uses are somebody else's, and what they are called. */
export interface ActorChanges {
  readonly merged: ReadonlyMap<string, string>;
  /** Keys made by `splitKey`. */
  readonly split: ReadonlyMap<string, string>;
  readonly renamed: ReadonlyMap<string, string>;
}

/** One use of an actor, for {@link ActorChanges.split}. */
export function splitKey(actor: string, snapshot: string): string {
  return `${actor} ${snapshot}`;
}

/**
 * Folds the decisions on actors, in the order of the log, those undone left out.
 *
 * @example
 * ```ts
 * const changes = actorChanges([{ change: 'merge', actor: 'a', into: 'b', snapshots: [], name: null }]);
 * resolveActor(changes, 'a', 'any snapshot'); // → 'b'
 * ```
 */
export function actorChanges(
  decisions: readonly Pick<ActorsBody, 'change' | 'actor' | 'into' | 'snapshots' | 'name'>[],
): ActorChanges {
  const merged = new Map<string, string>();
  const split = new Map<string, string>();
  const renamed = new Map<string, string>();
  for (const { change, actor, into, snapshots, name } of decisions) {
    // an actor is never merged into what was merged into it: the target is what the target has become
    if (change === 'merge' && into !== null && follow(merged, into) !== actor) merged.set(actor, into);
    if (change === 'split' && into !== null)
      for (const snapshot of snapshots) split.set(splitKey(actor, snapshot), into);
    if (change === 'rename' && name !== null) renamed.set(actor, name);
  }
  return { merged, split, renamed };
}

/**
 * The actor that a use belongs to by now: what was split off goes its own way wherever on the path of merges it was split. Old ids resolve
 * for ever.
 */
export function resolveActor({ merged, split }: ActorChanges, readAs: string, snapshot: string): string {
  let at = readAs;
  // a split names a new actor, and no merge makes a circle: a path longer than all decisions is a damaged log
  for (let steps = merged.size + split.size; steps >= 0; steps--) {
    const next = split.get(splitKey(at, snapshot)) ?? merged.get(at);
    if (next === undefined || next === at) return at;
    at = next;
  }
  return at;
}

/** What a decision calls an actor. */
export interface CalledActor {
  readonly name: string;
  /** Null: the decision does not say. */
  readonly kind: string | null;
}

/** What decisions call the actors that they name, those undone among them: a name is never taken from an id that was once given. The first one counts. */
export function calledActors(
  decisions: readonly Pick<ActorsBody, 'actor' | 'into' | 'name' | 'actorKind' | 'before'>[],
): ReadonlyMap<string, CalledActor> {
  const called = new Map<string, CalledActor>();
  for (const { actor, into, name, actorKind, before } of decisions) {
    if (!called.has(actor)) called.set(actor, { name: before ?? '', kind: null });
    if (into !== null && !called.has(into)) called.set(into, { name: name ?? '', kind: actorKind });
  }
  return called;
}

/**
 * The actors that decisions tie to one of them, over any number of merges and splits, those undone among them: whose uses a decision on it, or
 * its undoing, may move.
 *
 * @example
 * ```ts
 * relatedActors([{ actor: 'a', into: 'b' }, { actor: 'c', into: 'b' }, { actor: 'd', into: null }], 'a'); // → ['a', 'b', 'c']
 * ```
 */
export function relatedActors(
  decisions: readonly Pick<ActorsBody, 'actor' | 'into'>[],
  actor: string,
): readonly string[] {
  const tied = new Map<string, Set<string>>();
  for (const { actor: one, into: other } of decisions) {
    if (other === null) continue;
    tied.set(one, (tied.get(one) ?? new Set()).add(other));
    tied.set(other, (tied.get(other) ?? new Set()).add(one));
  }
  const found = new Set([actor]);
  // a set that grows while it is walked: each actor once
  for (const at of found) for (const other of tied.get(at) ?? []) found.add(other);
  return [...found];
}

function follow(merged: ReadonlyMap<string, string>, actor: string): string {
  let at = actor;
  for (let next = merged.get(at); next !== undefined; next = merged.get(at)) at = next;
  return at;
}
