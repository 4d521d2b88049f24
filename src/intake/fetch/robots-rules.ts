import { createRequire } from 'node:module';
import type robotsParserModule from 'robots-parser';
import { MAX_ROBOTS_WORK } from './fetch-limits.ts';

/** What one robots.txt asks of us. */
export interface RobotsRules {
  /** Why an address may not be fetched, in words; null where it may. */
  readonly refuses: (url: URL) => string | null;
  /** Milliseconds between requests, as asked for; null where nothing is. */
  readonly crawlDelayMs: number | null;
}

/** Nothing is asked: there is no robots.txt. */
export const NO_RULES: RobotsRules = { refuses: () => null, crawlDelayMs: null };

// its types declare a default export that the CommonJS file does not have
const robotsParser = createRequire(import.meta.url)('robots-parser') as typeof robotsParserModule.default;

/**
 * The rules of a robots.txt (RFC 9309) for one crawler: its own group, else the group of all.
 *
 * @param agent product token of the crawler, without its version: `onrecord`
 * @example
 * ```ts
 * const rules = robotsRules('https://vell.example', 'User-agent: *\nDisallow: /drafts/\nCrawl-delay: 2', 'onrecord');
 * rules.refuses(new URL('https://vell.example/drafts/1')); // → 'robots.txt of its host does not allow it (line 2)'
 * rules.refuses(new URL('https://vell.example/news/1')); // → null
 * rules.crawlDelayMs; // → 2000
 * ```
 */
export function robotsRules(origin: string, text: string, agent: string): RobotsRules {
  const { kept, work } = keepOurs(text, agent);
  const robots = robotsParser(`${origin}/robots.txt`, kept);
  const delay = robots.getCrawlDelay(agent);
  return {
    crawlDelayMs: delay === undefined || !(delay > 0) ? null : delay * 1_000,
    refuses(url) {
      // the parser makes a list as long as the path for each rule, and tries one with wildcards at every place of it
      if (work * (url.pathname.length + url.search.length) > MAX_ROBOTS_WORK) {
        return 'robots.txt of its host has more rules than can be tried on so long an address';
      }
      if (robots.isAllowed(url.href, agent) !== false) return null;
      return `robots.txt of its host does not allow it (line ${robots.getMatchingLineNumber(url.href, agent)})`;
    },
  };
}

/**
 * The lines for us and for all, each at its own number. The parser makes a copy of every rule for every name of its group (10,000 names × 10,000
 * rules in half a megabyte), and takes any other line between two names for the end of a group: it is shown neither.
 */
function keepOurs(text: string, agent: string): { readonly kept: string; readonly work: number } {
  let work = 0;
  let named = new Set<string>();
  let inNames = false;
  const lines = text.split(/\r\n|\r|\n/).map((line) => {
    const [, field = '', value = ''] = /^\s*([a-z-]{1,20})\s*:\s*([^#]*)/i.exec(line.slice(0, 4_000)) ?? [];
    const name = field.toLowerCase();
    if (name === 'user-agent') {
      if (!inNames) named = new Set();
      inNames = true;
      const token = value.trim().toLowerCase().replace(/\/.*$/, '').trim();
      const group = token === '*' ? '*' : token === agent.toLowerCase() ? agent : 'others';
      if (named.has(group)) return '';
      named.add(group);
      return `User-agent: ${group}`;
    }
    if (name !== 'allow' && name !== 'disallow' && name !== 'crawl-delay') return '';
    inNames = false;
    if (!named.has('*') && !named.has(agent)) return '';
    const rule = value.trim();
    work += rule.includes('*') ? rule.length : 1;
    return `${name}: ${rule}`;
  });
  return { kept: lines.join('\n'), work };
}
