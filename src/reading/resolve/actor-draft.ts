import type { UnitRange } from '../../domain/unit-range.ts';
import type { ActorForm, ActorKind, MentionForm, RoleStatus } from '../../domain/vocabulary.ts';
import type { ResolvedActor } from '../layers/resolution.ts';
import type { Gender } from '../layers/tagging.ts';

export interface DraftRole {
  readonly title: string;
  readonly body: string | null;
  readonly status: RoleStatus;
}

/** An actor while its mentions are still being gathered. */
export interface ActorDraft {
  kind: ActorKind;
  name: string;
  form: ActorForm;
  gender: Gender;
  /** Several people: "they" may point here. */
  plural: boolean;
  roles: DraftRole[];
  mentions: { readonly range: UnitRange; readonly form: MentionForm }[];
  candidates: { readonly draft: ActorDraft; readonly score: number }[];
}

export function draftActor(name: string, kind: ActorKind, form: ActorForm): ActorDraft {
  return { kind, name, form, gender: 'unknown', plural: false, roles: [], mentions: [], candidates: [] };
}

/** Adds a role once; the same title with more known about it replaces the earlier one. */
export function addRole(draft: ActorDraft, role: DraftRole): void {
  if (draft.roles.length >= MAX_ROLES) return;
  const at = draft.roles.findIndex(
    (known) => known.title.toLowerCase() === role.title.toLowerCase() && known.status === role.status,
  );
  const known = draft.roles[at];
  if (!known) draft.roles.push(role);
  else if (known.body === null && role.body !== null) draft.roles[at] = role;
  else if (known.body !== null && role.body !== null && known.body.toLowerCase() !== role.body.toLowerCase()) {
    draft.roles.push(role);
  }
}

/** Nobody holds more in one article; a bound against hostile input. */
const MAX_ROLES = 16;

/** Drafts that were mentioned, in the order of their first mention, and where each went. */
export function finishActors(drafts: readonly ActorDraft[]): {
  readonly actors: readonly ResolvedActor[];
  readonly indexOf: (draft: ActorDraft | null) => number | null;
} {
  const kept = drafts.filter((draft) => draft.mentions.length > 0);
  for (const draft of kept) draft.mentions = outermost(draft.mentions);
  const first = (draft: ActorDraft) => draft.mentions[0]?.range ?? { start: 0, end: 0 };
  kept.sort((a, b) => first(a).start - first(b).start || first(b).end - first(a).end);
  const indices = new Map(kept.map((draft, index) => [draft, index]));
  const indexOf = (draft: ActorDraft | null) => (draft === null ? null : (indices.get(draft) ?? null));
  return {
    actors: kept.map(({ kind, name, form, gender, roles, mentions, candidates }) => ({
      kind,
      name,
      form,
      gender,
      roles,
      mentions,
      candidates: candidates.map(({ draft, score }) => ({ name: draft.name, actor: indexOf(draft), score })),
    })),
    indexOf,
  };
}

/** Ordered by start, without those that lie inside another of the same actor: the longer one says more. */
function outermost(mentions: ActorDraft['mentions']): ActorDraft['mentions'] {
  const ordered = mentions.toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let reached = -1;
  return ordered.filter(({ range }) => {
    if (range.end <= reached) return false;
    reached = range.end;
    return true;
  });
}
