import { ledgerId } from '../../ledger/ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { hasOutcome, isFinished, runsOf, unfinishedRun } from '../../store/runs.ts';
import { type ArticleReader, openReader } from '../open-reader.ts';
import { orderedPool } from '../ordered-pool.ts';
import type { Job } from '../read-job.ts';
import { heldBytes } from './held-bytes.ts';
import { held, type Kept, keep, keepRefusal } from './keep.ts';
import { type LoadedJob, loadJob } from './load-job.ts';
import { brokenTakes, takeAll, type TakeResult, type TakeShared } from './take-worker.ts';
import type { Refused } from './refused.ts';
import type { TakenIn } from './take-in.ts';

/**
 * Inputs kept in one transaction at most, the bytes of their sources, texts and readings, and milliseconds after which what is there is kept: a
 * kill loses no more. The indexes of a large ledger are written all over, a page for each key: of twice the inputs, more keys share one
 * (80,000 articles in batches of 256: 0.76 ms of the processor each at the end; in these, 0.61).
 */
const BATCH = 4096;
const BATCH_BYTES = 33_554_432;
const BATCH_TIME = 1000;

export interface AddOptions {
  /** What was asked for, in words that are the same when it is asked again: an interrupted run goes on where it stopped. Null: never. */
  readonly key: string | null;
  /** Keep the articles without reading them. */
  readonly unread?: boolean | undefined;
  /** Read by rules alone. */
  readonly fast?: boolean | undefined;
  readonly workers: number;
  /** A reader that is open already; one thread alone uses it. */
  readonly reader?: ArticleReader | undefined;
  /** Told once, in a sentence for the person, where the trained model cannot be used. */
  readonly onWithoutModel?: ((why: string) => void) | undefined;
  /** Told when a run goes on that was interrupted. */
  readonly onResumed?: (() => void) | undefined;
  readonly stopped?: (() => boolean) | undefined;
}

/** What became of an input; null: it had its outcome before the run was interrupted. */
export type Added = Kept | null;

/**
 * Takes inputs in: each to exactly one outcome, in their order. What is yielded is on the disk. When `stopped` says so no further input
 * is taken, and the same request goes on from there.
 *
 * @throws StoreError where the ledger cannot be written
 */
export async function* add(
  ledger: Ledger,
  jobs: AsyncIterable<Job | LoadedJob | Refused>,
  options: AddOptions,
): AsyncGenerator<Added, void, undefined> {
  const { stopped = () => false } = options;
  const { run, resumed } = await beginRun(ledger, options.key);
  if (resumed) options.onResumed?.();
  let waiting: Pending[] = [];
  let bytes = 0;
  let since = performance.now();
  const flush = async function* (): AsyncGenerator<Added, void, undefined> {
    const batch = waiting;
    waiting = [];
    bytes = 0;
    since = performance.now();
    if (batch.length > 0) yield* await commit(ledger, run, batch);
  };
  for await (const pending of takes(ledger, run, resumed, jobs, options)) {
    waiting.push(pending);
    bytes += bytesOf(pending);
    if (waiting.length < BATCH && bytes < BATCH_BYTES && performance.now() - since < BATCH_TIME) continue;
    yield* flush();
  }
  yield* flush();
  if (stopped()) return;
  await ledger.write(async (writer) => {
    if (await isFinished(writer.sql, run)) return;
    await writer.append({ kind: 'run', run, event: 'finished', key: options.key ?? '' });
  });
}

function bytesOf(pending: Pending): number {
  if (!('taken' in pending) || 'refusal' in pending.taken) return 0;
  const { source, text, reading } = pending.taken;
  return source.length + text.length + (reading?.packed.length ?? 0);
}

async function beginRun(
  ledger: Ledger,
  key: string | null,
): Promise<{ readonly run: string; readonly resumed: boolean }> {
  return ledger.write(async (writer) => {
    const unfinished = key === null ? null : await unfinishedRun(writer.sql, key);
    if (unfinished !== null) return { run: unfinished, resumed: true };
    const run = ledgerId('run', key ?? '', String(await runsOf(writer.sql, key ?? '')));
    await writer.append({ kind: 'run', run, event: 'started', key: key ?? '' });
    return { run, resumed: false };
  });
}

/** An input on its way: done already, known to be held by its bytes, or taken in. */
type Pending =
  | { readonly done: true }
  | { readonly done: false; readonly taken: TakenIn | Refused }
  | { readonly done: false; readonly heldBytes: LoadedJob };

async function* takes(
  ledger: Ledger,
  run: string,
  resumed: boolean,
  jobs: AsyncIterable<Job | LoadedJob | Refused>,
  options: AddOptions,
): AsyncGenerator<Pending, void, undefined> {
  const { workers, unread = false, fast = false, stopped = () => false, onWithoutModel } = options;
  const before = async function* (): AsyncGenerator<LoadedJob | Pending, void, undefined> {
    for await (const job of jobs) {
      if (stopped()) return;
      const loaded = 'sourceHash' in job ? job : await loadJob(job);
      const { input, position, sourceHash: source } = loaded;
      if (resumed && (await hasOutcome(ledger.sql, run, { input, position, source }))) yield { done: true };
      else if ('refusal' in loaded) yield { done: false, taken: loaded };
      else if ((await heldBytes(ledger.sql, loaded, !unread)) !== null) yield { done: false, heldBytes: loaded };
      else yield loaded;
    }
  };
  const items = before();
  if (workers <= 1) {
    const reader = unread ? null : (options.reader ?? (await openReader({ fast })));
    if (options.reader === undefined && reader !== null && reader.withoutModel !== null)
      onWithoutModel?.(reader.withoutModel);
    for await (const item of items) yield* (await takeAll([item], reader)) as readonly Pending[];
    return;
  }
  let told = false;
  const results = orderedPool<LoadedJob | Pending, TakeShared, TakeResult<Pending>>(
    items,
    {
      worker: new URL('./take-worker.js', import.meta.url),
      workers,
      shared: { fast, unread },
      broken: (chunk, error) => ({ taken: brokenTakes(chunk, error), withoutModel: null }),
    },
    stopped,
  );
  for await (const { taken, withoutModel } of results) {
    if (withoutModel !== null && !told) onWithoutModel?.(withoutModel);
    told ||= withoutModel !== null;
    yield* taken;
  }
}

async function commit(ledger: Ledger, run: string, batch: readonly Pending[]): Promise<readonly Added[]> {
  return ledger.write(async (writer) => {
    const kept: Added[] = [];
    for (const pending of batch) {
      if (pending.done) {
        kept.push(null);
        continue;
      }
      const item = 'taken' in pending ? pending.taken : pending.heldBytes;
      const { input, position, sourceHash: source } = item;
      // another process may be at work on the same run
      if (await hasOutcome(writer.sql, run, { input, position, source })) kept.push(null);
      else if ('refusal' in item) kept.push(await keepRefusal(writer, run, item));
      else if ('textHash' in item) kept.push(await keep(writer, run, item));
      else {
        const found = await heldBytes(writer.sql, item, false);
        if (found === null) throw new Error(`${input} was held and is no longer`);
        kept.push(await held(writer, run, item, found.outcome, found.held));
      }
    }
    return kept;
  });
}
