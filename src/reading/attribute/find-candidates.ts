import { accordingTo } from './according-to.ts';
import type { Candidate } from './candidate.ts';
import { nounCandidates } from './find-noun-cues.ts';
import { verbCandidates } from './find-verb-cues.ts';
import { hearsay } from './hearsay.ts';
import { postponed } from './postponed.ts';
import { joinQuotations } from './quotations.ts';
import { runOnSpeaker } from './run-on-speaker.ts';
import { silenceCandidates } from './silences.ts';
import { speakerLabels } from './speaker-labels.ts';
import type { Words } from './words.ts';

/** Everything in the article that has the shape of an attribution, in the order of its cues' sentences. */
export function findCandidates(words: Words): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const block of words.blocks) {
    if (block.kind === 'header' || block.kind === 'boilerplate') continue;
    for (const candidate of speakerLabels(words, block)) found.push(candidate);
    const speaker = runOnSpeaker(words, block);
    if (speaker) found.push(speaker);
    for (let index = block.firstSentence; index < block.endSentence; index++) {
      const sentence = words.sentences[index];
      if (!sentence) continue;
      for (const candidate of verbCandidates(words, sentence)) found.push(candidate);
      for (const candidate of accordingTo(words, sentence)) found.push(candidate);
      for (const candidate of nounCandidates(words, sentence)) found.push(candidate);
      for (const candidate of hearsay(words, sentence)) found.push(candidate);
      for (const candidate of silenceCandidates(words, sentence)) found.push(candidate);
      const taken = postponed(words, words.sentences[index - 1], sentence);
      if (taken) found.push(taken);
    }
  }
  return joinQuotations(words, found);
}
