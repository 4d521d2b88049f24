import type { DecisionEvent, ReadEvent } from '../../domain/shown.ts';
import { fieldWords } from './field-words.ts';
import type { PageStyle } from './page-style.ts';
import { plain } from './plain.ts';
import { readerInWords } from './reader-words.ts';
import { wrap } from './wrap.ts';

const DECIDED: Readonly<Record<DecisionEvent['decision'], string>> = {
  accept: 'accepted it',
  reject: 'rejected it',
  edit: 'corrected it',
  note: 'noted',
  add: 'added it',
  merge: 'merged it into another',
  split: 'split another off',
  rename: 'renamed it',
};

/** What happened to a record or an actor, a line each, the entries of the log with their numbers. */
export function historyLines(events: readonly (ReadEvent | DecisionEvent)[], style: PageStyle): string {
  return events
    .map((event) => (event.event === 'read' ? readLine(event, style) : decisionLine(event, style)))
    .join('\n');
}

const when = (at: string): string => at.slice(0, 16).replace('T', ' ');

function readLine({ seq, at, reader, found }: ReadEvent, { width, colours }: PageStyle): string {
  const result = found === null ? 'its reading was taken out' : found ? 'found it' : colours.yellow('did not find it');
  return wrap(`${colours.dim(`${when(at)} · entry ${seq} ·`)} ${readerInWords(reader)} ${result}`, width, '  ', '    ');
}

function decisionLine(event: DecisionEvent, { width, colours }: PageStyle): string {
  const { seq, at, by, decision, changes, other, reason, undone, fits } = event;
  const changed = changes.map(({ field, before, after }) => `${field}: ${fieldWords(before)} → ${fieldWords(after)}`);
  const into = decision === 'merge' || decision === 'split' ? ` (${(other ?? '').slice(0, 12)})` : '';
  const why = reason === null ? '' : `, because: ${plain(reason)}`;
  const what = `${DECIDED[decision]}${into}${changed.length === 0 ? '' : `: ${changed.join('; ')}`}${why}`;
  const back =
    undone === null
      ? fits
        ? ''
        : colours.yellow(' · no longer fits: the present reader does not find these words')
      : colours.yellow(` · taken back by ${plain(undone.by)}, ${when(undone.at)}, entry ${undone.seq}`);
  return wrap(
    `${colours.dim(`${when(at)} · entry ${seq} ·`)} ${colours.bold(plain(by))} ${what}${back}`,
    width,
    '  ',
    '    ',
  );
}
