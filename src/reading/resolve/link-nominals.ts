import { ROLE_PHRASES, WIDER_ROLES } from '../../language/en/actor-nouns.ts';
import type { ActorDraft } from './actor-draft.ts';
import { draftActor } from './actor-draft.ts';
import type { Context, Holder } from './context.ts';
import { addHolder } from './context.ts';
import { lowerAt, rangeOf } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Nominal } from './read-nominal.ts';

/**
 * The actor of a phrase without a name. A definite phrase points back at whoever holds the role or was described so; an indefinite one brings
 * somebody new, so "a source" and "another source" are two. Nobody is made the speaker for a role the article never gave him.
 */
export function linkNominal(context: Context, phrase: NounPhrase, nominal: Nominal): ActorDraft {
  const known = nominal.definite || isBare(phrase, nominal) ? knownBefore(context, phrase, nominal) : null;
  if (known) return known;
  const key = groupKey(context, phrase, nominal);
  const group = key === null ? undefined : context.groups.get(key);
  if (group) return group;
  const draft = newActor(context, phrase, nominal);
  if (key !== null) context.groups.set(key, draft);
  return draft;
}

/** Whom a definite phrase points back at, or null. */
function knownBefore(context: Context, phrase: NounPhrase, nominal: Nominal): ActorDraft | null {
  const inRole = byRole(context, phrase, nominal) ?? byMembers(context, phrase, nominal);
  if (inRole && inRole.form !== 'description') return inRole;
  const body = byBody(context, nominal);
  // "A dockers' union struck. The Harbour Association said … The union added": the description is named later.
  return inRole && !(body && isNamedSince(context, body, inRole)) ? inRole : body;
}

/** Whether a name came up after somebody was last spoken of by a description alone. */
function isNamedSince({ lastToken }: Context, named: ActorDraft, described: ActorDraft): boolean {
  return named.form === 'name' && (lastToken.get(named) ?? -1) > (lastToken.get(described) ?? -1);
}

/** "the senators" after "Senators Lima and Teles": the last people joined in one source of whom each holds the role. */
function byMembers(context: Context, phrase: NounPhrase, nominal: Nominal): ActorDraft | null {
  if (!nominal.plural || !nominal.person) return null;
  const heads = headsOf(context, phrase, nominal).flat();
  const holds = (member: ActorDraft) =>
    heads.some((head) => context.holders.get(head)?.some(({ draft }) => draft === member) ?? false);
  let best: ActorDraft | null = null;
  let last = -1;
  for (const [group, members] of context.membersOf) {
    const token = context.lastToken.get(group) ?? -1;
    if (token <= last || !members.every(holds)) continue;
    best = group;
    last = token;
  }
  return best;
}

/** "police", "Interior Ministry officials": a plural or a title without a determiner may be spoken of again. */
function isBare(phrase: NounPhrase, nominal: Nominal): boolean {
  return (
    phrase.determiner === null &&
    !nominal.plural &&
    nominal.person &&
    nominal.modifiers.length > 0 &&
    nominal.names.length > 0
  );
}

/** Two plurals without a determiner are one group where they are printed with the same words. */
function groupKey(context: Context, phrase: NounPhrase, nominal: Nominal): string | null {
  if (!nominal.plural && !nominal.definite) return null;
  if (nominal.plural && phrase.determiner !== null && !nominal.definite) return null;
  const end = Math.min(phrase.end, phrase.first + 12);
  const words: string[] = [];
  for (let at = phrase.coreFirst; at < end; at++) words.push(lowerAt(context.discourse, at));
  return words.join(' ');
}

/** The actor of a phrase that brings somebody new. */
export function newActor(context: Context, phrase: NounPhrase, nominal: Nominal): ActorDraft {
  const { discourse } = context;
  const range = rangeOf(discourse, phrase);
  const printed = discourse.segmentation.text.slice(range.start, Math.min(range.end, range.start + MAX_NAME));
  const draft = draftActor(printed.replace(/\s+/gu, ' ').trim(), nominal.kind, nominal.form);
  draft.plural = nominal.plural;
  draft.gender = nominal.gender;
  context.drafts.push(draft);
  context.sourcings.set(draft, nominal.sourcing);
  addHolder(context, nominal.head, {
    draft,
    words: new Set(nominal.modifiers),
    names: nominal.names,
    status: nominal.status,
    possessed: nominal.possessed,
    token: phrase.head,
  });
  return draft;
}

/** Printed words of a source kept as a name, in UTF-16 units. */
const MAX_NAME = 200;

function byRole(context: Context, phrase: NounPhrase, nominal: Nominal): ActorDraft | null {
  let described: ActorDraft | null = null;
  for (const heads of headsOf(context, phrase, nominal)) {
    let best: Holder | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const head of heads) {
      for (const holder of context.holders.get(head) ?? []) {
        const score = agreement(holder, nominal);
        if (score === null) continue;
        const total = score + (context.lastToken.get(holder.draft) ?? holder.token) / 1e9;
        if (total > most) {
          most = total;
          best = holder;
        }
      }
    }
    // "A judge ruled. Justice Lima wrote …": who was only described may be named by another word for the role.
    if (best && described && !isNamedSince(context, best.draft, described)) return described;
    if (!best) continue;
    if (best.draft.form !== 'description') return best.draft;
    described ??= best.draft;
  }
  return described;
}

/** The role itself first, then the roles a wider word covers. */
function headsOf(context: Context, phrase: NounPhrase, nominal: Nominal): readonly (readonly string[])[] {
  const words: string[] = [];
  for (let at = phrase.head; at < Math.min(phrase.end, phrase.head + 3); at++)
    words.push(lowerAt(context.discourse, at));
  const phrased = ROLE_PHRASES.find(([words_]) => words_ === words.join(' '));
  if (phrased) return [phrased[1].map((role) => role.split(' ').at(-1) ?? role)];
  const wider = WIDER_ROLES.get(nominal.head);
  if (nominal.same && nominal.head === 'source')
    return [['source'], ['official', 'aide', 'diplomat', 'person', 'officer']];
  return wider ? [[nominal.head], [...wider]] : [[nominal.head]];
}

function agreement(holder: Holder, nominal: Nominal): number | null {
  const { draft } = holder;
  if (draft.plural !== nominal.plural || draft.form === 'unresolved') return null;
  if (nominal.gender !== 'unknown' && draft.gender !== 'unknown' && draft.gender !== nominal.gender) return null;
  if ((nominal.status === 'former') !== (holder.status === 'former')) return null;
  const shared = nominal.modifiers.filter((word) => holder.words.has(word)).length;
  const named = nominal.names.filter((word) => holder.words.has(word)).length;
  // "the Norland minister" is not the minister of Sudland, and not just any minister.
  if (nominal.names.length > 0 && named === 0 && (holder.names.length > 0 || draft.form !== 'name')) return null;
  // "his lawyer" is nobody else's.
  if (nominal.possessed && !holder.possessed) return null;
  return shared + 2 * named;
}

/** Nouns that may stand for any body of one kind: "the company", "the newspaper". */
const GENERIC: Readonly<Record<string, readonly string[]>> = {
  company: ['company'],
  firm: ['company'],
  bank: ['company'],
  business: ['company'],
  corporation: ['company'],
  newspaper: ['media'],
  paper: ['media'],
  magazine: ['media'],
  outlet: ['media'],
  website: ['media'],
  network: ['media'],
  broadcaster: ['media'],
  publication: ['media'],
  group: ['ngo', 'armed_group'],
  organisation: ['ngo', 'igo', 'expert_body', 'armed_group'],
  organization: ['ngo', 'igo', 'expert_body', 'armed_group'],
  charity: ['ngo'],
  union: ['ngo'],
  movement: ['ngo', 'armed_group', 'party'],
  militia: ['armed_group'],
  party: ['party'],
  agency: ['government_body', 'igo_body'],
  institute: ['expert_body'],
  alliance: ['igo'],
  embassy: ['diplomatic_mission'],
};

/** The last body whose name holds the noun, else the last body of the kind the noun stands for. */
function byBody(context: Context, nominal: Nominal): ActorDraft | null {
  if (nominal.person || nominal.plural) return null;
  let best: ActorDraft | null = null;
  let last = -1;
  for (const draft of context.bodiesByNoun.get(nominal.head) ?? []) {
    const token = context.lastToken.get(draft) ?? -1;
    if (token <= last || !sharesWords(draft, nominal)) continue;
    best = draft;
    last = token;
  }
  if (best || nominal.modifiers.length > 0) return best;
  const kinds = GENERIC[nominal.head];
  // "his company" is not the last company that was spoken of.
  if (!kinds || nominal.possessed) return null;
  let unclassed: ActorDraft | null = null;
  for (let at = context.memory.length - 1; at >= 0; at--) {
    const recent = context.memory[at];
    if (!recent || recent.quotation >= 0) continue;
    const { draft } = recent;
    if (draft.form === 'name' && kinds.includes(draft.kind)) return draft;
    // Companies rarely say in their name what they are.
    if (kinds[0] === 'company' && draft.kind === 'unspecified' && draft.form === 'name') unclassed ??= draft;
  }
  return unclassed;
}

/** "the appeals court" is no other court: what stands before the noun must stand in the name too. */
function sharesWords(draft: ActorDraft, nominal: Nominal): boolean {
  const name = draft.name.toLowerCase();
  return nominal.modifiers.every((word) => name.includes(word));
}
