import type { HistoryItem } from '../../domain/shown.ts';
import type { PageStyle } from './page-style.ts';
import { plain } from './plain.ts';
import { fieldInWords } from './value-in-words.ts';
import { wrap } from './wrap.ts';

const WORDS: Readonly<Record<HistoryItem['what'], string>> = {
  reading: 'read',
  accept: 'accepted',
  reject: 'rejected',
  edit: 'edited',
  note: 'noted',
  add: 'added',
  merge: 'merged',
  split: 'split',
  rename: 'renamed',
  erasure: 'taken out of the ledger',
};

/** What happened to a record, the first first; what was undone is struck. */
export function historyLines(items: readonly HistoryItem[], style: PageStyle): string {
  return items.map((item) => historyLine(item, style)).join('\n');
}

/** One line for what happened, one for each field that it changed. */
export function historyLine(item: HistoryItem, { width, colours }: PageStyle): string {
  const { entry, at, by, what, reason, changes, undone, fits, reader } = item;
  const found = what !== 'reading' ? '' : fits === null ? ', since erased' : fits ? ', found it' : ', did not find it';
  const who = reader === null ? plain(by) : readerInWords(reader);
  const done = `${WORDS[what]}${what === 'reading' ? ` by ${who}${found}` : ` by ${who}`}`;
  const why = reason === null || reason === '' ? '' : `: ${plain(reason)}`;
  const stands = undone !== null || fits !== false || what === 'reading' ? '' : colours.yellow(' – no longer fits');
  const line = `${when(at)}  ${done}${why}`;
  const undoing = undone === null ? '' : ` (undone by ${plain(undone.by)}, ${when(undone.at)}, entry ${undone.entry})`;
  const struck = undone === null ? line : colours.isColorSupported ? colours.strikethrough(line) : `~~${line}~~`;
  const fields = changes.map(({ field, before, after }) =>
    wrap(`${plain(field)}: ${fieldInWords(before)} → ${fieldInWords(after)}`, width, '      ', '        '),
  );
  return [
    wrap(`${struck}${undoing}${stands} ${colours.dim(`· entry ${entry}`)}`, width, '  ', '      '),
    ...fields,
  ].join('\n');
}

/** `onrecord 0.1.0, rules 1f2e3d4c` and the model, where there is one. */
export function readerInWords({ version, model, rules }: NonNullable<HistoryItem['reader']>): string {
  const short = (hash: string): string => plain(hash.replace(/^sha256:/, '').slice(0, 12));
  return `onrecord ${plain(version)}, ${model === null ? 'rules alone' : `model ${short(model)}`}, rules ${short(rules)}`;
}

/** To the minute, UTC. */
export function when(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
