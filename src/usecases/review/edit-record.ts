import { z } from 'zod';
import { FigureRecord, type RecordedAct, StatementRecord } from '../../domain/records.ts';
import { ACTS, PERFORMANCES } from '../../domain/vocabulary.ts';
import type { Ledger } from '../../store/ledger.ts';
import { AskError } from '../trouble.ts';
import { statementPlaces } from '../../ledger/records-of.ts';
import { exactWords, severalWords } from './exact-words.ts';
import { namedActor } from './named-actor.ts';

/** What an edit may look at. */
export interface EditPlace {
  readonly ledger: Ledger;
  readonly snapshot: string;
  readonly text: string;
}

/** @param before what the field says so far */
type Setter = (value: string, place: EditPlace, before: unknown) => unknown;

const words: Setter = (value) => {
  if (value.trim() === '') throw new AskError('bad-value', 'no words were given');
  return value.trim();
};
const nullable =
  (setter: Setter): Setter =>
  (value, place, before) =>
    value === 'none' ? null : setter(value, place, before);
const span: Setter = (value, { text }) => exactWords(text, value);
const spans: Setter = (value, { text }) => (value === 'none' ? [] : severalWords(text, value.split(' || ')));
const actor: Setter = (value, { ledger, snapshot }) => namedActor(ledger, snapshot, value);
/** A comma parts thousands and nothing else: `1,5` may be meant as either. */
const NUMBER = /^[-+]?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?$/;
const number: Setter = (value) => {
  if (!NUMBER.test(value.trim()))
    throw new AskError('bad-value', `“${value}” is no number; write it as 1200, 1,200 or 0.5`);
  return Number(value.replaceAll(',', ''));
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
  acts: (value, _, before) => actsOf(value, before as readonly RecordedAct[]),
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
    try {
      changed[field] = await setter(edit.slice(at + 1), place, changed[field]);
    } catch (error) {
      throw error instanceof AskError ? new AskError(error.code, `${field}: ${error.message}`) : error;
    }
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
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path[0] === undefined ? 'the record' : String(issue.path[0]);
    const values =
      issue?.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : z.prettifyError(parsed.error);
    throw new AskError('bad-value', `${field} must be ${values}`);
  }
  const { data } = parsed;
  if ('span' in data) {
    if (data.min !== null && data.max !== null && data.min > data.max)
      throw new AskError('bad-value', `min (${data.min}) is more than max (${data.max}); edit both together`);
  } else if (statementPlaces(data.content, data.cue, data.source).length === 0)
    throw new AskError('bad-value', 'a statement needs words in the text: content, a cue or a source');
  return data;
}

/**
 * `condemn:refused,accuse` as acts; `none` for none.
 *
 * @param before acts whose targets stay, where the same act is named again
 */
export function actsOf(value: string, before: readonly RecordedAct[] = []): readonly RecordedAct[] {
  if (value === 'none') return [];
  const acts = value.split(',').map((part) => {
    const [act = '', performance = 'performed', ...rest] = part.trim().split(':');
    if (rest.length > 0) throw new AskError('bad-value', `“${part}” must be ACT or ACT:PERFORMANCE`);
    const known = knownWord(ACTS, act, 'act');
    const same = before.find((one) => one.act === known);
    const { target = null, targetBasis = null } = same ?? {};
    return { act: known, performance: knownWord(PERFORMANCES, performance, 'performance'), target, targetBasis };
  });
  const keys = acts.map(({ act, performance }) => `${act}:${performance}`);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new AskError('bad-value', `“${twice}” is given twice`);
  return acts;
}

function knownWord<Word extends string>(list: readonly Word[], word: string, what: string): Word {
  const found = list.find((one) => one === word);
  if (found === undefined) throw new AskError('bad-value', `“${word}” is no ${what}; there are ${list.join(', ')}`);
  return found;
}
