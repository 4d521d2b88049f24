import type { StatementRecord } from '../../domain/records.ts';
import type { ChangedField, VersionChangeName } from '../../domain/version-changes.ts';
import { statementPlaces } from '../records-of.ts';
import { comparable, comparableWords } from './comparable.ts';
import { contentWords } from './content-words.ts';
import { type Anchor, neighbourhoodOf } from './neighbourhood.ts';
import { pairAlike } from './pair-alike.ts';
import { sameSpeaker } from './same-speaker.ts';
import { takePairs } from './take-pairs.ts';

/** A difference that was found, before it is known whether a note tells of it. */
export interface Difference<Noun> {
  readonly change: VersionChangeName;
  readonly fields: readonly ChangedField[];
  readonly older: Noun | null;
  readonly newer: Noun | null;
}

export interface ComparedItems<Noun> {
  readonly differences: readonly Difference<Noun>[];
  /** What is the same in both. */
  readonly unchanged: number;
  /** Where both have the same words from the same source. */
  readonly anchors: readonly Anchor[];
}

/** Share of content words from which a neighbour by the same speaker is the same statement, reworded. */
const REWORDED_NEAR = 0.4;
/** The same for one that moved: elsewhere in the text the same speaker may say something like it again. */
const REWORDED_FAR = 0.7;
/** Share from which a neighbour by somebody else is the same statement given to them, a word or two changed with it. */
const REATTRIBUTED_NEAR = 0.8;
/** Content words from which the same words are one statement wherever they stand; “no” and “I agree” anybody says. */
const TELLING_WORDS = 4;

interface Item {
  readonly record: StatementRecord;
  readonly key: string;
  readonly place: number;
  readonly words: ReadonlyMap<string, number>;
  readonly sort: 'statement';
}

/** What became of the statements of one version in another. */
export function compareStatements(
  older: readonly StatementRecord[],
  newer: readonly StatementRecord[],
): ComparedItems<StatementRecord> {
  const keyOf = ({ key }: Item): string => key;
  const spoken = (one: Item, other: Item): boolean => sameSpeaker(one.record, other.record);
  const same = takePairs(older.map(itemOf).toSorted(inOrder), newer.map(itemOf).toSorted(inOrder), keyOf, spoken);
  const anchors = same.pairs.map((pair) => ({ older: pair.older.place, newer: pair.newer.place }));
  const around = neighbourhoodOf(anchors);
  const given = takePairs(
    same.olders,
    same.newers,
    keyOf,
    (one, other) => one.words.size >= TELLING_WORDS || around.older(one.place) === around.newer(other.place),
  );
  const alike = pairAlike(
    given.olders.map((item) => ({ ...item, gap: around.older(item.place) })),
    given.newers.map((item) => ({ ...item, gap: around.newer(item.place) })),
    (pair) =>
      spoken(pair.older, pair.newer)
        ? pair.share >= (pair.near ? REWORDED_NEAR : REWORDED_FAR)
        : pair.near && pair.share >= REATTRIBUTED_NEAR,
  );
  const paired = [...same.pairs, ...given.pairs, ...alike].map((pair) => differenceOf(pair.older, pair.newer));
  const differences = paired.filter(({ fields }) => fields.length > 0);
  const found = new Set(alike.flatMap((pair) => [pair.older.record, pair.newer.record]));
  const gone = given.olders.filter(({ record }) => !found.has(record));
  const come = given.newers.filter(({ record }) => !found.has(record));
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

function itemOf(record: StatementRecord): Item {
  const said = record.content.map(({ exact }) => exact);
  // words that were said are never the words for keeping silent
  const places = statementPlaces(record.content, record.cue, record.source);
  const key = said.length > 0 ? comparableWords(said) : `\n${comparableWords(places.map(({ exact }) => exact))}`;
  return { record, key, place: places[0]?.start ?? 0, words: contentWords(key), sort: 'statement' };
}

const inOrder = (one: Item, other: Item): number => one.place - other.place;

function differenceOf(one: Item, other: Item): Difference<StatementRecord> {
  const [older, newer] = [one.record, other.record];
  const fields: ChangedField[] = [];
  if (one.key !== other.key) fields.push('words');
  if (!sameSpeaker(older, newer)) fields.push('speaker');
  if (comparable(older.cue?.exact ?? '') !== comparable(newer.cue?.exact ?? '')) fields.push('cue');
  if (older.quoteType !== newer.quoteType) fields.push('quoteType');
  const change = fields.includes('speaker') ? 'reattributed' : fields.includes('words') ? 'reworded' : 'reframed';
  return { change, fields, older, newer };
}
