import { sleep, untilAborted } from './time-budget.ts';

/** What a request brings when it queues for a host. */
export interface Turn {
  /** Milliseconds between the end of this request and the start of the next one. */
  readonly delayMs: number;
  /** Milliseconds that it waits at most for a host that asked to be left alone. */
  readonly patienceMs: number;
  readonly signals: readonly (AbortSignal | undefined)[];
}

/** One queue for each host: one request at a time, with a pause after each. */
export interface HostLanes {
  /** @throws HostHeld when the host asked to be left alone for longer than the patience lasts */
  readonly enter: <T>(host: string, turn: Turn, job: () => Promise<T>) => Promise<T>;
  /** Lets nobody to a host for so many milliseconds. */
  readonly hold: (host: string, ms: number) => void;
}

/** A host that asked to be left alone. */
export class HostHeld extends Error {
  readonly leftMs: number;

  constructor(leftMs: number) {
    super(`held for ${Math.ceil(leftMs)} ms more`);
    this.leftMs = leftMs;
  }
}

interface Lane {
  last: Promise<unknown>;
  users: number;
  openAt: number;
  heldUntil: number;
}

/** Lanes after which those that nobody needs any more are looked for. */
const MANY_LANES = 1_000;

/** @param jitterMs milliseconds added to a pause, handed in so that a test can leave chance out */
export function openLanes(jitterMs: () => number): HostLanes {
  const lanes = new Map<string, Lane>();
  let many = MANY_LANES;

  function laneOf(host: string): Lane {
    const known = lanes.get(host);
    if (known) return known;
    if (lanes.size >= many) {
      const now = performance.now();
      for (const [name, { users, openAt, heldUntil }] of lanes) {
        if (users === 0 && openAt <= now && heldUntil <= now) lanes.delete(name);
      }
      many = Math.max(MANY_LANES, lanes.size * 2);
    }
    const lane: Lane = { last: Promise.resolve(), users: 0, openAt: 0, heldUntil: 0 };
    lanes.set(host, lane);
    return lane;
  }

  return {
    async enter(host, { delayMs, patienceMs, signals }, job) {
      const lane = laneOf(host);
      const before = lane.last;
      let leave = () => {};
      const left = new Promise<void>((resolve) => {
        leave = resolve;
      });
      // who gives up while queueing leaves at once, but lets nobody past those before
      lane.last = before.then(() => left);
      lane.users += 1;
      try {
        await untilAborted(signals, async () => before);
        const heldMs = lane.heldUntil - performance.now();
        if (heldMs > patienceMs) throw new HostHeld(heldMs);
        await sleep(Math.max(lane.openAt - performance.now(), heldMs), signals);
        try {
          return await job();
        } finally {
          lane.openAt = performance.now() + delayMs + jitterMs();
        }
      } finally {
        lane.users -= 1;
        leave();
      }
    },
    hold(host, ms) {
      const lane = laneOf(host);
      lane.heldUntil = Math.max(lane.heldUntil, performance.now() + ms);
    },
  };
}
