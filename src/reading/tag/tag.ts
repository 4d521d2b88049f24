import type { Segmentation } from '../layers/segmentation.ts';
import type { PosTag, Tagging } from '../layers/tagging.ts';
import { lemmaOf } from './lemma.ts';
import { findNames } from './names.ts';
import { tagWords } from './pos-tagger.ts';
import { findQuotations } from './quotations.ts';

/** Says of each token what it is, and finds names and quotations. */
export function tag(segmentation: Segmentation): Tagging {
  const { tokens, sentences } = segmentation;
  const pos: PosTag[] = [];
  for (const { firstToken, endToken } of sentences) {
    const words: string[] = [];
    for (let index = firstToken; index < endToken; index++) words.push(tokens[index]?.text ?? '');
    for (const found of tagWords(words)) pos.push(found);
  }
  const names = findNames(segmentation, pos);
  const nameAt = new Int32Array(tokens.length).fill(-1);
  for (const [index, { firstToken, endToken }] of names.entries()) nameAt.fill(index, firstToken, endToken);
  const quotations = findQuotations(segmentation);
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  for (const [index, { firstToken, endToken }] of quotations.entries()) quotationAt.fill(index, firstToken, endToken);
  return {
    pos,
    lemmas: tokens.map((token, index) => lemmaOf(token.lower, pos[index] ?? '')),
    names,
    nameAt,
    quotations,
    quotationAt,
  };
}
