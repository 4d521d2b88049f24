import type { PronounUse } from '../../language/en/pronouns.ts';
import { HONORIFICS } from '../../language/en/role-words.ts';
import type { ActorDraft } from './actor-draft.ts';
import { draftActor } from './actor-draft.ts';
import type { Context } from './context.ts';
import { lowerAt, rangeOf } from './discourse.ts';
import { linkNominal, newActor } from './link-nominals.ts';
import { phraseStart, readNounPhrase } from './noun-phrase.ts';
import { readNominal } from './read-nominal.ts';
import { antecedents } from './recent.ts';

/** What the attribution around a slot already tells. */
export interface SlotSurroundings {
  /** Actor of the statement whose paraphrase holds this one: "Lima said he believed …". */
  readonly outer: ActorDraft | null;
  /** Nobody speaks of himself as "he" in his own quotation. */
  readonly not: ReadonlySet<ActorDraft>;
  /** Whether a token stands in the words that the slot is the source of. */
  readonly inOwnWords: (token: number) => boolean;
}

/** The actor of he, she, it or they as a source; one of its own, unresolved, where two are as likely. */
export function linkPronoun(
  context: Context,
  token: number,
  use: PronounUse,
  { outer, not, inOwnWords }: SlotSurroundings,
): ActorDraft | null {
  if (use.person !== 'third') return null;
  if (outer && mayBe(outer, use) && !not.has(outer)) return settle(outer, use);
  const { discourse, memory } = context;
  const ahead = subjectAhead(context, token, use) ?? subjectBefore(context, token, use);
  if (ahead && !not.has(ahead)) return settle(ahead, use);
  const [found, rival] = antecedents(
    memory,
    use,
    {
      token,
      sentence: discourse.sentenceAt[token] ?? 0,
      quotation: discourse.tagging.quotationAt[token] ?? -1,
      source: true,
      inOwnWords,
    },
    not,
  );
  if (found && rival) return openPronoun(context, token, [found, rival]);
  return found && !isPassedOver(context, token, use, found) ? settle(found, use) : null;
}

/** Words that open a clause before its main clause. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  'when while as after before since although though because once until if'.split(' '),
);
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** Tokens of a clause that is put before the main one. */
const CLAUSE = 24;

/** "When she wrote it, Ana Lima said …": of a clause put first, the subject of the main clause is meant. */
function subjectAhead({ discourse, names }: Context, token: number, use: PronounUse): ActorDraft | null {
  if (use.number !== 'singular' || use.refersTo !== 'human') return null;
  if (!SUBORDINATORS.has(lowerAt(discourse, token - 1)) || !FINITE.has(discourse.tagging.pos[token + 1] ?? ''))
    return null;
  const sentence = discourse.segmentation.sentences[discourse.sentenceAt[token] ?? 0];
  if (!sentence) return null;
  for (let at = Math.max(sentence.firstToken, token - CLAUSE); at < token; at++) {
    if (FINITE.has(discourse.tagging.pos[at] ?? '') || (names[discourse.tagging.nameAt[at] ?? -1]?.draft ?? null))
      return null;
  }
  const limit = Math.min(sentence.endToken, token + CLAUSE);
  for (let at = token + 1; at < limit; at++) {
    if (lowerAt(discourse, at) !== ',') continue;
    const title = HONORIFICS.has(lowerAt(discourse, at + 1)) ? at + 2 : at + 1;
    const name = names[discourse.tagging.nameAt[title] ?? -1];
    if (!name?.draft || name.firstToken > title || !FINITE.has(discourse.tagging.pos[name.endToken] ?? '')) return null;
    return mayBe(name.draft, use) ? name.draft : null;
  }
  return null;
}

/** "Ana Lima was blamed after she said …": of a clause put last, the subject of the main clause is meant. */
function subjectBefore({ discourse, memory }: Context, token: number, use: PronounUse): ActorDraft | null {
  if (use.number !== 'singular' || use.refersTo !== 'human') return null;
  if (!SUBORDINATORS.has(lowerAt(discourse, token - 1))) return null;
  const sentence = discourse.sentenceAt[token] ?? 0;
  const quotation = discourse.tagging.quotationAt[token] ?? -1;
  let found: ActorDraft | null = null;
  for (let index = memory.length - 1; index >= 0; index--) {
    const recent = memory[index];
    if (!recent || recent.sentence !== sentence || !recent.prominent || recent.quotation !== quotation) continue;
    if (recent.draft.form !== 'name' || !mayBe(recent.draft, use)) continue;
    if (found) return null;
    found = recent.draft;
  }
  return found;
}

/** Sentences in which "they" may still be people who were only spoken of, never subject nor source. */
const SPOKEN_OF = 1;

/** "They told me …" far behind people who were only mentioned in passing: more likely somebody else, so nobody is named. */
function isPassedOver({ discourse, memory }: Context, token: number, use: PronounUse, found: ActorDraft): boolean {
  if (use.number === 'singular') return false;
  const recent = memory.find(({ draft }) => draft === found);
  if (recent === undefined || recent.prominent || recent.spoke >= 0) return false;
  return (discourse.sentenceAt[token] ?? 0) - recent.sentence > SPOKEN_OF;
}

/** A pronoun that may be either of two: an actor of its own, with both as candidates. */
function openPronoun({ discourse, drafts }: Context, token: number, candidates: readonly ActorDraft[]): ActorDraft {
  const draft = draftActor(discourse.tokens[token]?.text ?? '', 'person', 'unresolved');
  draft.candidates = candidates.map((candidate) => ({
    draft: candidate,
    score: Math.round(100 / candidates.length) / 100,
  }));
  drafts.push(draft);
  return draft;
}

/** A pronoun tells the gender of a person whose name did not. */
function settle(draft: ActorDraft, use: PronounUse): ActorDraft {
  if (draft.gender === 'unknown' && use.gender !== 'unknown') draft.gender = use.gender;
  return draft;
}

function mayBe(draft: ActorDraft, use: PronounUse): boolean {
  if (use.number === 'singular' && use.refersTo === 'human') {
    return draft.kind === 'person' && !draft.plural && (draft.gender === 'unknown' || draft.gender === use.gender);
  }
  return use.refersTo === 'thing' ? draft.kind !== 'person' && !draft.plural : draft.plural;
}

/** Tokens before "who" in which its noun stands. */
const BACK = 24;

/** "Ana Lima, who …"; "the director of the institute, who …": the nearest phrase before that can speak so. */
export function linkRelative(context: Context, token: number, use: PronounUse): ActorDraft | null {
  const { discourse, names } = context;
  const { sentences } = discourse.segmentation;
  const lowest = Math.max(sentences[discourse.sentenceAt[token] ?? 0]?.firstToken ?? 0, token - BACK);
  if (SOME.has(lowerAt(discourse, token - 1)) && use.refersTo === 'human') return linkSome(context, token - 1);
  for (let at = token - 1; at >= lowest; at--) {
    const name = names[discourse.tagging.nameAt[at] ?? -1];
    if (name) {
      at = Math.max(lowest, name.firstToken);
      const possessed = (discourse.tokens[name.endToken - 1]?.end ?? 0) > name.range.end;
      if (name.draft && !possessed && name.endToken <= token && (use.refersTo !== 'human' || isHuman(name.draft)))
        return name.draft;
      continue;
    }
    const pos = discourse.tagging.pos[at] ?? '';
    if (!pos.startsWith('N')) continue;
    const first = phraseStart(discourse.tagging.pos, at, lowest);
    const phrase = readNounPhrase(discourse, { first, end: at + 1 });
    if (!phrase || phrase.head !== at) continue;
    const nominal = readNominal(discourse, phrase);
    if (use.refersTo === 'human' && !nominal.person) continue;
    const apposed = lowerAt(discourse, first - 1) === ',' ? names[discourse.tagging.nameAt[first - 2] ?? -1] : null;
    if (apposed?.draft && !nominal.plural && isHuman(apposed.draft)) return apposed.draft;
    const draft = linkNominal(context, phrase, nominal);
    if (draft.form !== 'name') {
      context.kept.add(draft);
      draft.mentions.push({
        range: rangeOf(discourse, { first, end: at + 1 }),
        form: nominal.plural ? 'collective' : 'description',
      });
    }
    return draft;
  }
  return null;
}

/** Words for people of whom only what follows "who" is told. */
const SOME: ReadonlySet<string> = new Set('some those many others several few most all one'.split(' '));

/** "those who", "some who": nobody named before. */
function linkSome(context: Context, token: number): ActorDraft | null {
  const phrase = readNounPhrase(context.discourse, { first: token, end: token + 1 });
  if (!phrase) return null;
  const draft = newActor(context, phrase, readNominal(context.discourse, phrase));
  context.kept.add(draft);
  const range = rangeOf(context.discourse, { first: token, end: token + 1 });
  draft.mentions.push({ range, form: draft.plural ? 'collective' : 'description' });
  return draft;
}

function isHuman(draft: ActorDraft): boolean {
  return draft.kind === 'person' || draft.plural || draft.kind === 'witness_or_public';
}
