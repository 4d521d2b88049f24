import { expect, test } from 'vitest';
import * as library from '../src/index.ts';

test('the library exports this and nothing else', () => {
  expect(Object.keys(library).toSorted()).toEqual([
    'READING_SCHEMA',
    'Reading',
    'SpanMismatch',
    'checkSpans',
    'describeQuote',
    'matchQuote',
    'openReader',
    'read',
  ]);
});
