import type { FigureRecord } from '../../domain/records.ts';
import type { ChangedField } from '../../domain/version-changes.ts';
import type { CodePointOffset } from '../../domain/unit-range.ts';
import { spansOf } from '../../text/span.ts';
import { comparable } from './comparable.ts';
import type { ComparedItems, Difference } from './compare-statements.ts';
import { contentWords, sharedWords } from './content-words.ts';
import { type Anchor, neighbourhoodOf } from './neighbourhood.ts';
import { pairAlike } from './pair-alike.ts';
import { sameSpeaker } from './same-speaker.ts';
import { takePairs } from './take-pairs.ts';

/** Code points to either side of a number, in its line, that tell what it is the number of. */
const AROUND = 80;
/** Share of the words around from which two neighbours count the same thing. */
const SAME_NEAR = 0.4;
/** The same for one that moved. */
const SAME_FAR = 0.7;

interface Item {
  readonly record: FigureRecord;
  readonly key: string;
  readonly sort: string;
  readonly place: number;
  readonly words: ReadonlyMap<string, number>;
}

/** The figures of one version, and the text that they stand in. */
export interface FiguresOfText {
  readonly text: string;
  readonly figures: readonly FigureRecord[];
}

/**
 * What became of the figures of one version in another. A figure is `changed` where the same thing of the same people is counted in the
 * same surroundings, with another result.
 *
 * @param fixed places that are the same in both texts
 */
export function compareFigures(
  older: FiguresOfText,
  newer: FiguresOfText,
  fixed: readonly Anchor[],
): ComparedItems<FigureRecord> {
  const [olders, newers] = [itemsOf(older), itemsOf(newer)];
  const reported = (one: Item, other: Item): boolean => sameReporter(one.record, other.record);
  // the same number stands in several places: first where the words around are the same, too
  const placed = takePairs(
    olders,
    newers,
    ({ key, words }) => `${key}\n${[...words.keys()].join(' ')}`,
    (one, other) => reported(one, other),
  );
  const same = takePairs(
    placed.olders,
    placed.newers,
    ({ key }) => key,
    (one, other) => reported(one, other) && sharedWords(one.words, other.words) >= SAME_NEAR,
  );
  const anchors = [...placed.pairs, ...same.pairs].map((pair) => ({
    older: pair.older.place,
    newer: pair.newer.place,
  }));
  const around = neighbourhoodOf([...fixed, ...anchors]);
  const alike = pairAlike(
    same.olders.map((item) => ({ ...item, gap: around.older(item.place) })),
    same.newers.map((item) => ({ ...item, gap: around.newer(item.place) })),
    ({ share, near }) => share >= (near ? SAME_NEAR : SAME_FAR),
  );
  const paired = [...placed.pairs, ...same.pairs, ...alike].map((pair) => differenceOf(pair.older, pair.newer));
  const differences = paired.filter(({ fields }) => fields.length > 0);
  const found = new Set(alike.flatMap((pair) => [pair.older.record, pair.newer.record]));
  const gone = same.olders.filter(({ record }) => !found.has(record));
  const come = same.newers.filter(({ record }) => !found.has(record));
  return {
    differences: [
      ...differences,
      ...gone.map(({ record }) => ({ change: 'removed' as const, fields: [], older: record, newer: null })),
      ...come.map(({ record }) => ({ change: 'added' as const, fields: [], older: null, newer: record })),
    ],
    unchanged: paired.length - differences.length,
    anchors,
  };
}

function itemsOf({ text, figures }: FiguresOfText): readonly Item[] {
  const { offsets } = spansOf(text);
  const unit = (place: number): number =>
    offsets.toUnit(Math.max(0, Math.min(place, offsets.codePoints)) as CodePointOffset);
  const items = figures.map((record): Item => {
    const { span, measure, group } = record;
    const before = text.slice(unit(span.start - AROUND), unit(span.start));
    const after = text.slice(unit(span.end), unit(span.end + AROUND));
    const line = `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0] ?? ''}`;
    const sort = JSON.stringify([
      measure,
      measure === 'other' ? wordsFor(record) : '',
      group.age ?? '',
      group.sex ?? '',
      group.status ?? '',
    ]);
    return {
      record,
      sort,
      key: `${sort} ${wordsFor(record)} ${valueOf(record)}`,
      place: span.start,
      // numbers around it change with it
      words: contentWords(line.replace(/\p{N}+/gu, ' ')),
    };
  });
  return items.toSorted((one, other) => one.place - other.place);
}

const wordsFor = ({ term }: FigureRecord): string => comparable(term).toLowerCase();
const valueOf = ({ min, max, bound, unit, span }: FigureRecord): string =>
  JSON.stringify([min, max, bound, unit, bound === 'vague' ? comparable(span.exact).toLowerCase() : '']);

function differenceOf(one: Item, other: Item): Difference<FigureRecord> {
  const [older, newer] = [one.record, other.record];
  const fields: ChangedField[] = [];
  if (valueOf(older) !== valueOf(newer)) fields.push('value');
  if (wordsFor(older) !== wordsFor(newer)) fields.push('term');
  if (!sameReporter(older, newer)) fields.push('speaker');
  const change = fields.includes('value') ? 'changed' : fields.includes('speaker') ? 'reattributed' : 'reworded';
  return { change, fields, older, newer };
}

/** Without a statement it is the author who gives the number. */
function sameReporter(one: FigureRecord, other: FigureRecord): boolean {
  if (one.statement === null || other.statement === null) return one.statement === other.statement;
  return sameSpeaker({ speaker: one.speaker, source: [] }, { speaker: other.speaker, source: [] });
}
