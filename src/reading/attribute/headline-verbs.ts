import type { Segmentation } from '../layers/segmentation.ts';
import type { PosTag, Tagging } from '../layers/tagging.ts';

/** Verbs whose third person a headline makes look like a plural noun. */
const LOOK_LIKE_NOUNS = new Set([
  'refuses',
  'vows',
  'pledges',
  'claims',
  'promises',
  'demands',
  'denies',
  'offers',
  'threatens',
]); // prettier-ignore

/**
 * The tags, with the verbs of headlines mended: in "minister refuses to blame dockers" a tagger that learned on sentences with articles sees
 * a plural. Behind a noun in the singular and before "to" or a determiner it is a verb.
 */
export function headlineVerbs({ blocks, sentences, tokens }: Segmentation, { pos }: Tagging): readonly PosTag[] {
  let mended: PosTag[] | null = null;
  for (const block of blocks) {
    if (block.kind !== 'headline' && block.kind !== 'heading') continue;
    const first = sentences[block.firstSentence]?.firstToken ?? 0;
    const end = sentences[block.endSentence - 1]?.endToken ?? first;
    for (let at = first + 1; at < end; at++) {
      if (!(pos[at] ?? '').startsWith('NN') || !LOOK_LIKE_NOUNS.has(tokens[at]?.lower ?? '')) continue;
      if (!/^NNP?$/.test(pos[at - 1] ?? '') || !/^(TO|DT|PRP\$)$/.test(pos[at + 1] ?? '')) continue;
      mended ??= [...pos];
      mended[at] = 'VBZ';
    }
  }
  return mended ?? pos;
}
