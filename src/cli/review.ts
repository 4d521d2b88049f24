import { text as textOf } from 'node:stream/consumers';
import { addStatement } from '../usecases/review/add-statement.ts';
import { erase } from '../usecases/review/erase.ts';
import { review } from '../usecases/review/review.ts';
import { undo } from '../usecases/review/undo.ts';
import { troubleOf } from '../usecases/trouble.ts';
import { EXIT } from './exit.ts';
import { onLedger, type OpenedLedger } from './on-ledger.ts';
import { plain } from './page/plain.ts';
import { complain, UsageError } from './read-options.ts';
import { authorOf, type PersonOptions } from './reviewer.ts';

/** Digits of an id that are shown. */
const SHOWN = 12;

interface ReviewArguments extends PersonOptions {
  readonly accept?: boolean;
  readonly reject?: boolean;
  readonly edit?: readonly string[];
  readonly note?: string;
  readonly add?: boolean;
  readonly article?: string;
  readonly content?: readonly string[];
  readonly source?: string;
  readonly cue?: string;
  readonly speaker?: string;
  readonly act?: string;
  readonly quoteType?: string;
  readonly sourcing?: string;
  readonly kind?: string;
}

/**
 * `onrecord review`: an entry of the log for each record.
 *
 * @returns the exit code
 */
export function reviewRecords(ids: readonly string[], options: ReviewArguments): Promise<number> {
  return onLedger(options, (ledger) =>
    options.add === true ? add(ledger, ids, options) : judge(ledger, ids, options),
  );
}

async function judge(ledger: OpenedLedger, given: readonly string[], options: ReviewArguments): Promise<number> {
  const { accept, reject, edit = [], note } = options;
  const chosen = (
    [accept === true && 'accept', reject === true && 'reject', edit.length > 0 && 'edit'] as const
  ).filter((one) => one !== false);
  if (chosen.length > 1) throw new UsageError(`--${chosen.join(' and --')} do not go together; choose one`);
  const decision: 'accept' | 'reject' | 'edit' | 'note' | null = chosen[0] ?? (note === undefined ? null : 'note');
  if (decision === null) throw new UsageError('say --accept, --reject, --edit FIELD=VALUE, --note WORDS or --add');
  const ids = given.includes('-') ? (await textOf(process.stdin)).split(/\s+/).filter((id) => id !== '') : given;
  if (ids.length === 0)
    throw new UsageError('name the records: their ids, as onrecord statements and figures show them');
  const { by, reason } = authorOf(options);
  const why = [reason, note].filter((words) => words !== null && words !== undefined).join(' · ') || null;
  let refused = 0;
  for (const id of ids) {
    try {
      const done = await review(ledger, id, { decision, edits: edit, reason: why, by });
      const fields = done.fields.length === 0 ? '' : ` (${done.fields.join(', ')})`;
      const said = { accept: 'accepted', reject: 'rejected', edit: 'edited', note: 'noted' }[decision];
      process.stdout.write(`${said} ${done.noun} ${done.id.slice(0, SHOWN)}${fields}: entry ${done.entry.seq}\n`);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === null) throw error;
      refused += 1;
      complain(plain(trouble));
    }
  }
  return refused > 0 ? EXIT.usage : EXIT.done;
}

async function add(ledger: OpenedLedger, ids: readonly string[], options: ReviewArguments): Promise<number> {
  const { article, content = [], note } = options;
  if (ids.length > 0) throw new UsageError('--add adds a new statement; it takes no ids');
  if (article === undefined) throw new UsageError('--add needs --article ID: in which article the words stand');
  const { by, reason } = authorOf(options);
  const given = { ...options, article, content, acts: options.act };
  const done = await addStatement(ledger, given, { by, reason: reason ?? note ?? null });
  process.stdout.write(`added statement ${done.id.slice(0, SHOWN)}: entry ${done.entry.seq}\n`);
  return EXIT.done;
}

/** `onrecord undo`. */
export function undoDecision(
  entry: string | undefined,
  options: PersonOptions & { readonly record?: string },
): Promise<number> {
  return onLedger(options, async (ledger) => {
    if (entry !== undefined && options.record !== undefined)
      throw new UsageError('give an entry or --record, not both');
    if (entry !== undefined && !/^\d{1,15}$/.test(entry))
      throw new UsageError(`“${plain(entry)}” is no entry's number; for a record, say --record ${plain(entry)}`);
    const what =
      entry !== undefined
        ? { entry: Number(entry) }
        : options.record !== undefined
          ? { record: options.record }
          : { last: true as const };
    const { undone, entry: made } = await undo(ledger, what, authorOf(options));
    const on =
      undone.kind === 'undo' ? `of entry ${undone.subject}` : `on ${undone.kind} ${undone.subject.slice(0, SHOWN)}`;
    process.stdout.write(
      plain(
        `took back the ${undone.decision} ${on} by ${undone.author} (entry ${undone.seq}): entry ${made.seq}; onrecord undo ${made.seq} brings it back`,
      ),
    );
    process.stdout.write('\n');
    return EXIT.done;
  });
}

/** `onrecord erase`. */
export function eraseArticle(article: string, options: PersonOptions & { readonly yes?: boolean }): Promise<number> {
  return onLedger(options, async (ledger) => {
    const { by, reason } = authorOf(options);
    if (reason === null) throw new UsageError('--reason is what stays of an erased text; say why it is taken out');
    if (options.yes !== true)
      throw new UsageError(
        'nothing was done: this takes the texts out for good and cannot be undone; say --yes to do it',
      );
    const done = await erase(ledger, article, { by, reason });
    const lines = [
      `took out ${done.snapshots} version(s) of ${done.article.slice(0, SHOWN)}, ${done.objects} object(s): entry ${done.entry.seq}`,
      ...(done.shared === 0 ? [] : [`${done.shared} object(s) are another article's too, and stay for it`]),
      ...(done.quoting === 0
        ? []
        : [`${done.quoting} decision(s) quote words of it; the log keeps what people decided, with those words`]),
      'backups, exports and checkpoints made before still hold what they hold',
    ];
    process.stdout.write(`${lines.map(plain).join('\n')}\n`);
    return EXIT.done;
  });
}
