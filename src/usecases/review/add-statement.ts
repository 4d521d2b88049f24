import type { LogEntry } from '../../domain/log-entry.ts';
import type { StatementRecord } from '../../domain/records.ts';
import type { Span } from '../../domain/span.ts';
import type { Placement, Sourcing } from '../../domain/vocabulary.ts';
import { ledgerId, recordKey } from '../../ledger/ids.ts';
import { statementPlaces } from '../../ledger/records-of.ts';
import type { Ledger } from '../../store/ledger.ts';
import { currentSnapshot, findSnapshot, findStatement } from '../../store/records.ts';
import { one, type Sql } from '../../store/sql.ts';
import { resolveId } from '../ask/resolve-id.ts';
import { AskError } from '../trouble.ts';
import { actsOf, checked } from './edit-record.ts';
import { exactWords } from './exact-words.ts';
import { namedActor } from './named-actor.ts';
import { textOfSnapshot } from './review.ts';

/** A statement that the machine missed, as a person gives it: words to the letter, or `start-end` in code points. */
export interface GivenStatement {
  /** Id of the article, whose current version is meant, or of a version. */
  readonly article: string;
  readonly content: readonly string[];
  readonly source?: string | undefined;
  readonly cue?: string | undefined;
  readonly speaker?: string | undefined;
  readonly sourcing?: string | undefined;
  readonly quoteType?: string | undefined;
  readonly kind?: string | undefined;
  /** `condemn:refused,accuse` */
  readonly acts?: string | undefined;
}

/**
 * Adds a statement that the machine missed. It has the id that a reader's finding at the same words would have, so that the two meet when a
 * later reader finds it.
 *
 * @throws AskError where the words do not stand in the text once, a value is none of its vocabulary, or the statement is there already
 */
export async function addStatement(
  ledger: Ledger,
  given: GivenStatement,
  { by, reason }: { readonly by: string; readonly reason: string | null },
): Promise<{ readonly id: string; readonly entry: LogEntry }> {
  const found = await resolveId(ledger, given.article, ['article', 'snapshot']);
  const snapshot = found.noun === 'snapshot' ? found.id : await currentSnapshot(ledger.sql, found.id);
  if (snapshot === null) throw new AskError('unknown-id', `${found.id} has no text`);
  const text = await textOfSnapshot(ledger, snapshot);
  const content = given.content
    .map((words) => exactWords(text, words))
    .sort((first, second) => first.start - second.start);
  const source = given.source === undefined ? [] : [exactWords(text, given.source)];
  const cue = given.cue === undefined ? null : exactWords(text, given.cue);
  const places = statementPlaces(content, cue, source);
  if (places.length === 0)
    throw new AskError('bad-value', 'a statement needs its words: --content, or at least a --cue');
  const speaker = given.speaker === undefined ? null : await namedActor(ledger, snapshot, given.speaker);
  const id = ledgerId('statement', snapshot, recordKey(places, 0));
  const record = checked('statement', {
    id,
    snapshot,
    quoteType: given.quoteType ?? (content.every(({ exact }) => /^["“„«‘']/.test(exact)) ? 'direct' : 'indirect'),
    kind: given.kind ?? 'statement',
    placement: await placementOf(ledger.sql, snapshot, places[0] as Span),
    speaker,
    source,
    sourcing: given.sourcing ?? (await sourcingOf(ledger.sql, speaker?.actor ?? null)),
    cue,
    content,
    addressee: null,
    parent: null,
    chain: [],
    acts: actsOf(given.acts ?? 'state'),
    negatedCue: false,
    scope: 'same_sentence',
    sameAs: null,
    certainty: null,
    flags: [],
  }) as StatementRecord;
  return ledger.write(async (writer) => {
    if ((await findStatement(writer.sql, id)) !== null)
      throw new AskError(
        'not-possible',
        `these words are a statement already: ${id}; onrecord review judges or edits it`,
      );
    const body = { kind: 'review', noun: 'statement', subject: id, snapshot, decision: 'add', fields: [] } as const;
    return { id, entry: await writer.append({ ...body, before: null, after: record, reason }, by) };
  });
}

async function placementOf(sql: Sql, snapshot: string, { start }: Span): Promise<Placement> {
  const row = await findSnapshot(sql, snapshot);
  const block = row?.meta.blocks?.find(([, from, to]) => from <= start && start < to)?.[0];
  return block === 'headline' || block === 'standfirst' || block === 'pull_quote' || block === 'caption'
    ? block
    : 'body';
}

/** How well the source is named, as far as the kind of the speaker tells; a person may say otherwise. */
async function sourcingOf(sql: Sql, actor: string | null): Promise<Sourcing> {
  if (actor === null) return 'none';
  const row = await one<{ readonly kind: string; readonly form: string }>(
    sql,
    'SELECT kind, form FROM actors WHERE id = ?',
    [actor],
  );
  if (row !== null && row.form !== 'name') return 'unnamed_described';
  if (row?.kind === 'document') return 'document';
  if (row === null || row.kind === 'person' || row.kind === 'unspecified') return 'named_person';
  return 'named_body';
}
