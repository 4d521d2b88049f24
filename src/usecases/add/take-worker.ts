import { type ArticleReader, openReader } from '../open-reader.ts';
import type { PoolTask } from '../ordered-pool.ts';
import type { LoadedJob } from './load-job.ts';
import { type Refused, refusalOf } from './refused.ts';
import { takeIn, type TakenIn } from './take-in.ts';

export interface TakeShared {
  readonly fast: boolean;
  readonly unread: boolean;
}

/** An input that was taken in. */
export interface Take {
  readonly done: false;
  readonly taken: TakenIn | Refused;
}

export interface TakeResult<Passed> {
  readonly taken: readonly (Passed | Take)[];
  readonly withoutModel: string | null;
}

/** Takes the loaded ones in; the others need nothing, and pass through in their places. */
export async function takeAll<Passed extends { readonly done: boolean }>(
  items: readonly (LoadedJob | Passed)[],
  reader: Pick<ArticleReader, 'read'> | null,
  stopped: () => boolean = () => false,
): Promise<readonly (Passed | Take)[]> {
  const taken: (Passed | Take)[] = [];
  for (const item of items) {
    if (stopped()) break;
    taken.push('done' in item ? item : { done: false, taken: await takeIn(item, reader) });
  }
  return taken;
}

/** The inputs of a worker that broke down. */
export function brokenTakes<Passed extends { readonly done: boolean }>(
  items: readonly (LoadedJob | Passed)[],
  error: unknown,
): readonly (Passed | Take)[] {
  return items.map((item) => {
    if ('done' in item) return item;
    const { input, position, feed, sourceHash } = item;
    const why = error instanceof Error ? error.message : String(error);
    const refusal = refusalOf(new Error(`the worker that read this broke down (${why})`), position ?? input);
    return { done: false, taken: { input, position, feed, sourceHash, refusal } };
  });
}

let opened: Promise<ArticleReader> | undefined;

/** The worker's task: tinypool calls the default export. */
export default async function work<Passed extends { readonly done: boolean }>({
  items,
  shared,
  stop,
}: PoolTask<LoadedJob | Passed, TakeShared>): Promise<TakeResult<Passed>> {
  const isStopped = () => Atomics.load(stop, 0) !== 0;
  if (shared.unread) return { taken: await takeAll(items, null, isStopped), withoutModel: null };
  opened ??= openReader({ fast: shared.fast });
  const reader = await opened;
  return { taken: await takeAll(items, reader, isStopped), withoutModel: reader.withoutModel };
}
