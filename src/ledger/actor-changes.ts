import type { ActorsBody } from '../domain/log-entry.ts';

/** What people said of actors, folded: which are one, whose uses are somebody else's, and what they are called. */
export interface ActorChanges {
  /** For each actor what became of it, in the order of the log. */
  readonly steps: ReadonlyMap<string, readonly ActorStep[]>;
  readonly renamed: ReadonlyMap<string, string>;
}

interface ActorStep {
  /** Place in the log. */
  readonly order: number;
  readonly into: string;
  /** Where it holds; null: everywhere. */
  readonly snapshots: ReadonlySet<string> | null;
}

/** A decision on actors. */
export type ActorDecision = Pick<ActorsBody, 'change' | 'actor' | 'into' | 'snapshots' | 'name'> & {
  /** Whether it was taken back. */
  readonly undone?: boolean;
};

/**
 * Folds the decisions on actors, in the order of the log. Of those that were taken back one thing stays: an actor that was split off is
 * once more who it was split from, as records may name it.
 *
 * @example
 * ```ts
 * const changes = actorChanges([{ change: 'merge', actor: 'a', into: 'b', snapshots: [], name: null }]);
 * resolveActor(changes, 'a', 'any snapshot'); // → 'b'
 * ```
 */
export function actorChanges(decisions: readonly ActorDecision[]): ActorChanges {
  const steps = new Map<string, ActorStep[]>();
  const renamed = new Map<string, string>();
  for (const [order, { change, actor, into, snapshots, name, undone = false }] of decisions.entries()) {
    const add = (from: string, step: Omit<ActorStep, 'order'>): void => push(steps, from, { order, ...step });
    if (change === 'rename' && name !== null && !undone) renamed.set(actor, name);
    if (into === null) continue;
    if (change === 'merge' && !undone) add(actor, { into, snapshots: null });
    if (change === 'split' && !undone) add(actor, { into, snapshots: new Set(snapshots) });
    if (change === 'split' && undone) add(into, { into: actor, snapshots: null });
  }
  return { steps, renamed };
}

/**
 * The actor that a use belongs to by now: each decision in turn takes along whoever was meant before it. Old ids resolve for ever, and
 * no two decisions make a circle, as each is passed once.
 *
 * @param snapshot where it is used; null: the actor by itself, whatever was split off
 */
export function resolveActor({ steps }: ActorChanges, readAs: string, snapshot: string | null): string {
  let at = readAs;
  for (let last = -1; ; ) {
    const next = steps
      .get(at)
      ?.find(({ order, snapshots }) => order > last && (snapshots === null || isIn(snapshots, snapshot)));
    if (next === undefined) return at;
    at = next.into;
    last = next.order;
  }
}

/** All actors that decisions, also those taken back, connect with one of them. */
export function connectedActors(decisions: readonly ActorDecision[], actor: string): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { actor: from, into } of decisions) {
    if (into === null) continue;
    push(next, from, into);
    push(next, into, from);
  }
  const found = new Set([actor]);
  // a set is walked in the order in which it grows
  for (const id of found) for (const other of next.get(id) ?? []) found.add(other);
  return [...found];
}

function isIn(snapshots: ReadonlySet<string>, snapshot: string | null): boolean {
  return snapshot !== null && snapshots.has(snapshot);
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
