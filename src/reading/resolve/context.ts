import type { UnitRange } from '../../domain/unit-range.ts';
import type { MentionForm, RoleStatus, Sourcing } from '../../domain/vocabulary.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { Discourse } from './discourse.ts';
import type { RolesOfName } from './find-roles.ts';
import type { NameMention } from './name-mention.ts';
import type { Memory } from './recent.ts';
import { remember } from './recent.ts';

/** Somebody who was given a role, or described by a noun. */
export interface Holder {
  readonly draft: ActorDraft;
  /** Lower-case words that stood around the role: modifiers and body. */
  readonly words: ReadonlySet<string>;
  /** Those of them printed with a capital. */
  readonly names: readonly string[];
  readonly status: RoleStatus;
  /** "his lawyer": somebody's whom only the text around tells. */
  readonly possessed: boolean;
  readonly token: number;
}

/** What is known while the article is walked from its first word to its last. */
export interface Context {
  readonly discourse: Discourse;
  readonly names: readonly (NameMention | null)[];
  readonly rolesOf: readonly (RolesOfName | null)[];
  readonly memory: Memory;
  readonly drafts: ActorDraft[];
  /** Actors that a name, a source or an addressee stands for; others were only met on the way and are left out at the end. */
  readonly kept: Set<ActorDraft>;
  readonly holders: Map<string, Holder[]>;
  readonly bodiesByNoun: ReadonlyMap<string, readonly ActorDraft[]>;
  /** How a name stands for its body where it does not spell it: "Lisbon said". */
  readonly formOf: ReadonlyMap<NameMention, MentionForm>;
  readonly lastToken: Map<ActorDraft, number>;
  /** Groups and joined sources by their printed words. */
  readonly groups: Map<string, ActorDraft>;
  /** Of joined sources the people joined. */
  readonly membersOf: Map<ActorDraft, readonly ActorDraft[]>;
  /** A title in the plural, and the token until which it holds for the names joined. */
  sharedTitle: { readonly head: string; readonly until: number } | null;
  /** How an actor without a name was first sourced. */
  readonly sourcings: Map<ActorDraft, Sourcing>;
}

const MAX_HOLDERS = 16;

export function addHolder({ holders }: Context, head: string, holder: Holder): void {
  const list = holders.get(head);
  if (!list) {
    holders.set(head, [holder]);
    return;
  }
  const at = list.findIndex(({ draft }) => draft === holder.draft);
  const known = list[at];
  if (known) {
    list.splice(at, 1);
    const words = known.words.size > MAX_WORDS ? holder.words : new Set([...known.words, ...holder.words]);
    list.push({ ...holder, words, names: holder.names.length > 0 ? holder.names : known.names });
    return;
  }
  if (list.length >= MAX_HOLDERS) list.shift();
  list.push(holder);
}

const MAX_WORDS = 32;

/** Records a mention, and that the actor was spoken of here. */
export function mention(
  context: Context,
  draft: ActorDraft,
  range: UnitRange,
  form: MentionForm,
  at: { readonly token: number; readonly subject: boolean; readonly source: boolean; readonly toldUntil?: number },
): void {
  const { discourse, memory, lastToken } = context;
  draft.mentions.push({ range, form });
  lastToken.set(draft, at.token);
  remember(memory, {
    draft,
    ...at,
    named: form !== 'pronoun',
    sentence: discourse.sentenceAt[at.token] ?? 0,
    quotation: discourse.tagging.quotationAt[at.token] ?? -1,
  });
}
