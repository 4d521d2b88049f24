import type { Actor } from '../../domain/actor.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Statement } from '../../domain/statement.ts';

/** One speaker with what they are reported to have said. */
export interface Speaker {
  /** Null: nobody is named, or the words that are could not be resolved. */
  readonly actor: Actor | null;
  /** The name, or the printed words; `no source` where there are none. */
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** The statements by speaker, in the order in which they first speak; those without a source come last. */
export function speakersOf(reading: Reading): readonly Speaker[] {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const groups = new Map<string, { actor: Actor | null; name: string; statements: Statement[] }>();
  for (const statement of reading.statements) {
    const actor = actors.get(statement.source.actor ?? '') ?? null;
    const printed = statement.source.spans.map(({ exact }) => exact).join(' ');
    const key = actor?.id ?? `words:${printed.toLowerCase()}`;
    const group = groups.get(key) ?? { actor, name: actor?.name ?? printed, statements: [] };
    group.statements.push(statement);
    groups.set(key, group);
  }
  const speakers = [...groups.values()];
  return [...speakers.filter(({ name }) => name !== ''), ...speakers.filter(({ name }) => name === '')].map(
    (group) => ({
      ...group,
      name: group.name === '' ? 'No source' : group.name,
    }),
  );
}
