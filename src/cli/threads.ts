import { availableParallelism } from 'node:os';

/** More threads than this gain nothing for one window of text. */
const MOST_THREADS = 4;

/** Threads for one matrix product: what the machine has where one worker reads, else one each. */
export const threadsOf = (jobs: number): number => (jobs > 1 ? 1 : Math.min(MOST_THREADS, availableParallelism()));
