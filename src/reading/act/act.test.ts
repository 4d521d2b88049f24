import { describe, expect, test } from 'vitest';
import { type HandMade, handMade } from '../../../test/hand-made-layers.ts';
import type { TargetKind } from '../../domain/vocabulary.ts';
import type { TargetReference } from '../layers/findings.ts';
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
