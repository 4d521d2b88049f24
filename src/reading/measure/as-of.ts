import type { LocatedDate, MeasuredFigure } from '../layers/findings.ts';
import type { Segmentation, Sentence } from '../layers/segmentation.ts';

/** Verbs beside "now" that make a count the newest there is: "the toll now stands at 15". */
const BESIDE_NOW = new Set('is are was stands stand stood has have at'.split(' '));
/** Words before a date that make it the time of the count, not of the event. */
const STATED = new Set(['of', 'by', 'until', 'till']);
const UNKNOWN: MeasuredFigure['asOf'] = { edtf: null, basis: 'unknown' };

/**
 * Finds as of when a count of harm is told, from its own sentence. A date of the event is not the date of the count, and money and other
 * amounts are no running count unless the words say "so far" or "as of".
 */
export function asOfFinder(
  { tokens }: Segmentation,
  dates: readonly LocatedDate[],
): (measure: MeasuredFigure['measure'], sentence: Sentence) => MeasuredFigure['asOf'] {
  let sentenceSeen: Sentence | null = null;
  let ofCount = UNKNOWN;
  let ofAny = UNKNOWN;
  return (measure, sentence) => {
    if (sentence !== sentenceSeen) {
      sentenceSeen = sentence;
      look(sentence);
    }
    return measure === 'other' || measure === 'money' ? ofAny : ofCount;
  };

  function look(sentence: Sentence): void {
    ofCount = UNKNOWN;
    ofAny = UNKNOWN;
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const lower = tokens[index]?.lower ?? '';
      const before = tokens[index - 1]?.lower;
      if (lower === 'far' && before === 'so') ofAny = ofCount = latest(ofCount);
      const now = lower === 'now' || lower === 'currently';
      if (lower === 'latest' || (now && (isBeside(index - 1) || isBeside(index + 1)))) ofCount = latest(ofCount);
      if (!STATED.has(lower) || (lower === 'of' && before !== 'as')) continue;
      const date = dateAt(tokens[index + 1]?.start ?? -1);
      if (date === undefined || (lower !== 'of' && date.precision !== 'day')) continue;
      ofCount = { edtf: date.edtf, basis: 'stated' };
      if (lower === 'of') ofAny = ofCount;
    }
  }

  function isBeside(index: number): boolean {
    return BESIDE_NOW.has(tokens[index]?.lower ?? '');
  }

  function latest(found: MeasuredFigure['asOf']): MeasuredFigure['asOf'] {
    return found.basis === 'stated' ? found : { edtf: null, basis: 'latest' };
  }

  function dateAt(start: number): LocatedDate | undefined {
    let low = 0;
    let high = dates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((dates[middle]?.range.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return dates[low]?.range.start === start ? dates[low] : undefined;
  }
}
