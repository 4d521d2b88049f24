import type { PronounUse } from '../../language/en/pronouns.ts';
import type { ActorDraft } from './actor-draft.ts';

/** Where an actor was last mentioned, and how much the text has been about it. */
export interface Recent {
  readonly draft: ActorDraft;
  token: number;
  sentence: number;
  /** Innermost quotation around it, or -1. */
  quotation: number;
  /** Subject or source in the sentence of its last mention. */
  prominent: boolean;
  /** Sentence in which he was last a source, or -1. */
  spoke: number;
  /** Where somebody's reported words end in which it was last mentioned, as a subject or not; 0 for the text's own. */
  toldUntil: number;
  /** Token at which it was last called by a name or a noun, or -1. */
  named: number;
  /** Points for its mentions so far, fading with every sentence. */
  salience: number;
}

export interface Seen {
  readonly draft: ActorDraft;
  readonly token: number;
  readonly sentence: number;
  readonly quotation: number;
  readonly subject: boolean;
  readonly source: boolean;
  /** Called by a name or a noun here, not by a pronoun. */
  readonly named: boolean;
  readonly toldUntil?: number;
}

/** Where a pronoun stands. */
export interface Place extends Omit<Seen, 'draft' | 'subject' | 'named' | 'toldUntil'> {
  /** Whether a token stands in the words that the pronoun is the source of. */
  readonly inOwnWords: (token: number) => boolean;
}

/** Actors a pronoun may point back at; older ones are forgotten. On our labels no right answer stood further back than 20. */
export const REMEMBERED = 32;

/** Sentences after which nobody is "he" any more. */
const FAR = 25;

/** Sentences in which who spoke last is the likeliest to go on. */
const STILL_SPEAKING = 3;

/** What a mention adds and what speaks for a candidate, in points; fitted by hand on bench/speakers. */
const WEIGHT = {
  mention: 0.1,
  subject: 0.8,
  source: 1.1,
  mostSalience: 3.5,
  fading: 0.75,
  perSentence: -0.35,
  sameSentence: 0.9,
  nearest: 0.3,
  prominent: 0.6,
  spokeLast: 0.8,
  gender: 0.8,
  otherQuotation: -1.6,
  description: -0.6,
  unspecified: -1.2,
  body: -0.8,
  singular: -1.2,
} as const;

const FADED = Array.from({ length: FAR + 1 }, (_, sentences) => WEIGHT.fading ** sentences);

export type Memory = Recent[];

/** What is said of somebody inside a quotation does not move where the text itself last spoke of him. */
export function remember(memory: Memory, seen: Seen): void {
  const { draft, token, sentence, quotation } = seen;
  const quoted = quotation >= 0;
  const at = memory.findIndex((recent) => recent.draft === draft && recent.quotation >= 0 === quoted);
  const known = memory[at];
  const salience =
    (known ? known.salience * (FADED[sentence - known.sentence] ?? 0) : 0) +
    WEIGHT.mention +
    (seen.subject ? WEIGHT.subject : 0) +
    (seen.source ? WEIGHT.source : 0);
  const prominent = seen.subject || seen.source || (known?.sentence === sentence && known.prominent);
  const named = seen.named ? token : (known?.named ?? -1);
  const spoke = seen.source ? sentence : (known?.spoke ?? -1);
  if (known) memory.splice(at, 1);
  else if (memory.length >= REMEMBERED) memory.shift();
  memory.push({
    draft,
    token,
    sentence,
    quotation,
    prominent,
    spoke,
    named,
    toldUntil: seen.subject ? (seen.toldUntil ?? 0) : known?.sentence === sentence ? known.toldUntil : 0,
    salience: Math.min(salience, WEIGHT.mostSalience),
  });
}

/** Points by which one candidate must lead: below, the text does not say who is meant. */
const LEAD = 0.1;

/** The actors a pronoun may point at: one where it is clear, several where none leads, none where nobody fits. */
export function antecedents(
  memory: Memory,
  use: PronounUse,
  at: Place,
  not: ReadonlySet<ActorDraft>,
): readonly ActorDraft[] {
  let best: ActorDraft | null = null;
  let next: ActorDraft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  let nearest = true;
  for (let index = memory.length - 1; index >= 0; index--) {
    const recent = memory[index];
    const sentences = at.sentence - (recent?.sentence ?? 0);
    if (!recent || not.has(recent.draft) || recent.token >= at.token || sentences > FAR) continue;
    const fit = fits(recent.draft, use);
    if (fit === null) continue;
    // "People like Lima, she said": nobody calls himself by his name in his own words.
    if (recent.named >= 0 && at.inOwnWords(recent.named)) continue;
    const elsewhere = recent.quotation >= 0 && recent.quotation !== at.quotation;
    // Whom only somebody else's words had as their subject.
    const told = recent.toldUntil > 0 && at.token >= recent.toldUntil;
    const here = sentences === 0 && recent.prominent && !elsewhere && !told;
    const score =
      fit +
      (here && nearest ? WEIGHT.nearest : 0) +
      (recent.salience - (told ? WEIGHT.subject : 0)) * (FADED[sentences] ?? 0) +
      WEIGHT.perSentence * sentences +
      (recent.prominent && !elsewhere && !told ? (sentences === 0 ? WEIGHT.sameSentence : WEIGHT.prominent) : 0) +
      (at.source && recent.spoke >= 0 && at.sentence - recent.spoke <= STILL_SPEAKING ? WEIGHT.spokeLast : 0) +
      (elsewhere ? WEIGHT.otherQuotation : 0);
    if (here) nearest = false;
    if (score > most) {
      if (best !== recent.draft) {
        second = most;
        next = best;
      }
      most = score;
      best = recent.draft;
    } else if (score > second && recent.draft !== best) {
      second = score;
      next = recent.draft;
    }
  }
  if (!best) return [];
  return next && most - second < LEAD ? [best, next] : [best];
}

const HUMAN_KINDS: ReadonlySet<string> = new Set(['person', 'witness_or_public', 'unspecified']);

/** Points for agreement, null where they cannot be one. */
function fits(draft: ActorDraft, use: PronounUse): number | null {
  if (draft.form === 'unresolved') return null;
  if (use.number === 'singular' && use.refersTo === 'human') {
    if (draft.plural || !HUMAN_KINDS.has(draft.kind) || (draft.kind === 'unspecified' && draft.form === 'name'))
      return null;
    const shape =
      (draft.form === 'name' || draft.form === 'garbled' ? 0 : WEIGHT.description) +
      (draft.kind === 'person' ? 0 : WEIGHT.unspecified);
    if (draft.gender === 'unknown') return shape;
    return draft.gender === use.gender ? WEIGHT.gender + shape : null;
  }
  if (use.refersTo === 'thing')
    return draft.plural || draft.kind === 'person' || draft.kind === 'witness_or_public' ? null : 0;
  if (use.number === 'plural') {
    if (draft.plural) return WEIGHT.gender;
    if (draft.kind === 'person')
      return draft.form !== 'description' || draft.gender !== 'unknown' ? null : WEIGHT.singular;
    return draft.kind === 'document' ? null : WEIGHT.body;
  }
  return 0;
}
