import { EMPTY_HEAD, entryHash, nextEntry, type StoredEntry } from './chain.ts';

/** What can be done to a log by somebody who has the database. */
export type Tamper = (typeof TAMPERS)[number][0];

/** A log after it. `firstBad`: what may be named as the first bad entry; null: that only a checkpoint shows it. */
export interface Tampered {
  readonly entries: readonly StoredEntry[];
  readonly firstBad: readonly number[] | null;
}

type Random = (below: number) => number;
type Log = readonly StoredEntry[];

const changed = (words: string, random: Random): string => {
  const at = random(words.length);
  const other = String.fromCharCode(words.charCodeAt(at) ^ (1 << random(6)));
  return words.slice(0, at) + other + words.slice(at + 1);
};

const edit =
  (column: 'at' | 'by' | 'body' | 'hash') =>
  (log: Log, random: Random): Tampered => {
    const index = random(log.length);
    const entries = log.map((entry, at) =>
      at === index ? { ...entry, [column]: changed(entry[column], random) } : entry,
    );
    return { entries, firstBad: [index + 1] };
  };

/** All hashes from an index on made to fit. */
function chainedAnew(log: Log, from: number): Log {
  const made: StoredEntry[] = log.slice(0, from);
  for (const { at, by, body } of log.slice(from)) {
    const last = made.at(-1);
    made.push(nextEntry(last === undefined ? EMPTY_HEAD : { count: last.seq, hash: last.hash }, at, by, body));
  }
  return made;
}

const renumbered = (log: Log): Log => log.map((entry, index) => ({ ...entry, seq: index + 1 }));

function inserted(log: Log, random: Random): { readonly entries: Log; readonly index: number } {
  const index = random(log.length);
  const before = log[index - 1];
  const given = { seq: index + 1, at: '2026-01-01T00:00:00.500Z', by: 'Rui Teles', body: '{"kind":"run"}' };
  const entry = { ...given, hash: entryHash(before?.hash ?? EMPTY_HEAD.hash, given) };
  return { entries: [...log.slice(0, index), entry, ...log.slice(index)], index };
}

export const TAMPERS = [
  ['edit the time', edit('at')],
  ['edit the author', edit('by')],
  ['edit the body', edit('body')],
  ['edit the hash', edit('hash')],
  [
    'edit the number',
    (log: Log, random: Random): Tampered => {
      const index = random(log.length);
      const seq = index + 1 + (random(2) === 0 ? 1 + random(5) : -1 - random(5));
      return { entries: log.map((entry, at) => (at === index ? { ...entry, seq } : entry)), firstBad: [index + 1] };
    },
  ],
  [
    'edit an entry and its hash',
    (log: Log, random: Random): Tampered => {
      const index = random(log.length);
      const hash = log[index - 1]?.hash ?? EMPTY_HEAD.hash;
      const entries = log.map((entry, at) => {
        if (at !== index) return entry;
        const other = { ...entry, body: changed(entry.body, random) };
        return { ...other, hash: entryHash(hash, other) };
      });
      // at the end of the log nothing follows that could tell
      return { entries, firstBad: index === log.length - 1 ? null : [index + 2] };
    },
  ],
  [
    'insert',
    (log: Log, random: Random): Tampered => {
      const { entries, index } = inserted(log, random);
      return { entries, firstBad: [index + 1, index + 2] };
    },
  ],
  [
    'insert and renumber',
    (log: Log, random: Random): Tampered => {
      const { entries, index } = inserted(log, random);
      return { entries: renumbered(entries), firstBad: [index + 1, index + 2] };
    },
  ],
  [
    'delete',
    (log: Log, random: Random): Tampered => {
      const index = random(log.length);
      const entries = log.toSpliced(index, 1);
      return { entries, firstBad: index === log.length - 1 ? null : [index + 1] };
    },
  ],
  [
    'delete and renumber',
    (log: Log, random: Random): Tampered => {
      const index = random(log.length);
      const entries = renumbered(log.toSpliced(index, 1));
      return { entries, firstBad: index === log.length - 1 ? null : [index + 1] };
    },
  ],
  [
    'reorder',
    (log: Log, random: Random): Tampered => {
      const one = random(log.length - 1);
      const other = one + 1 + random(log.length - one - 1);
      const entries = log.with(one, log[other] as StoredEntry).with(other, log[one] as StoredEntry);
      return { entries: random(2) === 0 ? entries : renumbered(entries), firstBad: [one + 1] };
    },
  ],
  [
    'cut the tail',
    (log: Log, random: Random): Tampered => ({ entries: log.slice(0, random(log.length)), firstBad: null }),
  ],
  ['delete everything', (): Tampered => ({ entries: [], firstBad: null })],
  [
    'edit and chain anew',
    (log: Log, random: Random): Tampered => {
      const { entries, firstBad } = edit('body')(log, random);
      return { entries: chainedAnew(entries, (firstBad?.[0] ?? 1) - 1), firstBad: null };
    },
  ],
  [
    'delete, chain anew, and grow again',
    (log: Log, random: Random): Tampered => {
      const index = random(log.length);
      const grown = [...log.toSpliced(index, 1), ...log.slice(0, 1 + random(3))];
      return { entries: chainedAnew(grown, index), firstBad: null };
    },
  ],
] as const;
