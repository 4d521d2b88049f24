import type { NamedActor } from '../../domain/records.ts';
import { lookOf } from '../../reading/warn/look-alike-names.ts';

/**
 * For each actor whose name cannot be told from another one's by looking: those others. Names that are the same, character for character,
 * are not meant: everybody sees that.
 */
export function lookAlikes(
  actors: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, readonly NamedActor[]> {
  const byLook = new Map<string, NamedActor[]>();
  for (const { id, name } of actors) {
    const look = printed(name);
    const same = byLook.get(look);
    if (same === undefined) byLook.set(look, [{ actor: id, name }]);
    else same.push({ actor: id, name });
  }
  return new Map(
    actors.map(({ id, name }) => {
      const others = (byLook.get(printed(name)) ?? []).filter((other) => other.name !== name);
      return [id, others] as const;
    }),
  );
}

/** Composed or not, wide or narrow, with invisible characters or without: it is printed the same. */
function printed(name: string): string {
  return lookOf(name.normalize('NFKC').replaceAll(/\p{Cf}+/gu, '')).replaceAll(/\s+/gu, ' ');
}
