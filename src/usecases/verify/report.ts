import type { LogHead } from '../../domain/log-entry.ts';
import type { CheckpointVerdict } from '../../ledger/checkpoint.ts';

/** What a problem is a problem of. `file`: the database itself; `index`: a table that follows from the log and the objects. */
export const PROBLEM_KINDS = ['file', 'log', 'checkpoint', 'object', 'span', 'index'] as const;

export interface Problem {
  readonly kind: (typeof PROBLEM_KINDS)[number];
  /** A sentence: what is wrong, and where. */
  readonly message: string;
  /** The log entry that it stands in, or that names it. */
  readonly seq: number | null;
  readonly object: string | null;
  /** The article that it belongs to, where it belongs to one. */
  readonly article: string | null;
  readonly title: string | null;
}

/** Whose key signed a checkpoint: `own`, the key of this computer; `asked`, the one that was asked for; `unknown`: there is none to compare with. */
export type WhoseKey = 'own' | 'asked' | 'other' | 'unknown';

export interface CheckpointReport {
  readonly file: string;
  readonly at: string;
  readonly count: number;
  /** `forged`: the signature does not fit; `unread`: the log could not be read so far. */
  readonly verdict: CheckpointVerdict | 'forged' | 'unread';
  readonly fingerprint: string;
  readonly key: WhoseKey;
}

/** What was examined, and what is wrong. */
export interface VerifyReport {
  readonly ledger: string;
  readonly sound: boolean;
  /** `all`; `quick`: the log and what it names, without the indexes; `new`: the same, of the entries after the checkpoint. */
  readonly scope: 'all' | 'quick' | 'new';
  readonly head: LogHead;
  /** Log entries examined. */
  readonly entries: number;
  readonly objects: number;
  readonly bytes: number;
  /** Objects that were taken out for good, by an entry that says so. */
  readonly erased: number;
  readonly spans: number;
  /** Rows of the indexes compared with what follows from the log; null: not compared, `notCompared` says why. */
  readonly indexRows: number | null;
  readonly notCompared: string | null;
  readonly checkpoint: CheckpointReport | null;
  /** The first bad entry of the log. */
  readonly firstBadEntry: number | null;
  readonly problemCount: number;
  /** In the order in which they were found, at most {@link MOST_PROBLEMS}. */
  readonly problems: readonly Problem[];
}

/** Problems that are listed; all are counted. */
export const MOST_PROBLEMS = 200;

/** Where problems are gathered. */
export interface Problems {
  readonly list: readonly Problem[];
  readonly count: () => number;
  add(problem: Pick<Problem, 'kind' | 'message'> & Partial<Problem>): void;
}

export function gatherProblems(): Problems {
  const list: Problem[] = [];
  let count = 0;
  return {
    list,
    count: () => count,
    add(problem) {
      count += 1;
      if (list.length < MOST_PROBLEMS) list.push({ seq: null, object: null, article: null, title: null, ...problem });
    },
  };
}

/** What is being done, for a line of progress. */
export interface VerifyProgress {
  readonly phase: 'log' | 'objects' | 'indexes' | 'file';
  readonly done: number;
  readonly total: number;
}
