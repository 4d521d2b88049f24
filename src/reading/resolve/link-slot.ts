import type { MentionForm } from '../../domain/vocabulary.ts';
import { PRONOUNS } from '../../language/en/pronouns.ts';
import { HONORIFICS } from '../../language/en/role-words.ts';
import type { ActorDraft } from './actor-draft.ts';
import { draftActor } from './actor-draft.ts';
import type { Context } from './context.ts';
import { mention } from './context.ts';
import { lowerAt, rangeOf } from './discourse.ts';
import { linkNominal } from './link-nominals.ts';
import type { SlotSurroundings } from './link-pronouns.ts';
import { linkPronoun, linkRelative } from './link-pronouns.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readNominal } from './read-nominal.ts';
import type { Slot } from './slots.ts';
import { headOf } from './slots.ts';

/** The actor that a source or addressee names, described or points at; null where it cannot be told. */
export function linkSlot(context: Context, slot: Slot, around: SlotSurroundings): ActorDraft | null {
  const { phrase } = slot;
  if (!phrase) return null;
  const linked = phrase.joined.length > 1 ? linkJoined(context, phrase) : linkPhrase(context, phrase, around);
  if (!linked) return null;
  const { draft, form } = linked;
  // Nobody speaks to "the fire".
  if (slot.use === 'addressee' && draft.kind === 'unspecified' && draft.form === 'description') return null;
  context.kept.add(draft);
  const asSource = slot.use === 'source';
  const range =
    slot.use === 'source' || slot.use === 'addressee'
      ? slot.range
      : rangeOf(context.discourse, { first: phrase.first, end: phrase.coreEnd });
  mention(context, draft, range, form, { token: headOf(slot), subject: asSource, source: asSource });
  return draft.form === 'unresolved' ? null : draft;
}

interface Linked {
  readonly draft: ActorDraft;
  readonly form: MentionForm;
}

function linkPhrase(context: Context, phrase: NounPhrase, around: SlotSurroundings): Linked | null {
  const { discourse, names } = context;
  const name = names[phrase.name];
  if (
    name?.draft &&
    name.nameClass === 'members' &&
    (phrase.coreFirst < name.firstToken || phrase.coreEnd < phrase.end)
  ) {
    const draft = someMembers(context, phrase, name.draft);
    return { draft, form: 'collective' };
  }
  if (name?.draft) return { draft: name.draft, form: formOfName(context, phrase, name.draft, name.index) };
  const use = PRONOUNS.get(lowerAt(discourse, phrase.head));
  if (use && phrase.head === phrase.coreFirst && phrase.determiner === null) {
    const draft =
      use.person === 'relative'
        ? linkRelative(context, phrase.head, use)
        : linkPronoun(context, phrase.head, use, around);
    return draft && { draft, form: 'pronoun' };
  }
  if (use?.person === 'third') {
    const draft = linkPronoun(context, phrase.head, use, around);
    return draft && { draft, form: 'pronoun' };
  }
  const titled = nameAfterTitle(context, phrase);
  if (titled) return { draft: titled, form: 'name_with_role' };
  const apposed = nameAfterComma(context, phrase);
  if (apposed) return { draft: apposed, form: 'name_with_role' };
  const nominal = readNominal(discourse, phrase);
  const draft = linkNominal(context, phrase, nominal);
  const form: MentionForm = nominal.plural
    ? 'collective'
    : nominal.definite || draft.form === 'role_only' || draft.form === 'name'
      ? 'role_only'
      : 'description';
  return { draft, form };
}

/** "many Democrats", "Germans in the south": some of them are not all of them. */
function someMembers(context: Context, phrase: NounPhrase, whole: ActorDraft): ActorDraft {
  const range = rangeOf(context.discourse, phrase);
  const printed = context.discourse.segmentation.text.slice(range.start, Math.min(range.end, range.start + 200));
  const key = printed.toLowerCase();
  const known = context.groups.get(key);
  if (known) return known;
  const draft = draftActor(printed.replace(/\s+/gu, ' '), whole.kind, 'collective');
  draft.plural = true;
  context.drafts.push(draft);
  context.groups.set(key, draft);
  context.sourcings.set(draft, 'unnamed_described');
  return draft;
}

function formOfName(context: Context, phrase: NounPhrase, draft: ActorDraft, index: number): MentionForm {
  if (draft.form === 'garbled') return 'garbled';
  if (draft.form === 'collective') return 'collective';
  if (draft.kind === 'state') return /government$/iu.test(lowerAt(context.discourse, phrase.head)) ? 'name' : 'metonym';
  const name = context.names[index];
  const roles = context.rolesOf[index];
  const titled =
    roles && roles.roles.length > 0 && name && (phrase.first < name.firstToken || phrase.end > name.endToken);
  return titled || (name?.glued && phrase.end > name.firstToken) ? 'name_with_role' : 'name';
}

/** "Secretary of State Ana Lima": the title runs through "of" to the name. */
function nameAfterTitle({ discourse, names, rolesOf }: Context, phrase: NounPhrase): ActorDraft | null {
  if (lowerAt(discourse, phrase.coreEnd) !== 'of') return null;
  let joined = false;
  for (let at = phrase.coreEnd; at < Math.min(phrase.end, phrase.coreEnd + MODIFIED); at++) {
    const name = names[discourse.tagging.nameAt[at] ?? -1];
    joined ||= lowerAt(discourse, at) === 'and';
    if (lowerAt(discourse, at) === ',') return null;
    // "Secretary of State and nominee Ana Lima": two roles of one person.
    if (
      name?.draft &&
      name.nameClass === 'person' &&
      joined &&
      name.endToken >= phrase.end &&
      (rolesOf[name.index]?.roles.length ?? 0) > 0
    ) {
      return name.draft;
    }
    if (name?.draft && name.nameClass === 'person' && (rolesOf[name.index]?.first ?? at) <= phrase.head)
      return name.draft;
  }
  return null;
}

/** Tokens of a modifier between a role and the comma after it: "the minister of the economy, Mr. Lima". */
const MODIFIED = 10;

/** "The mayor, Ana Lima": the name stands behind the comma. */
function nameAfterComma({ discourse, names, rolesOf }: Context, phrase: NounPhrase): ActorDraft | null {
  const last = Math.min(phrase.end - 1, phrase.coreEnd + MODIFIED);
  let at = phrase.coreEnd;
  while (at < last && lowerAt(discourse, at) !== ',') at++;
  if (at >= last || lowerAt(discourse, at) !== ',') return null;
  const comma = at;
  let name = null;
  for (at++; at <= Math.min(last, comma + MODIFIED); at++) {
    const here = names[discourse.tagging.nameAt[at] ?? -1];
    if (here && at === comma + 1 && here.draft && here.nameClass !== 'person') name = here;
    if (here?.nameClass !== 'person') continue;
    const first = rolesOf[here.index]?.first ?? here.firstToken;
    if (first <= comma + 1 || HONORIFICS.has(lowerAt(discourse, comma + 1))) name = here;
    break;
  }
  if (!name) return null;
  const after = lowerAt(discourse, name.endToken);
  return name.endToken >= phrase.end || after === ',' ? name.draft : null;
}

/** Joined sources of which the members are remembered. */
const MAX_GROUPS = 16;

function linkJoined(context: Context, phrase: NounPhrase): Linked | null {
  const members: ActorDraft[] = [];
  for (const part of phrase.joined) {
    const linked = linkPhrase(
      context,
      { ...part, end: part.coreEnd },
      { outer: null, not: new Set(), inOwnWords: () => false },
    );
    if (!linked) continue;
    members.push(linked.draft);
    context.kept.add(linked.draft);
    const range = rangeOf(context.discourse, { first: part.first, end: part.coreEnd });
    mention(context, linked.draft, range, linked.form, { token: part.head, subject: true, source: false });
  }
  const [first] = members;
  if (!first) return null;
  const key = `+${members.map(({ name }) => name).join('|')}`;
  const known = context.groups.get(key);
  if (known) return { draft: known, form: 'collective' };
  const last = phrase.joined.at(-1) ?? phrase;
  const range = rangeOf(context.discourse, { first: phrase.first, end: last.coreEnd });
  const printed = context.discourse.segmentation.text.slice(range.start, range.end).replace(/\s+/gu, ' ');
  const draft = draftActor(
    printed,
    members.every(({ kind }) => kind === first.kind) ? first.kind : 'unspecified',
    'collective',
  );
  draft.plural = true;
  context.drafts.push(draft);
  context.groups.set(key, draft);
  if (context.membersOf.size < MAX_GROUPS) context.membersOf.set(draft, members);
  const named = members.every(({ form }) => form === 'name');
  context.sourcings.set(
    draft,
    named ? (members.some(({ kind }) => kind === 'person') ? 'named_person' : 'named_body') : 'unnamed_described',
  );
  return { draft, form: 'collective' };
}
