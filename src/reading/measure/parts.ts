import { PART_OPENERS, PEOPLE_NOUNS } from '../../language/en/casualty-terms.ts';
import type { MeasuredFigure } from '../layers/findings.ts';
import type { Segmentation, Sentence } from '../layers/segmentation.ts';
import type { Counted } from './counted.ts';
import type { NumberPhrase } from './number-phrase.ts';
import { lowerAt } from './number-value.ts';

/** Tokens from a part to the next of its list: "four women and two young journalists". */
const LIST_WINDOW = 5;
const POINTS_AHEAD = new Set(['the', 'its', 'their', 'those', 'these', 'his', 'her', 'our']);

/** For each number phrase of a sentence whether it counts a part of what was counted before: "including five", "of whom three". */
export function partsAmong({ tokens }: Segmentation, phrases: readonly NumberPhrase[], sentence: Sentence): boolean[] {
  const parts: boolean[] = [];
  for (const [order, phrase] of phrases.entries()) {
    const before = phrases[order - 1];
    const listed = parts[order - 1] === true && before !== undefined && isListed(tokens, before, phrase);
    parts.push(listed || isOpened(tokens, phrase, sentence));
  }
  return parts;
}

function isOpened(tokens: Segmentation['tokens'], phrase: NumberPhrase, sentence: Sentence): boolean {
  const opened = PART_OPENERS.some((words) => {
    const first = phrase.first - words.length;
    return first >= sentence.firstToken && words.every((word, step) => lowerAt(tokens, first + step) === word);
  });
  if (opened || lowerAt(tokens, phrase.end) !== 'of') return opened;
  const next = lowerAt(tokens, phrase.end + 1);
  return next === 'them' || next === 'whom';
}

/** "including four women and two journalists": the part goes on behind a comma or "and", with people of another kind. */
function isListed(tokens: Segmentation['tokens'], before: NumberPhrase, phrase: NumberPhrase): boolean {
  const link = lowerAt(tokens, phrase.first - 1);
  const gap = phrase.first - before.end;
  if ((link !== 'and' && link !== ',') || gap < 2 || gap > LIST_WINDOW) return false;
  for (let index = before.end; index < phrase.first - 1; index++) {
    const word = lowerAt(tokens, index);
    if (word === ',' && index < phrase.first - 2) return false;
  }
  const kind = PEOPLE_NOUNS.get(lowerAt(tokens, phrase.end)) ?? PEOPLE_NOUNS.get(lowerAt(tokens, phrase.end + 1));
  return kind !== undefined && Object.keys(kind).length > 0;
}

/** Whether the number is a part of the next one: "six of the 20 wounded". */
export function isPartOfNext({ tokens }: Segmentation, phrase: NumberPhrase, next: NumberPhrase | undefined): boolean {
  return (
    next !== undefined &&
    next.first === phrase.end + 2 &&
    lowerAt(tokens, phrase.end) === 'of' &&
    POINTS_AHEAD.has(lowerAt(tokens, phrase.end + 1))
  );
}

const SHARES = new Set(
  'half third thirds quarter quarters two-thirds three-quarters most some many percent cent % part majority few tenth fifth'.split(
    ' ',
  ),
);

/** Whether what is told behind the number holds for a part alone: "half of the 200 houses were destroyed", "five of the 12 died". */
export function isPartTold(
  segmentation: Segmentation,
  before: NumberPhrase | undefined,
  phrase: NumberPhrase,
): boolean {
  const { tokens } = segmentation;
  if (before !== undefined && isPartOfNext(segmentation, before, phrase)) return true;
  if (!POINTS_AHEAD.has(lowerAt(tokens, phrase.first - 1))) return false;
  const of = lowerAt(tokens, phrase.first - 2) === 'of' ? phrase.first - 3 : phrase.first - 2;
  return SHARES.has(lowerAt(tokens, of));
}

/** A part without a verb of its own was counted for what its whole was. */
export function partOf(
  own: Counted | null,
  whole: MeasuredFigure | undefined,
  { tokens }: Segmentation,
  phrase: NumberPhrase,
): Counted | null {
  if (whole === undefined) return own;
  const next = lowerAt(tokens, phrase.end);
  // "three of them children"
  const after = next === 'of' ? phrase.end + 2 : phrase.end;
  const people = PEOPLE_NOUNS.get(lowerAt(tokens, after)) ?? PEOPLE_NOUNS.get(lowerAt(tokens, after + 1));
  const isLoose = phrase.bound === 'vague' || lowerAt(tokens, phrase.number) === 'one';
  if (own === null && people === undefined && (whole.unit !== 'person' || isLoose)) return null;
  const group = own !== null && Object.keys(own.group).length > 0 ? own.group : (people ?? {});
  return { measure: whole.measure, term: whole.term, unit: whole.unit, group, end: own?.end ?? phrase.end };
}

export function sameThing(one: MeasuredFigure['measure'], other: MeasuredFigure['measure'] | undefined): boolean {
  return one === other || other === 'killed_and_injured';
}
