import { PHRASE_PREPOSITIONS } from '../../language/en/targets.ts';
import type { ActContext } from './act-context.ts';

/** Tokens of a noun phrase, and its head: the noun the phrase is about ("attack" in "the attack on the market"). */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** No printed noun phrase that names a target is longer, and hostile ones must end somewhere. */
const LONGEST_PHRASE = 18;

/** The noun phrase that starts at token `at`, or null: "the attack on the market", "its plan", "Ana Lima", "them". */
export function nounPhraseAt(context: ActContext, at: number, limit: number): NounPhrase | null {
  const { pos } = context.tagging;
  const { tokens } = context.segmentation;
  const end = Math.min(limit, at + LONGEST_PHRASE);
  let head = -1;
  let lastNoun = -1;
  let headIsFixed = false;
  let open = true;

  for (let token = at; token < end; token += 1) {
    const tag = pos[token] ?? '';
    const lower = tokens[token]?.lower ?? '';
    if (isPronoun(tag) && lastNoun === -1) return { first: at, end: token + 1, head: token };
    if (tag.startsWith('NN') || (tag === 'CD' && open) || (tag === 'VBG' && open && token > at)) {
      if (!headIsFixed) head = token;
      lastNoun = token;
      open = false;
    } else if (tag === 'POS' || lower === "'s" || lower === '’s') {
      if (lastNoun === -1) break;
      open = true;
    } else if (isModifier(tag, lower) || (tag.startsWith('RB') && token > at)) {
      if (!open) break;
    } else if (isQuotationMark(lower)) {
      if (!open) break;
    } else if (isLink(tag, lower, pos[lastNoun] ?? '') && lastNoun !== -1 && opensNounPhrase(pos[token + 1] ?? '')) {
      headIsFixed = true;
      open = true;
    } else {
      break;
    }
  }
  return lastNoun === -1 ? loneDemonstrative(context, at, limit) : { first: at, end: lastNoun + 1, head };
}

/** "this" with no noun after it stands for something by itself, and so does "her". */
function loneDemonstrative({ segmentation: { tokens } }: ActContext, at: number, limit: number): NounPhrase | null {
  const lower = tokens[at]?.lower ?? '';
  const alone = at < limit && (lower === 'this' || lower === 'these' || lower === 'those' || lower === 'her');
  return alone ? { first: at, end: at + 1, head: at } : null;
}

export function isPronoun(tag: string): boolean {
  return tag === 'PRP';
}

function isModifier(tag: string, lower: string): boolean {
  return (
    tag === 'DT' ||
    tag === 'PDT' ||
    tag === 'PRP$' ||
    tag.startsWith('JJ') ||
    tag === 'VBN' ||
    tag === 'RBS' ||
    tag === 'HYPH' ||
    tag === 'VBG' ||
    (tag === 'VBD' && lower.endsWith('ed')) ||
    lower === '-' ||
    tag === '$' ||
    tag === 'WP$'
  );
}

/** A name takes "of" and no other preposition: "attacked Lima in a letter". */
function isLink(tag: string, lower: string, noun: string): boolean {
  if (noun.startsWith('NNP') && lower !== 'of' && tag !== 'CC') return false;
  return tag === 'CC' ? lower === 'and' || lower === 'or' : PHRASE_PREPOSITIONS.has(lower);
}

function opensNounPhrase(tag: string): boolean {
  return tag === 'DT' || tag === 'PRP$' || tag.startsWith('JJ') || tag.startsWith('NN') || tag === 'CD';
}

function isQuotationMark(lower: string): boolean {
  return (
    lower === '"' || lower === '“' || lower === '”' || lower === '‘' || lower === '«' || lower === '»' || lower === '„'
  );
}
