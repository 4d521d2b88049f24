import { describe, expect, test } from 'vitest';
import { segment } from '../segment/segment.ts';
import { quotationCases } from './quotations.cases.ts';
import { findQuotations } from './quotations.ts';
import { processorTime } from '../../../test/processor-time.ts';

describe('quotations', () => {
  test.each(quotationCases)('$name', ({ text, expected }) => {
    const found = findQuotations(segment({ text }));
    const described = found.map((quotation) => {
      const flags = [
        !quotation.closed && 'open',
        quotation.continues && 'continues',
        quotation.within !== null && 'in',
      ];
      return [text.slice(quotation.start, quotation.end), quotation.role, ...flags.filter((flag) => flag !== false)];
    });
    expect(described).toEqual(expected.map((one) => [...one]));
    let at = 0;
    for (const quotation of found) {
      expect(quotation.start).toBe(text.indexOf(text.slice(quotation.start, quotation.end), at));
      at = quotation.start + 1;
    }
  });

  test('a hundred thousand open marks cost no square', () => {
    const started = processorTime();
    for (const mark of ['“', '" ', '‘a ', "''a ", '“‘']) findQuotations(segment({ text: mark.repeat(100_000) }));
    expect(processorTime() - started).toBeLessThan(5000);
  });
});
