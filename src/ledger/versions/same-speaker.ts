import type { NamedActor } from '../../domain/records.ts';
import type { Span } from '../../domain/span.ts';
import { comparable } from './comparable.ts';

/** Who is reported to have said something, as one version has it. */
export interface Said {
  readonly speaker: NamedActor | null;
  /** The printed words that name the source; empty: none do. */
  readonly source: readonly Span[];
}

/**
 * Whether two versions name the same source: the same actor, the same name, or a name and its last words, as a text has them that names
 * somebody in full once and by the surname later.
 *
 * @example
 * ```ts
 * const said = (actor: string, name: string) => ({ speaker: { actor, name }, source: [] });
 * sameSpeaker(said('a', 'Ana Lima'), said('b', 'Lima')); // → true
 * sameSpeaker(said('a', 'Ana Lima'), said('b', 'Rui Lima')); // → false
 * ```
 */
export function sameSpeaker(one: Said, other: Said): boolean {
  if (one.speaker !== null && one.speaker.actor === other.speaker?.actor) return true;
  const [name, otherName] = [nameOf(one), nameOf(other)];
  if (name === otherName) return true;
  if (name === '' || otherName === '') return false;
  // words that are no name are compared whole: “an official” is not “the official”
  if (one.speaker === null && other.speaker === null) return false;
  return ` ${name}`.endsWith(` ${otherName}`) || ` ${otherName}`.endsWith(` ${name}`);
}

function nameOf({ speaker, source }: Said): string {
  return comparable(speaker?.name ?? source.map(({ exact }) => exact).join(' ')).toLowerCase();
}
