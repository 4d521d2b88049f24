import { describe, expect, test } from 'vitest';
import { type HandMade, handMade } from '../../../test/hand-made-layers.ts';
import type { TargetKind } from '../../domain/vocabulary.ts';
import type { TargetReference } from '../layers/findings.ts';
import { readArticle } from '../read-article.ts';
import { ACT_CASES, type ActCase, type ExpectedAct, HARD_CASES, PERFORMANCE_CASES } from './act.cases.ts';
import { act } from './act.ts';

function acts(made: HandMade) {
  const { segmentation, tagging, attributions, resolution, events, figures } = made;
  return act(segmentation, tagging, attributions, resolution, events, figures);
}

function shown(
  { text }: HandMade,
  target: TargetReference | null,
): readonly [TargetKind, number | null, string] | null {
  return target === null ? null : [target.kind, target.index, text.slice(target.range.start, target.range.end)];
}

function check({ marked, acts: expected }: ActCase): void {
  const made = handMade(marked);
  const found = acts(made).byAttribution.map((performed, attribution) =>
    performed.map(({ act: name, performance, target, targetBasis }, index): ExpectedAct => {
      const wanted = expected[attribution]?.[index]?.[2];
      if (wanted === undefined) return [name, performance];
      const seen = shown(made, target);
      return [name, performance, seen === null || targetBasis === null ? null : [...seen, targetBasis]];
    }),
  );
  expect(found).toEqual(expected);
}

describe('acts', () => {
  for (const actCase of ACT_CASES) test(actCase.name, () => check(actCase));
});

describe('performance', () => {
  for (const actCase of PERFORMANCE_CASES) test(actCase.name, () => check(actCase));
});

describe('hard cases', () => {
  for (const actCase of HARD_CASES) test(actCase.name, () => check(actCase));
});

/** Sentences read through every stage: what must never turn into its contrary. */
const WITHHELD: readonly (readonly [text: string, act: string, performance: string])[] = [
  ['Interior Minister Rui Sol refused to condemn the attack on Monday.', 'condemn', 'refused'],
  ['Mayor Ana Lima declined to comment on the raid.', 'comment', 'declined'],
  ['The company did not respond to a request for comment.', 'comment', 'no_response'],
  ['Rui Sol could not be reached for comment.', 'comment', 'not_reached'],
];

describe('withheld acts, through every stage', () => {
  for (const [text, name, performance] of WITHHELD) {
    test(text, async () => {
      const { statements } = await readArticle({ text });
      const found = statements.flatMap(({ acts: performed }) => performed);
      expect(found.map((one) => [one.act, one.performance])).toEqual([[name, performance]]);
    });
  }
});
