import type { NamedActor } from '../../domain/records.ts';
import type { ExportedRecord } from './records.ts';
import { GAP, type ExportedStatement, type Passage } from './statement.ts';

/** What a cell of a table may hold. */
export type Value = string | number | boolean | null;

/** A row of a table of one noun. */
export interface NounRow {
  readonly noun: NounName;
  readonly values: readonly Value[];
}

type Of<Type extends ExportedRecord['type']> = Extract<ExportedRecord, { readonly type: Type }>;
type Columns<Row> = Readonly<Record<string, (row: Row) => Value>>;

const names = (actors: readonly NamedActor[]): string => actors.map(({ name }) => name).join(' > ');
const ids = (actors: readonly NamedActor[]): string => actors.map(({ actor }) => actor).join(' ');
/** Several passages of one record stand in one cell: words parted by {@link GAP}, numbers by a space. */
const words = (passages: readonly Passage[], part: 'exact' | 'prefix' | 'suffix'): string =>
  passages.map((each) => each[part]).join(GAP);
const places = (passages: readonly Passage[], part: 'start' | 'end'): Value =>
  passages.length === 1 ? (passages[0] as Passage)[part] : passages.map((each) => each[part]).join(' ');

const grounds = {
  article: (row) => row.article,
  snapshot: (row) => row.snapshot,
  text_sha256: (row) => row.textHash,
  current: (row) => row.current,
} satisfies Columns<Of<'statement' | 'figure' | 'assertion' | 'question'>>;

const reviewed = {
  state: (row) => row.state,
  fits: (row) => row.fits,
  reviewed_by: (row) => row.reviewedBy,
  reviewed_at: (row) => row.reviewedAt,
  reason: (row) => row.reason,
  recorded_by: (row) => row.recordedBy,
  recorded_at: (row) => row.recordedAt,
} satisfies Columns<Of<'statement' | 'figure'>>;

const selectors = (of: (row: never) => readonly Passage[]): Columns<never> => ({
  exact: (row) => words(of(row), 'exact'),
  prefix: (row) => words(of(row), 'prefix'),
  suffix: (row) => words(of(row), 'suffix'),
  start: (row) => places(of(row), 'start'),
  end: (row) => places(of(row), 'end'),
});

const onePassage = selectors((row: { readonly passage: Passage }) => [row.passage]);

/** The tables of CSV and spreadsheets: their columns, in order. Stable: people's scripts use the names. */
const COLUMNS = {
  articles: {
    id: (row) => row.id,
    address: (row) => row.address,
    url: (row) => row.url,
    title: (row) => row.title,
    outlet: (row) => row.outlet,
    byline: (row) => row.byline,
    published_at: (row) => row.publishedAt,
    language: (row) => row.language,
    snapshot: (row) => row.snapshot,
    versions: (row) => row.versions,
  } satisfies Columns<Of<'article'>>,
  snapshots: {
    id: (row) => row.id,
    article: (row) => row.article,
    versions: (row) => row.versions.join(' '),
    current: (row) => row.current,
    text_sha256: (row) => row.text,
    source_sha256: (row) => row.source,
    reading_sha256: (row) => row.reading,
    taken_in_at: (row) => row.at,
    erased: (row) => row.erased,
    origin: (row) => row.origin,
    similarity: (row) => row.similarity,
    title: (row) => row.meta.title,
    outlet: (row) => row.meta.outlet,
    published_at: (row) => row.meta.publishedAt,
    modified_at: (row) => row.meta.modifiedAt,
  } satisfies Columns<Of<'snapshot'>>,
  statements: {
    id: (row) => row.id,
    parent: (row) => row.parent,
    same_as: (row) => row.sameAs,
    ...grounds,
    ...reviewed,
    quote_type: (row) => row.quoteType,
    kind: (row) => row.kind,
    placement: (row) => row.placement,
    speaker: (row) => row.speaker?.name ?? null,
    speaker_id: (row) => row.speaker?.actor ?? null,
    speaker_printed: (row) => row.speaker?.printed ?? null,
    sourcing: (row) => row.sourcing,
    source_words: (row) => words(row.source, 'exact'),
    cue: (row) => row.cue?.exact ?? null,
    chain: (row) => names(row.chain),
    chain_ids: (row) => ids(row.chain),
    addressee: (row) => row.addressee?.name ?? null,
    addressee_id: (row) => row.addressee?.actor ?? null,
    quotation: (row) => row.quotation,
    mixed_words: (row) => row.mixedWords,
    paraphrase: (row) => row.paraphrase,
    ...selectors((row: ExportedStatement) => row.selectors),
    acts: (row) => row.acts.map(({ act, performance }) => `${act}:${performance}`).join(' '),
    negated_cue: (row) => row.negatedCue,
    scope: (row) => row.scope,
    certainty: (row) => row.certainty,
    flags: (row) => row.flags.join(' '),
  } satisfies Columns<Of<'statement'>>,
  figures: {
    id: (row) => row.id,
    subset_of: (row) => row.subsetOf,
    statement: (row) => row.statement,
    ...grounds,
    ...reviewed,
    measure: (row) => row.measure,
    term: (row) => row.term,
    unit: (row) => row.unit,
    min: (row) => row.min,
    max: (row) => row.max,
    bound: (row) => row.bound,
    age: (row) => row.group.age ?? null,
    sex: (row) => row.group.sex ?? null,
    status: (row) => row.group.status ?? null,
    event: (row) => row.event,
    as_of: (row) => row.asOf.edtf,
    as_of_basis: (row) => row.asOf.basis,
    speaker: (row) => row.speaker?.name ?? null,
    speaker_id: (row) => row.speaker?.actor ?? null,
    sourcing: (row) => row.sourcing,
    ...onePassage,
  } satisfies Columns<Of<'figure'>>,
  assertions: {
    id: (row) => row.id,
    ...grounds,
    assertion: (row) => row.assertion,
    sourcing: (row) => row.sourcing,
    ...onePassage,
  } satisfies Columns<Of<'assertion'>>,
  questions: {
    id: (row) => row.id,
    statement: (row) => row.statement,
    ...grounds,
    asker: (row) => row.asker?.name ?? null,
    asker_id: (row) => row.asker?.actor ?? null,
    addressee: (row) => row.addressee?.name ?? null,
    addressee_id: (row) => row.addressee?.actor ?? null,
    reply: (row) => row.reply,
    ...onePassage,
  } satisfies Columns<Of<'question'>>,
  actors: {
    id: (row) => row.id,
    merged_into: (row) => row.mergedInto,
    kind: (row) => row.kind,
    form: (row) => row.form,
    name: (row) => row.renamed ?? row.name,
    name_read: (row) => row.name,
  } satisfies Columns<Of<'actor'>>,
  actor_uses: {
    actor: (row) => row.actor,
    read_as: (row) => row.readAs,
    snapshot: (row) => row.snapshot,
    current: (row) => row.current,
    name: (row) => row.name,
    mentions: (row) => row.mentions,
    roles: (row) =>
      row.roles.map(({ title, body, status }) => [title, body, status].filter(Boolean).join(', ')).join('; '),
  } satisfies Columns<Of<'actor_use'>>,
  decisions: {
    entry: (row) => row.seq,
    kind: (row) => row.kind,
    subject: (row) => row.subject,
    snapshot: (row) => row.snapshot,
    decision: (row) => row.decision,
    reviewer: (row) => row.reviewer,
    at: (row) => row.at,
    reason: (row) => row.reason,
    undone_by_entry: (row) => row.undoneBy,
    fits: (row) => row.fits,
  } satisfies Columns<Of<'decision'>>,
  outcomes: {
    entry: (row) => row.seq,
    run: (row) => row.run,
    input: (row) => row.input,
    position: (row) => row.position,
    outcome: (row) => row.outcome,
    code: (row) => row.code,
    message: (row) => row.message,
    article: (row) => row.article,
    snapshot: (row) => row.snapshot,
    source_sha256: (row) => row.source,
    at: (row) => row.at,
  } satisfies Columns<Of<'outcome'>>,
  acts: {
    statement: (row) => row.statement,
    number: (row) => row.number,
    act: (row) => row.act,
    performance: (row) => row.performance,
    target_kind: (row) => row.targetKind,
    target: (row) => row.target,
    target_basis: (row) => row.targetBasis,
  } satisfies Columns<ActRow>,
} as const;

/** One act of one statement: a table of its own, as a statement has several. */
interface ActRow {
  readonly statement: string;
  readonly number: number;
  readonly act: string;
  readonly performance: string;
  readonly targetKind: string | null;
  readonly target: string | null;
  readonly targetBasis: string | null;
}

export type NounName = keyof typeof COLUMNS;

/** The tables, in the order in which a person reads them. */
export const NOUN_TABLES = [
  'articles',
  'snapshots',
  'statements',
  'acts',
  'figures',
  'assertions',
  'questions',
  'actors',
  'actor_uses',
  'decisions',
  'outcomes',
] as const satisfies readonly NounName[];

const TABLE_OF = {
  article: 'articles',
  snapshot: 'snapshots',
  statement: 'statements',
  figure: 'figures',
  assertion: 'assertions',
  question: 'questions',
  actor: 'actors',
  actor_use: 'actor_uses',
  decision: 'decisions',
  outcome: 'outcomes',
} as const satisfies Readonly<Record<ExportedRecord['type'], NounName>>;

/** The head of a table. */
export function headOf(noun: NounName): readonly string[] {
  return Object.keys(COLUMNS[noun]);
}

/** The rows of a record: one, and of a statement one more for each act. */
export function* rowsOf(record: ExportedRecord): Generator<NounRow, void, undefined> {
  yield row(TABLE_OF[record.type], record);
  if (record.type !== 'statement') return;
  let number = 0;
  for (const { act, performance, target, targetBasis } of record.acts) {
    number += 1;
    const flat: ActRow = {
      statement: record.id,
      number,
      act,
      performance,
      targetKind: target?.kind ?? null,
      target: target?.text ?? null,
      targetBasis,
    };
    yield row('acts', flat);
  }
}

function row(noun: NounName, record: ExportedRecord | ActRow): NounRow {
  const columns: Columns<never> = COLUMNS[noun];
  return { noun, values: Object.values(columns).map((value) => value(record as never)) };
}
