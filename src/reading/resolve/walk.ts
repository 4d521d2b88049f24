import { BODY_NOUNS, ROLE_NOUNS, UNNAMED_PERSON_NOUNS } from '../../language/en/actor-nouns.ts';
import { PRONOUNS } from '../../language/en/pronouns.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { Context } from './context.ts';
import { addHolder, mention } from './context.ts';
import type { Discourse } from './discourse.ts';
import { isCapitalised, lowerAt, rangeOf, tokensIn } from './discourse.ts';
import { linkNominal } from './link-nominals.ts';
import { linkSlot } from './link-slot.ts';
import type { NameMention } from './name-mention.ts';
import { phraseStart, readNounPhrase } from './noun-phrase.ts';
import { readNominal } from './read-nominal.ts';
import { pluralRole } from './read-role.ts';
import { antecedents } from './recent.ts';
import type { Slot } from './slots.ts';
import { headOf } from './slots.ts';
import type { Speech } from './speech.ts';

/** Actors found for each attribution, by what its words are there for. */
export type SlotActors = Record<Slot['use'], ActorDraft | null>;

const NOBODY: ReadonlySet<ActorDraft> = new Set();
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const BACK = 8;

/**
 * Goes through the article once, word by word, and links what points back: slots of attributions, roles ("the minister") and he and she.
 * Names are linked before; here they are only remembered.
 */
export function walk(
  context: Context,
  attributions: readonly Attribution[],
  slots: readonly Slot[],
  speech: Speech,
): readonly SlotActors[] {
  const found: SlotActors[] = attributions.map(() => ({ source: null, addressee: null, cited: null, medium: null }));
  const { discourse, names } = context;
  const busy = busyTokens(context, slots);
  const told = toldTokens(discourse, attributions);
  let next = 0;
  for (let token = 0; token < discourse.tokens.length; token++) {
    const index = discourse.tagging.nameAt[token] ?? -1;
    const name = names[index];
    if (name?.draft && token === name.endToken - 1) seeName(context, name, name.draft, told[token] ?? 0);
    else if (index < 0 && busy[token] === 0) seeWord(context, token, speech, found);
    for (let slot = slots[next]; slot && headOf(slot) <= token; slot = slots[++next]) {
      const actors = found[slot.attribution];
      if (!actors) continue;
      const outer = attributions[slot.attribution]?.parent ?? null;
      const quoting = speech.speakerAt(slot.range.start, slot.attribution);
      const speaker = quoting === null ? null : (found[quoting]?.source ?? null);
      const draft = linkSlot(context, slot, {
        outer: outer === null || quoting !== null ? null : (found[outer]?.source ?? null),
        not: speaker ? new Set([speaker]) : NOBODY,
        inOwnWords: wordsOf(context, slot.use === 'source' ? attributions[slot.attribution] : undefined),
      });
      actors[slot.use] = better(actors[slot.use], draft);
    }
  }
  return found;
}

/** Whether a token stands in the content of an attribution. */
function wordsOf({ discourse }: Context, attribution: Attribution | undefined): (token: number) => boolean {
  const content = attribution?.content.slice(0, MAX_PARTS) ?? [];
  return (token) => {
    const start = discourse.tokens[token]?.start ?? 0;
    return content.some((range) => start >= range.start && start < range.end);
  };
}

/** Parts of one content that are looked at. */
const MAX_PARTS = 8;

/** Of several spans of one source the named one tells who it is. */
function better(known: ActorDraft | null, draft: ActorDraft | null): ActorDraft | null {
  if (!known || !draft) return known ?? draft;
  return known.form !== 'name' && draft.form === 'name' ? draft : known;
}

/** For each token of what somebody is reported to have said where that ends: whom he speaks of there the text itself is not about. */
function toldTokens(discourse: Discourse, attributions: readonly Attribution[]): Int32Array {
  const told = new Int32Array(discourse.tokens.length);
  for (const { content, source } of attributions) {
    if (source.length === 0) continue;
    for (const range of content.slice(0, MAX_PARTS)) {
      const { first, end } = tokensIn(discourse, range);
      told.fill(end, first, Math.min(end, first + MAX_TOLD));
    }
  }
  return told;
}

/** Tokens of one content: a bound against hostile input. */
const MAX_TOLD = 256;

/** Tokens of slot heads, of roles beside names, and of names: they are read with what they belong to. */
function busyTokens({ discourse, names, rolesOf }: Context, slots: readonly Slot[]): Uint8Array {
  const busy = new Uint8Array(discourse.tokens.length);
  for (const { phrase } of slots) {
    if (!phrase) continue;
    for (const part of phrase.joined.length > 1 ? phrase.joined : [phrase]) busy.fill(1, part.first, part.coreEnd);
  }
  for (const name of names) {
    if (!name) continue;
    const roles = rolesOf[name.index];
    busy.fill(1, roles?.first ?? name.firstToken, roles?.end ?? name.endToken);
  }
  return busy;
}

function seeName(context: Context, name: NameMention, draft: ActorDraft, toldUntil: number): void {
  const { discourse } = context;
  const roles = context.rolesOf[name.index];
  for (const { role, head, modifiers, possessed } of roles?.roles ?? []) {
    const body = role.body?.toLowerCase().split(/[\s'’]+/u) ?? [];
    const words = [...modifiers, ...body];
    const capital = `${role.title} ${role.body ?? ''}`.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
    const names = capital.map((word) => word.toLowerCase()).filter((word) => word !== head);
    addHolder(context, head, {
      draft,
      words: new Set(words),
      names,
      status: role.status,
      possessed,
      token: name.firstToken,
    });
  }
  shareTitle(context, name, draft);
  const titled = roles && roles.first < name.firstToken && roles.roles.length > 0;
  const range = titled ? rangeOf(discourse, { first: roles.first, end: name.endToken }) : name.range;
  const form =
    draft.form === 'garbled'
      ? 'garbled'
      : (context.formOf.get(name) ?? (titled || name.glued ? 'name_with_role' : 'name'));
  const possessive =
    (discourse.tokens[name.endToken - 1]?.end ?? 0) > name.range.end || discourse.tagging.pos[name.endToken] === 'POS';
  const subject = !possessive && meetsVerb(context, roles?.end ?? name.endToken);
  mention(context, draft, name.glued ? { ...range, end: name.range.end } : range, form, {
    token: name.firstToken,
    subject,
    source: false,
    toldUntil,
  });
}

/** "Senators Lima, of Norland, and Teles": the title in the plural is that of each. */
function shareTitle(context: Context, name: NameMention, draft: ActorDraft): void {
  if (name.nameClass !== 'person') return;
  const { discourse } = context;
  const at = name.firstToken;
  const before = discourse.tokens[at - 1];
  const own = before && isCapitalised(before.text) ? pluralRole(before.lower) : null;
  const shared = context.sharedTitle;
  const end = discourse.segmentation.sentences[discourse.sentenceAt[at] ?? 0]?.endToken ?? at;
  if (own !== null) context.sharedTitle = { head: own, until: Math.min(end, at + SHARED) };
  else if (!shared || at > shared.until || (before?.lower !== 'and' && before?.lower !== ',')) return;
  const head = own ?? shared?.head ?? '';
  const known = context.holders.get(head)?.some((holder) => holder.draft === draft) ?? false;
  if (!known)
    addHolder(context, head, { draft, words: new Set(), names: [], status: 'current', possessed: false, token: at });
}

/** Tokens in which a title in the plural still holds: parties and places stand between the names. */
const SHARED = 24;

/** Whether a finite verb follows, also behind further names: in "Lima and Teles came" both came. */
function meetsVerb({ discourse, names }: Context, end: number): boolean {
  let at = end;
  for (let more = 0; more < MAX_JOINED; more++) {
    if (FINITE.has(discourse.tagging.pos[at] ?? '')) return true;
    const lower = lowerAt(discourse, at);
    if (lower !== 'and' && lower !== ',') return false;
    const next = names[discourse.tagging.nameAt[at + 1] ?? -1];
    if (!next) return false;
    at = next.endToken;
  }
  return false;
}

const MAX_JOINED = 4;

/** A pronoun or a role outside every slot. */
function seeWord(context: Context, token: number, speech: Speech, found: readonly SlotActors[]): void {
  const { discourse } = context;
  const lower = lowerAt(discourse, token);
  const use = PRONOUNS.get(lower);
  if (use) {
    if (use.person !== 'third' || use.gender === 'unknown') return;
    const start = discourse.tokens[token]?.start ?? 0;
    const quoting = speech.speakerAt(start, null);
    const speaker = quoting === null ? null : (found[quoting]?.source ?? null);
    const [draft, rival] = antecedents(
      context.memory,
      use,
      {
        token,
        sentence: discourse.sentenceAt[token] ?? 0,
        quotation: discourse.tagging.quotationAt[token] ?? -1,
        source: false,
        inOwnWords: () => false,
      },
      speaker ? new Set([speaker]) : NOBODY,
    );
    if (!draft || rival) return;
    mention(context, draft, rangeOf(discourse, { first: token, end: token + 1 }), 'pronoun', {
      token,
      subject: FINITE.has(discourse.tagging.pos[token + 1] ?? ''),
      source: false,
    });
    return;
  }
  const lemma = discourse.tagging.lemmas[token] ?? lower;
  if (isSpeakable(lemma, lower)) seeNominal(context, token);
  else if (BODY_NOUNS.has(lemma)) seeThing(context, token);
}

function isSpeakable(lemma: string, lower: string): boolean {
  return ROLE_NOUNS.has(lemma) || UNNAMED_PERSON_NOUNS.has(lemma) || ROLE_NOUNS.has(lower);
}

/** "The minister arrived": linked where the role is known, else kept in mind in case a pronoun or a source comes back to it. */
function seeNominal(context: Context, token: number): void {
  const { discourse } = context;
  const { pos, nameAt } = discourse.tagging;
  if (!(pos[token] ?? '').startsWith('N') || (pos[token + 1] ?? '').startsWith('N') || (nameAt[token + 1] ?? -1) >= 0)
    return;
  const first = phraseStart(pos, token, Math.max(0, token - BACK));
  if (isPredicate(context, first)) return;
  const phrase = readNounPhrase(discourse, { first, end: token + 1 });
  if (!phrase || phrase.head !== token || phrase.name >= 0) return;
  const nominal = readNominal(discourse, phrase);
  if (!nominal.person || (phrase.determiner === null && !nominal.plural)) return;
  if (phrase.determiner !== null && ANYBODY.has(phrase.determiner)) return;
  const draft = linkNominal(context, phrase, nominal);
  mention(context, draft, rangeOf(discourse, { first, end: token + 1 }), nominal.plural ? 'collective' : 'role_only', {
    token,
    subject: FINITE.has(pos[token + 1] ?? ''),
    source: false,
  });
}

/** "a letter arrived": remembered in case "the letter" speaks; no "it" or "they" is looked for among such. */
function seeThing(context: Context, token: number): void {
  const { discourse } = context;
  const { pos, nameAt } = discourse.tagging;
  if ((discourse.tagging.quotationAt[token] ?? -1) >= 0 || pos[token] !== 'NN') return;
  if ((pos[token + 1] ?? '').startsWith('N') || (nameAt[token + 1] ?? -1) >= 0) return;
  const first = phraseStart(pos, token, Math.max(0, token - BACK));
  const phrase = readNounPhrase(discourse, { first, end: token + 1 });
  if (!phrase || phrase.head !== token || phrase.name >= 0) return;
  if (phrase.determiner !== 'a' && phrase.determiner !== 'an') return;
  const nominal = readNominal(discourse, phrase);
  if (nominal.person || nominal.plural) return;
  const draft = linkNominal(context, phrase, nominal);
  const range = rangeOf(discourse, { first, end: token + 1 });
  draft.mentions.push({ range, form: 'description' });
  context.lastToken.set(draft, token);
}

/** "every candidate", "any doctor": nobody in particular. */
const ANYBODY: ReadonlySet<string> = new Set(['any', 'every', 'each', 'no']);

/** "Lima was a doctor", "as a candidate": says something of somebody, and brings nobody new. */
function isPredicate({ discourse }: Context, first: number): boolean {
  const before = discourse.tagging.lemmas[first - 1] ?? '';
  return before === 'be' || before === 'as' || before === 'become' || before === 'is' || before === 'was';
}
