import type { Subject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import { isNoun, lowerAt, neutralHead, posAt, type Run, type Words } from './words.ts';

/** What the weights look at beside lemma and frame. */
export function traitsOf(
  words: Words,
  group: VerbGroup,
  subject: Subject | null,
  content: readonly Run[],
  frame: string,
): string[] {
  const traits = [`form:${group.form}`, `subject:${subject?.kind ?? 'none'}`, `after:${frame}`];
  if (group.modal && group.modal !== 'to') traits.push(`modal:${group.modal}`);
  if (group.passive) traits.push('passive');
  if ((words.speechAt[group.head] ?? -1) >= 0) traits.push('quoted');
  if (group.negated) traits.push('negated');
  traits.push(`tense:${posAt(words, group.first)}:${posAt(words, group.head)}`);
  if (subject?.run) {
    const head = headOf(words, subject.run);
    traits.push(`head:${neutralHead(words, head)}`, `headpos:${posAt(words, head)}`);
    const before = lowerAt(words, subject.first - 1);
    if (/^(IN|W|CC|TO)/.test(posAt(words, subject.first - 1))) traits.push(`before:${before}`);
    else traits.push(`beforepos:${posAt(words, subject.first - 1)}`);
    const long = subject.run.end - subject.run.first;
    traits.push(`sourcelong:${Math.min(8, long)}`);
  } else traits.push(`prev:${posAt(words, group.first - 1)}`);
  let long = 0;
  let marks = false;
  for (const run of content) {
    long += run.end - run.first;
    marks ||= (words.speechAt[run.first] ?? -1) >= 0 || (words.speechAt[run.end - 1] ?? -1) >= 0;
  }
  traits.push(`long:${long < 3 ? long : long < 6 ? '3-5' : long < 12 ? '6-11' : long < 25 ? '12-24' : '25'}`);
  if (marks) traits.push('marks');
  const first = content.at(-1)?.first ?? 0;
  traits.push(`opens:${posAt(words, first)}`);
  return traits;
}

/** The last noun of the first plain stretch of a phrase: "head" in "the head of the office". */
function headOf(words: Words, run: Run): number {
  let head = run.first;
  for (let at = run.first; at < run.end; at++) {
    if (isNoun(words, at)) head = at;
    else if (head > run.first && /^(IN|TO|,|W|V)/.test(posAt(words, at))) break;
    else if (lowerAt(words, at) === ',') break;
  }
  return head;
}
