import { availableParallelism } from 'node:os';
import { type Added, type AddOptions, add } from '../usecases/add/add.ts';
import { EXIT } from './exit.ts';
import { interruptible } from './interruptible.ts';
import type { OpenedLedger } from './on-ledger.ts';
import { plain } from './page/plain.ts';
import { progressLine } from './progress.ts';
import { complain, MOST_JOBS } from './read-options.ts';

/** Milliseconds between two progress lines. */
const EVERY = 250;

/** How inputs are taken in. */
export interface IntakeOptions {
  readonly read?: boolean;
  readonly fast?: boolean;
  readonly jobs?: number;
  readonly progress?: boolean;
}

/** What is taken in. */
export interface Intake {
  /** What was asked for, so that an interrupted run goes on; null: it cannot. */
  readonly key: string | null;
  /** How much there is, where that is known. */
  readonly size: { readonly articles: number; readonly bytes: number | null };
  /** The inputs; an abort ends what is being fetched. */
  readonly jobs: (signal: AbortSignal) => Parameters<typeof add>[1];
}

/**
 * Takes inputs in, shows how far it is, says of each refused one why, and sums up.
 *
 * @returns the exit code
 */
export async function runIntake(
  ledger: OpenedLedger,
  { key, size, jobs }: Intake,
  options: IntakeOptions,
): Promise<number> {
  const unread = options.read === false;
  const stop = new AbortController();
  const interrupt = interruptible(() => stop.abort());
  const counts = new Map<string, number>();
  const done = { lines: 0, failed: 0, bytes: 0 };
  const started = performance.now();
  let shown = started;
  const progress = options.progress === true || process.stderr.isTTY;
  const show = (end: string): void => {
    if (progress) process.stderr.write(`\r\u001b[K${progressLine(done, size, performance.now() - started)}${end}`);
  };
  const asked: AddOptions = {
    key,
    unread,
    fast: options.fast === true,
    workers: options.jobs ?? (unread ? 1 : Math.min(MOST_JOBS, availableParallelism())),
    onWithoutModel: complain,
    onResumed: () => complain('goes on with what was interrupted'),
    stopped: interrupt.stopped,
  };
  for await (const kept of add(ledger, jobs(stop.signal), asked)) {
    count(counts, kept);
    done.lines++;
    if (kept?.outcome === 'refused') {
      done.failed++;
      if (progress) process.stderr.write('\r\u001b[K');
      complain(plain(kept.message ?? kept.input));
    }
    if (performance.now() - shown < EVERY) continue;
    shown = performance.now();
    show('');
  }
  show('\n');
  interrupt.end();
  process.stdout.write(summary(counts, ledger.name));
  if (interrupt.stopped()) {
    complain('interrupted; what is counted above is kept, and the same command goes on from there');
    return EXIT.interrupted;
  }
  return done.failed > 0 ? EXIT.unread : EXIT.done;
}

function count(counts: Map<string, number>, kept: Added): void {
  const name = kept === null ? 'before' : kept.copyOf === null ? kept.outcome : 'copy';
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

const WORDS: readonly (readonly [name: string, words: string])[] = [
  ['stored', 'stored'],
  ['copy', 'stored, nearly the same as another article: one origin'],
  ['new_version', 'a new version of an article'],
  ['unchanged', 'unchanged'],
  ['duplicate', 'a duplicate of an article, held once'],
  ['refused', 'refused; onrecord outcomes --refused lists them with their reasons, --retry runs them again'],
  ['before', 'done before the interruption'],
];

function summary(counts: ReadonlyMap<string, number>, ledger: string): string {
  const lines = WORDS.flatMap(([name, words]) => {
    const number = counts.get(name) ?? 0;
    return number === 0 ? [] : [`${String(number).padStart(8)}  ${words}`];
  });
  if (lines.length === 0) lines.push('       0  inputs: there was nothing to take in');
  return `${lines.join('\n')}\n          in ${plain(ledger)}\n`;
}
