import type { JudgedQuote } from '../../usecases/verify/quote/judge-quote.ts';
import { plain } from './plain.ts';
import { wrap } from './wrap.ts';

const WORDS: Readonly<Record<JudgedQuote['outcome'], string>> = {
  found_here: 'found here: the words stand where the record says, code point for code point',
  moved: 'moved: the words stand elsewhere in the article now',
  found_in_other_version: 'found in another version of the article, not in what it says now',
  found_in_other_article: 'found in another article than the record names',
  near_match: 'near match: these words stand nowhere in the ledger; something like them does',
  not_found: 'not found: these words stand nowhere in the ledger, and nothing like them was found',
};

/** Code points named of a difference at most. */
const MOST_NAMED = 3;

/** What became of one quotation, for people. */
export function quotePage({ name, exact, outcome, passage, differences, speakers }: JudgedQuote): string {
  const lines = [`${plain(name)}  ${WORDS[outcome]}`];
  if (passage === null) lines.push(wrap(plain(exact), 100, '    looked for: '));
  else {
    const { before, span, after, title, outlet, publishedAt, url, article, snapshot, current } = passage;
    const where = [title === null ? null : `“${title}”`, outlet, publishedAt, url].filter((part) => part !== null);
    lines.push(
      wrap(`${plain(before)}»${plain(span.exact)}«${plain(after)}`, 100, '    '),
      `    ${plain(where.join(', '))}`,
      `    article ${article.slice(0, 12)}, version ${snapshot.slice(0, 12)}${current ? '' : ' (an older one)'}, code points ${span.start} to ${span.end}`,
    );
  }
  if (differences !== null) {
    const marked = differences.map(({ kind, words }) =>
      kind === 'same' ? plain(words) : kind === 'claimed' ? `[-${named(words)}-]` : `{+${named(words)}+}`,
    );
    lines.push(wrap(marked.join(''), 100, '    differs: '), '    [-in the file-] {+in the ledger+}');
  }
  if (speakers !== null)
    lines.push(
      `    the file names ${plain(speakers.file)}; the ledger's record of these words names ${plain(speakers.ledger.join(', '))}`,
    );
  return `${lines.join('\n')}\n\n`;
}

/** Words with the code points of what looks like something else. */
function named(words: string): string {
  const odd = Array.from(words).filter((character) => character > '\u007e' && /[\p{L}\p{M}\p{Z}]/u.test(character));
  const points = odd
    .slice(0, MOST_NAMED)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return points.length === 0 ? plain(words) : `${plain(words)} ${points.join(' ')}`;
}
