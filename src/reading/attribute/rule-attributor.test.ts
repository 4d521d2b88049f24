import { describe, expect, it } from 'vitest';
import { segment } from '../segment/segment.ts';
import { tag } from '../tag/tag.ts';
import { NEGATIVE_CASES, RULE_CASES } from './attributor.cases.ts';
import { BOUNDARY_CASES } from './boundaries.cases.ts';
import { attributorContract, expectCase } from './attributor.contract.ts';
import { HARD_CASES, HARD_NEGATIVES } from './hard.cases.ts';
import { attributeByRules, ruleAttributor } from './rule-attributor.ts';
import { processorTime } from '../../../test/processor-time.ts';

const read = (text: string) => {
  const segmentation = segment({ text });
  return attributeByRules(segmentation, tag(segmentation));
};

attributorContract('the rules', ruleAttributor);

describe('the rules', () => {
  it.each(RULE_CASES)('$name', (given) => expectCase(given, read(given.text)));
  it.each(BOUNDARY_CASES)('where statements end: $name', (given) => expectCase(given, read(given.text)));
  it.each(HARD_CASES)('a hard case: $name', (given) => expectCase(given, read(given.text)));
  it.each([...NEGATIVE_CASES, ...HARD_NEGATIVES])('reads no statement in $name', ({ text }) =>
    expect(read(text)).toEqual([]),
  );

  it.each([
    ['one clause after another', 'he said that the plan was bad and '],
    ['relative clauses', 'Lima, who said the plan was bad, '],
    ['verbs alone', 'said '],
    ['infinitives', 'said to go '],
    ['quotations', '“a plan” said '],
    ['noun cues', 'his claim that the plan was bad '],
    ['unclosed paragraphs', '“the plan was bad\n\n'],
  ])('costs no more than linear time on a run of %s', (_, unit) => {
    const timeOf = (length: number): number => {
      const segmentation = segment({ text: unit.repeat(Math.ceil(length / unit.length)) });
      const tagging = tag(segmentation);
      const before = processorTime();
      attributeByRules(segmentation, tagging);
      return processorTime() - before;
    };
    timeOf(4_000);
    const short = Math.max(20, timeOf(8_000));
    // eight times the text: linear is 8, quadratic is 64
    expect(timeOf(64_000) / short).toBeLessThan(30);
  });
});
