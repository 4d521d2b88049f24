import { labelKind } from './labels.ts';
import type { TextBlock } from './text-blocks.ts';

/** Above this share of link text a block leads elsewhere. */
const MOSTLY_LINKS = 0.66;
/** The same for a block that is a sentence all the same. */
const ALL_LINKS = 0.95;
const SENTENCE = /[.!?。]["”’»)]?$/;
const MIN_SENTENCE = 50;

/** Whether a block of the article's place is a part of the article. */
export function belongs({ text, linked, kind }: TextBlock): boolean {
  const label = labelKind(text, linked);
  if (label === 'advertisement' || label === 'rights' || label === 'call') return false;
  if (label === 'pointer' && (linked > text.length * 0.3 || text.length < 60 || kind === 'heading')) return false;
  const isSentence = kind === 'paragraph' && text.length >= MIN_SENTENCE && SENTENCE.test(text);
  if (linked > text.length * (isSentence ? ALL_LINKS : MOSTLY_LINKS)) return false;
  return /[\p{L}\p{N}]/u.test(text);
}

/** A heading such as "More from us" takes the list below it along. */
export function pointerSections(blocks: readonly TextBlock[], inContainer: readonly boolean[]): ReadonlySet<number> {
  const pointing = new Set<number>();
  let within = false;
  blocks.forEach((block, index) => {
    if (!inContainer[index]) return;
    if (block.text.length < 80 && labelKind(block.text, block.linked) === 'pointer') within = true;
    else if (within && !(block.kind === 'list' || block.linked > block.text.length * 0.3)) within = false;
    if (within) pointing.add(index);
  });
  return pointing;
}
