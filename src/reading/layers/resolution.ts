import type { UnitRange } from '../../domain/unit-range.ts';
import type { ActorForm, ActorKind, MentionForm, RoleStatus, Sourcing } from '../../domain/vocabulary.ts';
import type { Gender } from './tagging.ts';

export interface ResolvedMention {
  readonly range: UnitRange;
  readonly form: MentionForm;
}

export interface ResolvedActor {
  readonly kind: ActorKind;
  readonly name: string;
  readonly form: ActorForm;
  readonly gender: Gender;
  readonly roles: readonly { readonly title: string; readonly body: string | null; readonly status: RoleStatus }[];
  /** Ordered by start. */
  readonly mentions: readonly ResolvedMention[];
  /** `actor` is an index into `Resolution.actors`. */
  readonly candidates: readonly { readonly name: string; readonly actor: number | null; readonly score: number }[];
}

/** Who an attribution speaks of, by index of the attribution. */
export interface ResolvedAttribution {
  /** Index into `actors`, null when unresolved. */
  readonly actor: number | null;
  readonly sourcing: Sourcing;
  readonly addressee: number | null;
  /** Indices into `actors`, outermost first; the actor itself last, or behind it whom it cites: "The Courier, citing a diplomat, said". */
  readonly chain: readonly number[];
}

/** The people and bodies of an article, in the order of their first mention. */
export interface Resolution {
  readonly actors: readonly ResolvedActor[];
  readonly attributions: readonly ResolvedAttribution[];
}
