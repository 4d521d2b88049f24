import type { PronounUse } from '../../language/en/pronouns.ts';
import type { ActorDraft } from './actor-draft.ts';

/** Where and how an actor was last mentioned. */
export interface Recent {
  readonly draft: ActorDraft;
  token: number;
  sentence: number;
  /** Innermost quotation around it, or -1. */
  quotation: number;
  subject: boolean;
  source: boolean;
  count: number;
}

/** Actors a pronoun may point back at; older ones are forgotten. Measured on our labels: no right answer stood further back than 20. */
export const REMEMBERED = 32;

/** Sentences after which nobody is "he" any more. */
const FAR = 25;

export type Memory = Recent[];

/** What is said of somebody inside a quotation does not move where the text itself last spoke of him. */
export function remember(memory: Memory, seen: Omit<Recent, 'count'>): void {
  const quoted = seen.quotation >= 0;
  const at = memory.findIndex(({ draft, quotation }) => draft === seen.draft && quotation >= 0 === quoted);
  const known = memory[at];
  if (known) memory.splice(at, 1);
  else if (memory.length >= REMEMBERED) memory.shift();
  memory.push({ ...seen, count: (known?.count ?? 0) + 1 });
}

/** What speaks for each candidate, in points; fitted by hand on our speaker labels. */
const WEIGHT = {
  perSentence: -0.6,
  subject: 0.8,
  source: 1.2,
  gender: 0.8,
  otherQuotation: -1.6,
  perMention: 0.08,
  mostMentions: 8,
  sameSentenceSubject: 0.8,
  description: -0.6,
  unspecified: -1.2,
  body: -0.8,
  singular: -1.2,
} as const;

/** The actor a pronoun most likely points at, or null. */
export function antecedent(
  memory: Memory,
  use: PronounUse,
  at: { readonly token: number; readonly sentence: number; readonly quotation: number },
  not: ReadonlySet<ActorDraft>,
): ActorDraft | null {
  let best: ActorDraft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = memory.length - 1; index >= 0; index--) {
    const recent = memory[index];
    if (!recent || not.has(recent.draft) || recent.token >= at.token || at.sentence - recent.sentence > FAR) continue;
    const fit = fits(recent.draft, use);
    if (fit === null) continue;
    const score =
      fit +
      WEIGHT.perSentence * (at.sentence - recent.sentence) +
      (recent.subject ? WEIGHT.subject : 0) +
      (recent.subject && recent.sentence === at.sentence ? WEIGHT.sameSentenceSubject : 0) +
      (recent.source ? WEIGHT.source : 0) +
      (recent.quotation >= 0 && recent.quotation !== at.quotation ? WEIGHT.otherQuotation : 0) +
      WEIGHT.perMention * Math.min(recent.count, WEIGHT.mostMentions);
    if (score > most) {
      most = score;
      best = recent.draft;
    }
  }
  return best;
}

const HUMAN_KINDS: ReadonlySet<string> = new Set(['person', 'witness_or_public', 'unspecified']);

/** Points for agreement, null where they cannot be one. */
function fits(draft: ActorDraft, use: PronounUse): number | null {
  if (draft.form === 'unresolved') return null;
  if (use.number === 'singular' && use.refersTo === 'human') {
    if (draft.plural || !HUMAN_KINDS.has(draft.kind) || (draft.kind === 'unspecified' && draft.form === 'name'))
      return null;
    const shape = (draft.form === 'name' ? 0 : WEIGHT.description) + (draft.kind === 'person' ? 0 : WEIGHT.unspecified);
    if (draft.gender === 'unknown') return shape;
    return draft.gender === use.gender ? WEIGHT.gender + shape : null;
  }
  if (use.refersTo === 'thing')
    return draft.plural || draft.kind === 'person' || draft.kind === 'witness_or_public' ? null : 0;
  if (use.number === 'plural') {
    if (draft.plural) return WEIGHT.gender;
    if (draft.kind === 'person') return draft.form === 'name' || draft.gender !== 'unknown' ? null : WEIGHT.singular;
    return draft.kind === 'document' ? null : WEIGHT.body;
  }
  return 0;
}
