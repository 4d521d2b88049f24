import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { onrecord } from './end-to-end/run-command.ts';

test('the output shown in README.md is printed by its command (else: npm run readme)', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const excerpt = readme.match(/```text\n([\s\S]*?)```/)?.[1]?.trim() ?? '';
  const { out } = await onrecord(['read', 'examples/harbour-fire.txt']);
  expect(excerpt.split('\n').length).toBeGreaterThan(9);
  for (const group of excerpt.split('\n\n')) expect(out).toContain(group);
});
