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

function follow(merged: ReadonlyMap<string, string>, actor: string): string {
  let at = actor;
  for (let next = merged.get(at); next !== undefined; next = merged.get(at)) at = next;
  return at;
}
