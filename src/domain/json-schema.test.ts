import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingSchema } from './json-schema.ts';
import { PACKAGE_VERSION } from './reader-identity.ts';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('schema/reading-1.json is fresh (else: npm run generate)', () => {
  expect(file('schema/reading-1.json')).toBe(readingSchema());
});

test('the version in a reading is the package’s', () => {
  expect(JSON.parse(file('package.json'))).toHaveProperty('version', PACKAGE_VERSION);
});
