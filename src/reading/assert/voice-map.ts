import type { UnitRange } from '../../domain/unit-range.ts';
import { VAGUE_SOURCES } from '../../language/en/assertion-patterns.ts';
import { indexPhrases, longestPhraseAt } from '../../language/phrase-index.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { Resolution } from '../layers/resolution.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import { tokenFrom, tokenMarks } from './token-marks.ts';

const vagueSources = indexPhrases(VAGUE_SOURCES);

/** By token, whose voice it stands in. */
export interface VoiceMap {
  /** 1 where the word is somebody's: quoted, or reported in other words. */
  readonly isReported: Uint8Array;
  /** 1 where the word names a source or is a cue: it presents somebody's words and asserts nothing by itself. */
  readonly isFrame: Uint8Array;
  /** 1 where only a vague source ("reportedly") stands between the word and the author. */
  readonly isVague: Uint8Array;
}

/**
 * Tells the author's voice from that of others. Words reported in other words count as reported, not as the author's: the
 * label in "Lima said the extremists had left" may be hers. What nobody in particular is said to say stays the author's.
 */
export function voiceMap(
  segmentation: Segmentation,
  tagging: Tagging,
  attributions: readonly Attribution[],
  resolution: Resolution,
): VoiceMap {
  const reported: UnitRange[] = [];
  const frame: UnitRange[] = [];
  const vague: UnitRange[] = [];
  attributions.forEach((attribution, index) => {
    const { source, cue, content } = attribution;
    const isVague = isVagueReport(
      segmentation,
      tagging,
      attribution,
      resolution.attributions[index]?.sourcing ?? 'none',
    );
    for (const range of content) (isVague ? vague : reported).push(range);
    if (isVague) return;
    for (const range of source) frame.push(range);
    if (cue !== null) frame.push(cue);
  });
  for (const quotation of tagging.quotations) {
    if (quotation.role === 'speech') reported.push(quotation);
  }
  return {
    isReported: tokenMarks(segmentation, reported),
    isFrame: tokenMarks(segmentation, frame),
    isVague: tokenMarks(segmentation, vague),
  };
}

function isVagueReport(
  segmentation: Segmentation,
  tagging: Tagging,
  { source, cue, quoteType }: Attribution,
  sourcing: string,
): boolean {
  if (source.length > 0 || cue === null || quoteType !== 'indirect') return false;
  if (sourcing !== 'vague' && sourcing !== 'none') return false;
  const words = { tokens: segmentation.tokens, lemmas: tagging.lemmas };
  const first = tokenFrom(segmentation, cue.start);
  const end = tokenFrom(segmentation, cue.end - 1) + 1;
  for (let at = Math.max(0, first - 1); at < end; at += 1) {
    if (longestPhraseAt(vagueSources, words, at, end + 2) !== null) return true;
  }
  return false;
}
