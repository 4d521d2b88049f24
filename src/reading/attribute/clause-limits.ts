import { clauseBegins } from './clause-begins.ts';
import type { Complement } from './frames.ts';
import type { Part } from './sentence-parts.ts';
import type { Subject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import { isFinite, lowerAt, posAt, type Words } from './words.ts';

/** Words that open a clause which a comma closes: "While aides say it works, others doubt it." */
const SUBORDINATORS = new Set([
  'while',
  'although',
  'though',
  'as',
  'if',
  'when',
  'after',
  'because',
  'since',
  'whereas',
  'before',
  'once',
]); // prettier-ignore

/** Ends content at the comma that closes the subordinate or relative clause its cue stands in. */
export function cutAtComma(
  words: Words,
  complement: Complement,
  group: VerbGroup,
  subject: Subject | null,
  part: Part,
): Complement {
  const { content } = complement;
  if (!content || content.end - content.first < 3) return complement;
  const before = (subject?.run ? subject.first : group.first) - 1;
  const subordinate =
    SUBORDINATORS.has(lowerAt(words, before)) &&
    (before <= part.floor + 1 || /^[,"“(]$|^(but|and)$/.test(lowerAt(words, before - 1)));
  const relative = subject?.kind === 'relative' && lowerAt(words, before) === ',';
  // "Asked whether it would open, Lima left."
  const opening = group.form === 'participle' && group.first === part.floor;
  if (!subordinate && !relative && !opening) return complement;
  const bound = Math.min(content.end - 1, content.first + 80);
  for (let at = content.first + 2; at < bound; at++) {
    if (lowerAt(words, at) !== ',' || (words.speechAt[at] ?? -1) >= 0) continue;
    const closes = relative
      ? /^(VB[DNZP]|MD)$/.test(posAt(words, at + 1)) || (posAt(words, at + 1) === 'RB' && isFinite(words, at + 2))
      : clauseBegins(words, at + 1, part.limit);
    if (closes) return { ...complement, content: { first: content.first, end: at } };
  }
  return complement;
}
