import { setTimeout as wait } from 'node:timers/promises';

/** The time that one fetch may take, spent piece by piece. */
export interface TimeBudget {
  /** Milliseconds that are left. */
  readonly leftMs: number;
  /** Takes milliseconds off without doing anything. */
  readonly charge: (ms: number) => void;
  /**
   * Does a job on this budget. Its signal is aborted when the budget is spent or one of the callers' signals is.
   *
   * @throws BudgetSpent when the time ran out, else the reason of the caller's signal, else what the job throws
   */
  readonly spend: <T>(
    signals: readonly (AbortSignal | undefined)[],
    job: (signal: AbortSignal) => Promise<T>,
  ) => Promise<T>;
}

/** The time of a fetch is over. */
export class BudgetSpent extends Error {}

export function openBudget(totalMs: number): TimeBudget {
  let leftMs = totalMs;
  return {
    get leftMs() {
      return leftMs;
    },
    charge(ms) {
      leftMs -= ms;
    },
    async spend(signals, job) {
      const started = performance.now();
      const controller = new AbortController();
      const spent = new BudgetSpent(`${totalMs} ms are over`);
      const timer = setTimeout(() => controller.abort(spent), Math.max(0, leftMs));
      const joined = join(signals, controller);
      try {
        controller.signal.throwIfAborted();
        return await job(controller.signal);
      } catch (error) {
        // whatever a stream makes of an abort, its reason is what counts
        throw controller.signal.aborted ? controller.signal.reason : error;
      } finally {
        clearTimeout(timer);
        joined.leave();
        leftMs -= performance.now() - started;
      }
    },
  };
}

/** Waits, and throws the reason of the first signal that is aborted meanwhile. */
export async function sleep(ms: number, signals: readonly (AbortSignal | undefined)[]): Promise<void> {
  if (ms <= 0) {
    for (const signal of signals) signal?.throwIfAborted();
    return;
  }
  await untilAborted(signals, (signal) => wait(ms, undefined, { signal }));
}

/** Waits for a job, but no longer than until one of the signals is aborted; then its reason is thrown, and the job may go on alone. */
export async function untilAborted<T>(
  signals: readonly (AbortSignal | undefined)[],
  job: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const joined = join(signals, controller);
  try {
    controller.signal.throwIfAborted();
    const aborted = new Promise<never>((_, reject) => {
      controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
    });
    return await Promise.race([job(controller.signal), aborted]);
  } finally {
    joined.leave();
  }
}

/** By hand, and undone: `AbortSignal.any` keeps its followers for the life of a long-lived signal on Node 20. */
function join(signals: readonly (AbortSignal | undefined)[], controller: AbortController): { leave: () => void } {
  const leaves = signals.map((signal) => {
    const abort = () => controller.abort(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    return () => signal?.removeEventListener('abort', abort);
  });
  return { leave: () => leaves.forEach((leave) => leave()) };
}
