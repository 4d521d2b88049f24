import { QUOTE_STATES, type ScorerInput } from '../../../domain/attribution-scorer.ts';
import { isMark, type Words } from '../words.ts';
import { nameMasks } from './name-masks.ts';

/** The words, paragraphs and quotation marks as a trained scorer is told of them. */
export function scorerInput(words: Words): ScorerInput {
  const { text, tokens, blocks, tagging } = words;
  const passages: { firstWord: number; endWord: number }[] = [];
  for (const { kind, firstSentence, endSentence } of blocks) {
    // what a page prints around its article is no part of what it says
    if (kind === 'header' || kind === 'boilerplate') continue;
    const first = tagged(words, firstSentence)?.firstToken;
    const end = tagged(words, endSentence - 1)?.endToken;
    if (first !== undefined && end !== undefined && first < end) passages.push({ firstWord: first, endWord: end });
  }
  const quoteStates = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) quoteStates[at] = quoteState(words, at);
  return {
    text,
    words: tokens,
    passages,
    breaks: words.sentences.map(({ endToken }) => endToken),
    quoteStates,
    nameMasks: nameMasks(words),
  };

  function quoteState(all: Words, at: number): number {
    const quotation = all.quotations[tagging.quotationAt[at] ?? -1];
    if (!quotation) return QUOTE_STATES.outside;
    if (isMark(all, at) && at === quotation.firstToken) return QUOTE_STATES.opens;
    if (isMark(all, at) && at === quotation.endToken - 1) return QUOTE_STATES.closes;
    return (all.speechAt[at] ?? -1) >= 0 ? QUOTE_STATES.speech : QUOTE_STATES.otherMarks;
  }
}

const tagged = (words: Words, sentence: number) => words.sentences[sentence];
