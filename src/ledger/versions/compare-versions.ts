import type { Span } from '../../domain/span.ts';
import type { FigureRecord, StatementRecord } from '../../domain/records.ts';
import type { VersionChange, VersionComparison } from '../../domain/version-changes.ts';
import { comparable } from './comparable.ts';
import { compareFigures } from './compare-figures.ts';
import { compareStatements } from './compare-statements.ts';
import { neighbourhoodOf } from './neighbourhood.ts';

/** One version of an article as its reader read it. */
export interface ReadVersion {
  readonly text: string;
  readonly statements: readonly StatementRecord[];
  readonly figures: readonly FigureRecord[];
  /** The words of its notes of correction. */
  readonly corrections: readonly string[];
}

/**
 * Which statements and figures came, went or are told otherwise in the newer of two versions, and whether the newer has a note of
 * correction that the older has not. White space and the style of quotation marks and dashes are no change. The cost is that of sorting
 * the records.
 */
export function compareVersions(
  older: ReadVersion,
  newer: ReadVersion,
): Pick<VersionComparison, 'changes' | 'unchanged' | 'corrections' | 'lines'> {
  const statements = compareStatements(older.statements, newer.statements);
  const figures = compareFigures(older, newer, statements.anchors);
  const before = new Set(older.corrections.map(comparable));
  const corrections = newer.corrections.filter((note) => !before.has(comparable(note)));
  const note = corrections.length > 0 ? 'noted' : 'silent';
  const changes: readonly VersionChange[] = [
    ...statements.differences.map((difference) => ({ noun: 'statement' as const, note, ...difference }) as const),
    ...figures.differences.map((difference) => ({ noun: 'figure' as const, note, ...difference }) as const),
  ];
  const around = neighbourhoodOf([...statements.anchors, ...figures.anchors]);
  return {
    changes: inOrder(changes, (change) => {
      const place = change.newer === null ? null : placeOf(change.newer);
      const gone = change.older === null ? 0 : placeOf(change.older);
      return place === null ? [around.older(gone), 1, gone] : [around.newer(place), 0, place];
    }),
    unchanged: { statements: statements.unchanged, figures: figures.unchanged },
    corrections,
    lines: changedLines(older.text, newer.text),
  };
}

function placeOf(record: StatementRecord | FigureRecord): number {
  const first: Span | null | undefined =
    'span' in record ? record.span : (record.content[0] ?? record.cue ?? record.source[0]);
  return first?.start ?? 0;
}

function inOrder<Item>(items: readonly Item[], by: (item: Item) => readonly number[]): readonly Item[] {
  return items
    .map((item) => ({ item, place: by(item) }))
    .sort((one, other) => {
      const first = one.place.findIndex((number, index) => number !== other.place[index]);
      return (one.place[first] ?? 0) - (other.place[first] ?? 0);
    })
    .map(({ item }) => item);
}

/** Lines that one text has and the other has not, as often as they stand. */
function changedLines(older: string, newer: string): VersionComparison['lines'] {
  const counts = new Map<string, number>();
  const lines = (text: string) =>
    text
      .split('\n')
      .map(comparable)
      .filter((line) => line !== '');
  for (const line of lines(older)) counts.set(line, (counts.get(line) ?? 0) - 1);
  for (const line of lines(newer)) counts.set(line, (counts.get(line) ?? 0) + 1);
  let [added, removed] = [0, 0];
  for (const count of counts.values()) {
    added += Math.max(0, count);
    removed += Math.max(0, -count);
  }
  return { added, removed };
}
