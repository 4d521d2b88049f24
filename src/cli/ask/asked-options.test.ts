import { describe, expect, test } from 'vitest';
import { QUOTE_TYPES } from '../../domain/vocabulary.ts';
import { UsageError } from '../read-options.ts';
import { numberOf, oneOf, placeOf, recordOf } from './asked-options.ts';

describe('values of a vocabulary', () => {
  test('several, in any case, with spaces or hyphens', () => {
    expect(oneOf('--quote-type', QUOTE_TYPES, undefined)).toBeUndefined();
    expect(oneOf('--quote-type', QUOTE_TYPES, 'Direct, mixed')).toEqual(['direct', 'mixed']);
    expect(oneOf('--how', ['no_response', 'not_reached'], 'no-response,not reached')).toEqual([
      'no_response',
      'not_reached',
    ]);
  });

  test.each(['', 'oblique', 'direct,,mixed', 'direct;mixed', 'toString', '__proto__'])('“%s” is none', (given) => {
    expect(() => oneOf('--quote-type', QUOTE_TYPES, given)).toThrow(
      '--quote-type takes direct, mixed, indirect; not “',
    );
    expect(() => oneOf('--quote-type', QUOTE_TYPES, given)).toThrow(UsageError);
  });

  test('of a state, too', () => {
    expect(recordOf({ state: 'rejected' })).toEqual({ states: ['rejected'] });
    expect(() => recordOf({ state: 'good' })).toThrow('--state takes machine, accepted, edited, rejected, added');
  });
});

describe('dates', () => {
  test.each(['2019', '2019-02', '2019-02-04'])('%s is one', (date) => {
    expect(placeOf({ since: date, until: date })).toEqual({ since: date, until: date });
  });

  test.each(['', 'May', '2019-2', '2019-13', '2019-02-04T10:00', "2019' OR 1=1"])('“%s” is none', (date) => {
    expect(() => placeOf({ since: date })).toThrow('--since takes a date');
    expect(() => placeOf({ until: date })).toThrow('--until takes a date');
  });
});

test.each([
  ['12', 12],
  ['-2.5', -2.5],
  ['1,200', 1200],
])('%s is a number', (given, number) => {
  expect(numberOf('--min', given)).toBe(number);
});

test.each(['', ' ', 'many', 'NaN', 'Infinity', '1 2'])('“%s” is no number', (given) => {
  expect(() => numberOf('--min', given)).toThrow('--min takes a number');
});
