import type { PronounUse } from '../../language/en/pronouns.ts';
import type { ActorDraft } from './actor-draft.ts';
import { draftActor } from './actor-draft.ts';
import type { Context } from './context.ts';
import { lowerAt, rangeOf } from './discourse.ts';
import { linkNominal } from './link-nominals.ts';
import { phraseStart, readNounPhrase } from './noun-phrase.ts';
import { readNominal } from './read-nominal.ts';
import { antecedents } from './recent.ts';

/** What the attribution around a slot already tells. */
export interface SlotSurroundings {
  /** Actor of the statement whose paraphrase holds this one: "Lima said he believed …". */
  readonly outer: ActorDraft | null;
  /** Nobody speaks of himself as "he" in his own quotation. */
  readonly not: ReadonlySet<ActorDraft>;
}

/** The actor of he, she, it or they as a source; one of its own, unresolved, where two are as likely. */
export function linkPronoun(
  context: Context,
  token: number,
  use: PronounUse,
  { outer, not }: SlotSurroundings,
): ActorDraft | null {
  if (use.person !== 'third') return null;
  if (outer && mayBe(outer, use) && !not.has(outer)) return settle(outer, use);
  const { discourse, memory } = context;
  const [found, rival] = antecedents(
    memory,
    use,
    {
      token,
      sentence: discourse.sentenceAt[token] ?? 0,
      quotation: discourse.tagging.quotationAt[token] ?? -1,
      source: true,
    },
    not,
  );
  if (found && rival) return openPronoun(context, token, [found, rival]);
  return found && !isPassedOver(context, token, use, found) ? settle(found, use) : null;
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

function isHuman(draft: ActorDraft): boolean {
  return draft.kind === 'person' || draft.plural || draft.kind === 'witness_or_public';
}
