import { IntakeError } from '../intake-error.ts';
import type { Answer } from './exchange.ts';
import { MAX_CRAWL_DELAY_MS, MAX_ROBOTS_KEPT, ROBOTS_FAILURE_LIFE_MS, ROBOTS_LIFE_MS } from './fetch-limits.ts';
import type { Permit, Signals } from './fetch-resource.ts';
import { HostHeld } from './host-lanes.ts';
import { retryAfterMs } from './retry-after.ts';
import { NO_RULES, type RobotsRules, robotsRules } from './robots-rules.ts';
import { type TimeBudget, untilAborted } from './time-budget.ts';

/** Rules, or why nothing is allowed for now. */
type Known = RobotsRules | Extract<Permit, { allowed: false }>;

interface Kept {
  readonly known: Promise<Known>;
  until: number;
}

/**
 * Asks robots.txt of every origin, once, before anything else is asked there. None (4xx, or redirects without end) allows everything; one that
 * cannot be had (5xx, 429, no connection, an address that is not allowed) allows nothing for now (RFC 9309, 2.3.1).
 *
 * @param load fetches a robots.txt and fills the list with its redirects; its time goes to the budget of the fetch that asked first
 */
export function openRobots(
  agent: string,
  delayMs: number,
  load: (url: string, budget: TimeBudget, redirects: string[]) => Promise<Answer>,
): (url: URL, budget: TimeBudget, signals: Signals) => Promise<Permit> {
  const origins = new Map<string, Kept>();

  async function learn(origin: string, budget: TimeBudget): Promise<Known> {
    const redirects: string[] = [];
    try {
      const { status, header, bytes } = await load(`${origin}/robots.txt`, budget, redirects);
      if (status === 429 || status >= 500) {
        const after = retryAfterMs(header('retry-after'), header('date'));
        return notHad(`status ${status}`, after);
      }
      if (bytes.length === 0) return NO_RULES;
      return robotsRules(origin, new TextDecoder().decode(bytes), agent);
    } catch (error) {
      if (!(error instanceof IntakeError)) throw error;
      if (error.code === 'too-many-redirects') return NO_RULES;
      // without a redirect, the page would fail in the same way: then that is what there is to say of it
      if (redirects.length === 0 && error.cause instanceof Error) return { allowed: false, cause: error.cause };
      return notHad(error.message, error.retryAfterMs);
    }
  }

  function keptOf(origin: string, budget: TimeBudget): Kept {
    const known = origins.get(origin);
    if (known && known.until > performance.now()) return known;
    const kept: Kept = { known: learn(origin, budget), until: Number.POSITIVE_INFINITY };
    kept.known.then(
      (found) => {
        kept.until = performance.now() + lifeOf(found);
      },
      // the fetcher was closed: those who wait are told
      () => origins.delete(origin),
    );
    origins.delete(origin);
    origins.set(origin, kept);
    const [first] = origins.keys();
    if (origins.size > MAX_ROBOTS_KEPT && first !== undefined) origins.delete(first);
    return kept;
  }

  return async (url, budget, signals) => {
    const found = await untilAborted(signals, () => keptOf(url.origin, budget).known);
    if ('allowed' in found) return found;
    const why = found.refuses(url);
    if (why !== null) return { allowed: false, why, retryAfterMs: null };
    const asked = Math.min(found.crawlDelayMs ?? 0, MAX_CRAWL_DELAY_MS);
    return { allowed: true, delayMs: Math.max(delayMs, asked) };
  };
}

function notHad(why: string, afterMs: number | null): Known {
  return { allowed: false, why: `robots.txt of its host could not be had (${why})`, retryAfterMs: afterMs };
}

function lifeOf(known: Known): number {
  if (!('allowed' in known)) return ROBOTS_LIFE_MS;
  // how long a host is still held changes with every moment
  return 'cause' in known && known.cause instanceof HostHeld ? 0 : ROBOTS_FAILURE_LIFE_MS;
}
