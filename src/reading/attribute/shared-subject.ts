import type { Part } from './sentence-parts.ts';
import { type Subject, subjectAfter, subjectBefore } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import { isMark, lowerAt, type Run, type Words } from './words.ts';

/** A verb group with what stands around it, kept so that later groups of the sentence can share its subject. */
export interface Reading {
  readonly group: VerbGroup;
  readonly subject: Subject | null;
  /** Past the clause it reports, so that a later verb inside that clause is told from one beside it. */
  readonly reach: number;
}

/** How many earlier verb groups are asked for a subject to share. */
export const LOOK_BACK = 12;

/** The subject before the verb, after it, shared with an earlier verb, or that of the verb which governs it. */
export function subjectOf(words: Words, group: VerbGroup, part: Part, readings: readonly Reading[]): Subject | null {
  const own =
    group.form === 'finite' || group.form === 'participle' || group.form === 'imperative' || group.form === 'ing';
  if (own) {
    const before = subjectBefore(words, group, part.floor);
    const giver = group.form === 'ing' && before?.run ? giverOf(before.run, readings) : null;
    if (giver) return { ...giver, kind: 'controller', first: group.first, end: group.end };
    if (before) return before;
    const previous = lowerAt(words, group.first - 1);
    const opens =
      group.first === part.floor ||
      previous === ',' ||
      isMark(words, group.first - 1) ||
      previous === '—' ||
      previous === '–';
    if (opens && (group.form === 'finite' || (group.form === 'participle' && group.lemma === 'say')) && !group.modal) {
      const after = subjectAfter(words, group, part.limit);
      if (after) return after;
    }
  }
  const shared = sharedSubject(group, readings);
  if (!shared?.run) return null;
  const kind = group.form === 'finite' || group.form === 'imperative' ? 'shared' : 'controller';
  return { run: shared.run, kind, first: group.first, end: group.end };
}

const GIVING = new Set([
  'issue',
  'release',
  'give',
  'make',
  'send',
  'write',
  'post',
  'publish',
  'file',
  'deliver',
  'hold',
  'sign',
  'have',
  'read',
  'share',
  'circulate',
]); // prettier-ignore

/** "The office issued a statement saying …": the words are the office's, not the statement's. */
function giverOf(object: Run, readings: readonly Reading[]): Subject | null {
  const last = readings.at(-1);
  return last?.subject?.run && last.group.end === object.first && GIVING.has(last.group.lemma) ? last.subject : null;
}

/** The subject of the nearest earlier verb that does not stand in a clause reported before this one. */
function sharedSubject(group: VerbGroup, readings: readonly Reading[]): Subject | null {
  let fallback: Subject | null = null;
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i] as Reading;
    if (!reading.subject?.run || reading.group.form === 'infinitive') continue;
    const covered = readings.some(
      (other) =>
        other !== reading &&
        other.group.head < reading.group.head &&
        other.reach > reading.group.head &&
        other.reach <= group.first,
    );
    if (covered) continue;
    if (reading.group.form === 'finite' && reading.subject.kind !== 'relative') return reading.subject;
    fallback ??= reading.subject;
  }
  return fallback;
}
