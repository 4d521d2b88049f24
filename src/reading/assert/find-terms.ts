import { unitRange } from '../../domain/unit-range.ts';
import type { TermFamily, Voice } from '../../domain/vocabulary.ts';
import {
  DOUBTING_CUES,
  HARMLESS_PHRASES,
  LABEL_PREFIXES,
  LOADED_TERMS,
  NO_WORDS_CLAIMED,
  VAGUE_NOUN_BREAKERS,
} from '../../language/en/loaded-terms.ts';
import { indexPhrases, longestPhraseAt } from '../../language/phrase-index.ts';
import { NAMING_WORDS } from '../../language/en/assertion-patterns.ts';
import type { FoundTerm } from '../layers/findings.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import type { VoiceMap } from './voice-map.ts';

const loaded = indexPhrases<TermFamily | 'harmless'>([...LOADED_TERMS, ['harmless', HARMLESS_PHRASES]]);
/** How far into a quotation a letter is looked for: a number in marks is no scare quote. */
const LONGEST_LOOK = 20;

/** Blocks that are no part of the article's prose. */
const SKIPPED_BLOCKS: ReadonlySet<string> = new Set(['header', 'boilerplate', 'dateline']);

/** Loaded words and scare quotes, each in the author's or in a quoted voice; proper names are exempt. */
export function findTerms(segmentation: Segmentation, tagging: Tagging, voices: VoiceMap): readonly FoundTerm[] {
  const terms: FoundTerm[] = [];
  const words = { tokens: segmentation.tokens, lemmas: tagging.lemmas };
  for (const sentence of segmentation.sentences) {
    if (SKIPPED_BLOCKS.has(segmentation.blocks[sentence.block]?.kind ?? '')) continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const match = longestPhraseAt(loaded, words, at, sentence.endToken);
      const family = match?.value ?? (isDoubtingCue(segmentation, tagging, voices, at) ? 'doubt_verb' : null);
      if (family === null) continue;
      const end = match?.endToken ?? at + 1;
      if (family === 'harmless') {
        at = end - 1;
        continue;
      }
      if (isExempt(segmentation, tagging, at, end, family)) continue;
      push(terms, segmentation, at, end, family, voiceOf(voices, at));
      at = end - 1;
    }
  }
  for (const { role, firstToken, start, end, within } of tagging.quotations) {
    // Marked words inside somebody's reported words are that speaker's own, unless the speaker's words are in marks too.
    const isOwn = voices.isReported[firstToken] !== 1 || within !== null;
    const isNamed = NAMING_WORDS.has(segmentation.tokens[firstToken - 1]?.lower ?? '');
    if (
      role !== 'scare' ||
      !isOwn ||
      isNamed ||
      !/\p{L}/u.test(segmentation.text.slice(start, Math.min(end, start + LONGEST_LOOK)))
    )
      continue;
    terms.push({ range: unitRange(start, end), family: 'scare_quote', voice: voiceOf(voices, firstToken) });
  }
  return terms.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

function push(
  terms: FoundTerm[],
  { tokens }: Segmentation,
  first: number,
  end: number,
  family: TermFamily,
  voice: Voice,
): void {
  const from = tokens[first];
  const to = tokens[end - 1];
  if (from !== undefined && to !== undefined) terms.push({ range: unitRange(from.start, to.end), family, voice });
}

function voiceOf({ isReported }: VoiceMap, token: number): Voice {
  return isReported[token] === 1 ? 'quoted' : 'author';
}

/** "claimed that", "alleges": doubt where the verb reports words. */
function isDoubtingCue({ tokens }: Segmentation, tagging: Tagging, voices: VoiceMap, at: number): boolean {
  if (!DOUBTING_CUES.has(tagging.lemmas[at] ?? '') || tagging.pos[at]?.startsWith('VB') !== true) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (NO_WORDS_CLAIMED.has(next) || next === 'on') return false;
  return voices.isFrame[at] === 1 || next === 'that';
}

/** True where the words belong to a name, or to a compound that says the contrary. */
function isExempt({ tokens }: Segmentation, tagging: Tagging, first: number, end: number, family: TermFamily): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (family === 'vague_attribution') return VAGUE_NOUN_BREAKERS.has(before);
  if (LABEL_PREFIXES.has(before) || (before === '-' && LABEL_PREFIXES.has(tokens[first - 2]?.lower ?? ''))) return true;
  const name = tagging.names[tagging.nameAt[first] ?? -1];
  // A name of the very same words is a capitalised label in a headline, or a mistake of the tagger.
  return name !== undefined && name.endToken - name.firstToken > end - first;
}
