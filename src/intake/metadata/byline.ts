import { collapse } from '../html/page-node.ts';

/** Names that systems fill in where nobody wrote one. */
const NOBODY =
  /^(?:admin|administrator|editor|editors|staff|web ?master|guest|author|unknown|user|null|undefined|none|n\/a)$/i;
const ADDRESS = /https?:|www\.|@|\.(?:com|org|net|html?)\b/i;
const MAX_NAME = 120;

/**
 * The byline of names that metadata gives: `Ana Lima, Rui Costa`; null where none of them is a name. Addresses of profiles,
 * "By" and fill-ins such as "admin" are left out.
 */
export function cleanByline(names: readonly string[]): string | null {
  const kept: string[] = [];
  for (const name of names) {
    const words = collapse(name)
      .replace(/^(?:by|written by|story by|posted by|von|por|par)[:\s]\s?/i, '')
      .replace(/[\s,;|]+$/, '');
    if (
      words === '' ||
      words.length > MAX_NAME ||
      ADDRESS.test(words) ||
      NOBODY.test(words) ||
      !/\p{L}{2}/u.test(words)
    )
      continue;
    if (!kept.includes(words)) kept.push(words);
  }
  return kept.length === 0 ? null : kept.slice(0, 20).join(', ');
}
