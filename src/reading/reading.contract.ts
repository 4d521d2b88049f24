import { expect } from 'vitest';
import { Reading } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { checkSpans } from '../text/check-spans.ts';

/**
 * What must hold of every reading, whatever the article and whichever the attributor: the schema, the exact words, references that
 * lead somewhere, no statement that cannot be (a source in its own content, crossing spans, a parent that is its own ancestor).
 */
export function expectSound(reading: Reading): void {
  expect(() => Reading.parse(reading)).not.toThrow();
  checkSpans(reading);

  const ids = new Set(
    [...reading.statements, ...reading.actors, ...reading.figures, ...reading.events].map(({ id }) => id),
  );
  const known = (id: string | null): void => {
    if (id !== null) expect(ids, `reference to ${id}`).toContain(id);
  };

  const parents = new Map(reading.statements.map(({ id, parent }) => [id, parent]));
  for (const statement of reading.statements) {
    const { id, content, source, cue } = statement;
    expect(content.length, `${id} has content`).toBeGreaterThan(0);
    const spans = [...content, ...source.spans, ...(cue ? [cue] : [])];
    for (const [index, one] of spans.entries()) {
      expect(one.exact.trim(), `${id} has no blank span`).not.toBe('');
      for (const other of spans.slice(index + 1)) {
        expect(overlap(one, other), `${id}: ${JSON.stringify([one, other])} overlap`).toBe(false);
      }
    }
    expect(inOrder(content), `${id}: content in the order of the text`).toBe(true);
    for (const reference of [
      source.actor,
      statement.addressee,
      statement.parent,
      statement.sameAs,
      ...statement.chain,
    ]) {
      known(reference);
    }
    for (const { target, act } of statement.acts) {
      known(target?.ref ?? null);
      expect(act).toBeTruthy();
    }
    const ancestors = new Set([id]);
    for (let up = statement.parent; up !== null; up = parents.get(up) ?? null) {
      expect(ancestors.has(up), `${id} is not its own ancestor`).toBe(false);
      ancestors.add(up);
    }
    if (statement.parent !== null) {
      const parent = reading.statements.find((other) => other.id === statement.parent);
      const whole = content.every((span) => parent?.content.some((outer) => within(span, outer)));
      expect(whole, `${id} stands inside ${statement.parent}`).toBe(true);
    }
    if (source.spans.length === 0) expect(['none', 'vague']).toContain(source.sourcing);
  }
  for (const actor of reading.actors) {
    expect(actor.mentions.length, `${actor.id} is mentioned`).toBeGreaterThan(0);
    expect(inOrder(actor.mentions.map(({ span }) => span)), `${actor.id}: mentions in order`).toBe(true);
    for (const candidate of actor.candidates) known(candidate.actor);
  }
  for (const figure of reading.figures) {
    for (const reference of [figure.subsetOf, figure.event, figure.statement]) known(reference);
    expect(figure.subsetOf, `${figure.id} is no part of itself`).not.toBe(figure.id);
    if (figure.min !== null && figure.max !== null) expect(figure.min).toBeLessThanOrEqual(figure.max);
  }
  for (const question of reading.questions) {
    for (const reference of [question.asker, question.addressee, question.statement]) known(reference);
  }
  const { blocks } = reading.article;
  expect(inOrder(blocks.map(({ span }) => span)), 'blocks in order, not overlapping').toBe(true);
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || (spans[index - 1]?.end ?? 0) <= span.start);
}
