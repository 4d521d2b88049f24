import type { UnitRange } from '../../domain/unit-range.ts';
import type { LocatedDate, MeasuredFigure } from '../layers/findings.ts';
import type { Segmentation, Sentence } from '../layers/segmentation.ts';

/** Words that say that a figure is the newest there is. */
const LATEST = new Set(['far', 'latest', 'now', 'still', 'currently', 'already']);
/** Words before a date that make it the time of the count, not of the event. */
const STATED = new Set(['of', 'by', 'until', 'till']);

/** Finds as of when a figure is told, from its own sentence. A date of the event is not the date of the count. */
export function asOfFinder(
  { tokens }: Segmentation,
  dates: readonly LocatedDate[],
): (range: UnitRange, sentence: Sentence) => MeasuredFigure['asOf'] {
  let sentenceSeen: Sentence | null = null;
  let found: MeasuredFigure['asOf'] = { edtf: null, basis: 'unknown' };
  return (_range, sentence) => {
    if (sentence !== sentenceSeen) {
      sentenceSeen = sentence;
      found = asOf(sentence);
    }
    return found;
  };

  function asOf(sentence: Sentence): MeasuredFigure['asOf'] {
    let latest = false;
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const lower = tokens[index]?.lower ?? '';
      if (lower === 'far' ? tokens[index - 1]?.lower === 'so' : LATEST.has(lower)) latest = true;
      if (!STATED.has(lower) || (lower === 'of' && tokens[index - 1]?.lower !== 'as')) continue;
      const date = dateAt(tokens[index + 1]?.start ?? -1);
      if (date !== undefined) return { edtf: date.edtf, basis: 'stated' };
    }
    return { edtf: null, basis: latest ? 'latest' : 'unknown' };
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
