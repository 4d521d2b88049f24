import type { FigureRecord, StatementRecord } from '../../domain/records.ts';
import { valueInWords } from '../page/words.ts';
import { wordsOfStatement } from './said-words.ts';

/** Who says it in a version: the name, else the printed words; null: nobody is named. */
export function speakerOf(record: StatementRecord | FigureRecord | null): string | null {
  if (record === null) return null;
  if (record.speaker !== null) return record.speaker.name;
  const printed = 'span' in record ? '' : record.source.map(({ exact }) => exact).join(' ');
  return printed === '' ? null : printed;
}

/** What a record says: the words of a statement, the value of a figure and what it is the number of. */
export function saidBy(record: StatementRecord | FigureRecord | null): string | null {
  if (record === null) return null;
  return 'span' in record ? `${valueInWords(record)} ${record.term}` : wordsOfStatement(record);
}
