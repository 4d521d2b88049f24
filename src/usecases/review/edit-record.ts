import { z } from 'zod';
import { FigureRecord, type RecordedAct, StatementRecord } from '../../domain/records.ts';
import { ACTS, PERFORMANCES } from '../../domain/vocabulary.ts';
import type { Ledger } from '../../store/ledger.ts';
import { AskError } from '../trouble.ts';
import { exactWords } from './exact-words.ts';
import { namedActor } from './named-actor.ts';

/** What an edit may look at. */
export interface EditPlace {
  readonly ledger: Ledger;
  readonly snapshot: string;
  readonly text: string;
}

type Setter = (value: string, place: EditPlace) => unknown;

const words: Setter = (value) => value;
const nullable =
  (setter: Setter): Setter =>
  (value, place) =>
    value === 'none' ? null : setter(value, place);
const span: Setter = (value, { text }) => exactWords(text, value);
const spans: Setter = (value, { text }) =>
  value
    .split(' || ')
    .map((part) => exactWords(text, part))
    .sort((one, other) => one.start - other.start);
const actor: Setter = (value, { ledger, snapshot }) => namedActor(ledger, snapshot, value);
const number: Setter = (value) => {
  const count = Number(value.replaceAll(',', ''));
  if (value.trim() === '' || !Number.isFinite(count)) throw new AskError('bad-value', `“${value}” is no number`);
  return count;
};
const yesOrNo: Setter = (value) => {
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw new AskError('bad-value', `“${value}” must be yes or no`);
};

const STATEMENT: Readonly<Record<string, Setter>> = {
  speaker: actor,
  sourcing: words,
  quoteType: words,
  kind: words,
  placement: words,
  scope: words,
  acts: (value) => actsOf(value),
  content: spans,
  source: spans,
  cue: nullable(span),
  addressee: actor,
  negatedCue: yesOrNo,
};

const FIGURE: Readonly<Record<string, Setter>> = {
  span,
  measure: words,
  term: words,
  unit: nullable(words),
  min: nullable(number),
  max: nullable(number),
  bound: words,
  event: nullable(words),
  speaker: actor,
  sourcing: words,
};

/**
 * A record with some of its fields changed, checked as a whole.
 *
 * @param edits `FIELD=VALUE`; a field may be written with hyphens; several spans are parted by ` || `
 * @returns the record, and the fields that are now other than before
 * @throws AskError naming the field, what is wrong with the value, and what it may be
 */
export async function editRecord<Item extends StatementRecord | FigureRecord>(
  noun: 'statement' | 'figure',
  before: Item,
  edits: readonly string[],
  place: EditPlace,
): Promise<{ readonly record: Item; readonly fields: readonly string[] }> {
  const setters = noun === 'statement' ? STATEMENT : FIGURE;
  const changed: Record<string, unknown> = { ...before };
  for (const edit of edits) {
    const at = edit.indexOf('=');
    const field = edit
      .slice(0, Math.max(0, at))
      .trim()
      .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const setter = Object.hasOwn(setters, field) ? setters[field] : undefined;
    if (at < 1 || setter === undefined)
      throw new AskError(
        'bad-value',
        `“${edit}” edits nothing: give FIELD=VALUE with one of ${Object.keys(setters).join(', ')}`,
      );
    changed[field] = await setter(edit.slice(at + 1), place);
  }
  const record = checked(noun, changed) as Item;
  const fields = Object.keys(record).filter(
    (key) => JSON.stringify(record[key as keyof Item]) !== JSON.stringify(before[key as keyof Item]),
  );
  return { record, fields };
}

/**
 * The record, proved to be one.
 *
 * @throws AskError with the values that a field may have
 */
export function checked(noun: 'statement' | 'figure', record: unknown): StatementRecord | FigureRecord {
  const parsed = (noun === 'statement' ? StatementRecord : FigureRecord).safeParse(record);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path[0] === undefined ? 'the record' : String(issue.path[0]);
  const values = issue?.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : z.prettifyError(parsed.error);
  throw new AskError('bad-value', `${field} must be ${values}`);
}

/** `condemn:refused,accuse` as acts. */
export function actsOf(value: string): readonly RecordedAct[] {
  if (value === 'none') return [];
  return value.split(',').map((part) => {
    const [act = '', performance = 'performed', ...rest] = part.trim().split(':');
    const known = <Word extends string>(list: readonly Word[], word: string, what: string): Word => {
      const found = list.find((one) => one === word);
      if (found === undefined) throw new AskError('bad-value', `“${word}” is no ${what}; there are ${list.join(', ')}`);
      return found;
    };
    if (rest.length > 0) throw new AskError('bad-value', `“${part}” must be ACT or ACT:PERFORMANCE`);
    return {
      act: known(ACTS, act, 'act'),
      performance: known(PERFORMANCES, performance, 'performance'),
      target: null,
      targetBasis: null,
    };
  });
}
