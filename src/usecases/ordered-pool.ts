import { Tinypool } from 'tinypool';

/** Items handed to a worker at once: one message is not worth one article. */
const CHUNK = 4;
/** Chunks under way for each worker: one in work, one waiting. */
const AHEAD = 2;

/** What a worker is handed. */
export interface PoolTask<Item, Shared> {
  readonly items: readonly Item[];
  /** The same for all tasks of a pool. */
  readonly shared: Shared;
  /** Not 0 as soon as nobody wants the results any more. Shared memory: a worker in the middle of a chunk gets no message. */
  readonly stop: Int32Array<SharedArrayBuffer>;
}

export interface PoolOptions<Item, Shared, Result> {
  /** The worker's file: its default export takes a {@link PoolTask}. */
  readonly worker: URL;
  readonly workers: number;
  readonly shared: Shared;
  /** The result of a chunk whose worker broke down: every item still ends in something. */
  readonly broken: (items: readonly Item[], error: unknown) => Result;
}

/**
 * Works through items on several threads, and gives the results in the items' order. No more items are taken than the workers can hold, so
 * memory does not grow with their number. When `stopped` says so no further item is taken, and those under way end.
 */
export async function* orderedPool<Item, Shared, Result>(
  items: AsyncIterable<Item>,
  options: PoolOptions<Item, Shared, Result>,
  stopped: () => boolean,
): AsyncGenerator<Result, void, undefined> {
  const { worker, workers, shared, broken } = options;
  const pool = new Tinypool({ filename: worker.href, minThreads: workers, maxThreads: workers });
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const all = new Set<Promise<unknown>>();
  try {
    const under: Promise<Result>[] = [];
    let chunk: Item[] = [];
    const hand = (): void => {
      const handed = chunk;
      chunk = [];
      if (handed.length === 0) return;
      const task: PoolTask<Item, Shared> = { items: handed, shared, stop };
      const run = (pool.run(task) as Promise<Result>).catch((error: unknown) => broken(handed, error));
      under.push(run);
      all.add(run);
      void run.finally(() => all.delete(run));
    };
    for await (const item of items) {
      if (stopped()) break;
      chunk.push(item);
      if (chunk.length < CHUNK) continue;
      hand();
      if (under.length >= workers * AHEAD) yield (await under.shift()) as Result;
    }
    hand();
    while (under.length > 0) yield (await under.shift()) as Result;
  } finally {
    // a worker ended in the middle of a matrix product takes the process down: each comes to the end of its article first
    Atomics.store(stop, 0, 1);
    await Promise.all(all);
    await pool.destroy();
  }
}
