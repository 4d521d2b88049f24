import { NAME_MASKS } from '../../../domain/attribution-scorer.ts';
import type { Sentence } from '../../layers/segmentation.ts';
import { posAt, tokenAt, type Words } from '../words.ts';

/** From this share of its longer words on in capitals a sentence is printed as a title: there a capital says nothing of names. */
const TITLE_SHARE = 0.7;
const LONG_WORD = 4;

/**
 * Which words are shown to the model as a name of some kind instead of as printed. In a sentence printed as a title only words that
 * are names elsewhere in the article count.
 */
export function nameMasks(words: Words): Uint8Array {
  const masks = new Uint8Array(words.tokens.length);
  const titles = words.sentences.filter((sentence) => isTitle(words, sentence));
  const inTitle = new Uint8Array(words.tokens.length);
  for (const { firstToken, endToken } of titles) inTitle.fill(1, firstToken, endToken);

  const known = new Set<string>();
  for (let at = 0; at < masks.length; at++) {
    if (inTitle[at] === 1 || !isNameWord(words, at)) continue;
    masks[at] = maskOf(words, at);
    known.add(tokenAt(words, at).lower);
  }
  for (let at = 0; at < masks.length; at++)
    if (inTitle[at] === 1 && isNameWord(words, at) && known.has(tokenAt(words, at).lower))
      masks[at] = maskOf(words, at);
  return masks;
}

function isTitle(words: Words, { firstToken, endToken }: Sentence): boolean {
  let long = 0;
  let capitals = 0;
  for (let at = firstToken; at < endToken; at++) {
    const { text, kind } = tokenAt(words, at);
    if (kind !== 'word' || text.length < LONG_WORD) continue;
    long++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return long >= 3 && capitals / long >= TITLE_SHARE;
}

function isNameWord(words: Words, at: number): boolean {
  return (
    (words.tagging.nameAt[at] ?? -1) >= 0 &&
    /^(NN|JJ)/.test(posAt(words, at)) &&
    /^\p{Lu}/u.test(tokenAt(words, at).text)
  );
}

function maskOf(words: Words, at: number): number {
  const name = words.tagging.names[words.tagging.nameAt[at] as number];
  switch (name?.kind) {
    case 'person':
      return name.firstToken === at && name.endToken > at + 1 ? NAME_MASKS.firstName : NAME_MASKS.lastName;
    case 'organisation':
      return NAME_MASKS.organisation;
    case 'place':
      return NAME_MASKS.place;
    default:
      return NAME_MASKS.other;
  }
}
