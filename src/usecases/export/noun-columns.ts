import type { NamedActor } from '../../domain/records.ts';
import type { ExportedRecord } from './records.ts';
import type { ExportedStatement, Passage } from './exported.ts';
import { GAP } from './statement.ts';

/** What a cell of a table may hold. */
export type Value = string | number | boolean | null;

type Of<Type extends ExportedRecord['type']> = Extract<ExportedRecord, { readonly type: Type }>;
export type Columns<Row> = Readonly<Record<string, (row: Row) => Value>>;

const names = (actors: readonly NamedActor[]): string => actors.map(({ name }) => name).join(' > ');
const ids = (actors: readonly NamedActor[]): string => actors.map(({ actor }) => actor).join(' ');
/** Several passages of one record stand in one cell: words parted by {@link GAP}, numbers by a space. */
const words = (passages: readonly Passage[], part: 'exact' | 'prefix' | 'suffix'): string =>
  passages.map((each) => each[part]).join(GAP);
const places = (passages: readonly Passage[], part: 'start' | 'end'): Value =>
  passages.length === 1 ? (passages[0] as Passage)[part] : passages.map((each) => each[part]).join(' ');

const grounds = {
  article: (item) => item.article,
  snapshot: (item) => item.snapshot,
  text_sha256: (item) => item.textHash,
  current: (item) => item.current,
} satisfies Columns<Of<'statement' | 'figure' | 'assertion' | 'question'>>;

const reviewed = {
  state: (item) => item.state,
  fits: (item) => item.fits,
  reviewed_by: (item) => item.reviewedBy,
  reviewed_at: (item) => item.reviewedAt,
  reason: (item) => item.reason,
  recorded_by: (item) => item.recordedBy,
  recorded_at: (item) => item.recordedAt,
} satisfies Columns<Of<'statement' | 'figure'>>;

const selectors = (of: (item: never) => readonly Passage[]): Columns<never> => ({
  exact: (item) => words(of(item), 'exact'),
  prefix: (item) => words(of(item), 'prefix'),
  suffix: (item) => words(of(item), 'suffix'),
  start: (item) => places(of(item), 'start'),
  end: (item) => places(of(item), 'end'),
});

const onePassage = selectors((item: { readonly passage: Passage }) => [item.passage]);

/** The tables of CSV and spreadsheets: their columns, in order. Stable: people's scripts use the names. */
export const COLUMNS = {
  articles: {
    id: (item) => item.id,
    address: (item) => item.address,
    url: (item) => item.url,
    title: (item) => item.title,
    outlet: (item) => item.outlet,
    byline: (item) => item.byline,
    published_at: (item) => item.publishedAt,
    language: (item) => item.language,
    snapshot: (item) => item.snapshot,
    versions: (item) => item.versions,
  } satisfies Columns<Of<'article'>>,
  snapshots: {
    id: (item) => item.id,
    article: (item) => item.article,
    versions: (item) => item.versions.join(' '),
    current: (item) => item.current,
    text_sha256: (item) => item.text,
    source_sha256: (item) => item.source,
    reading_sha256: (item) => item.reading,
    taken_in_at: (item) => item.at,
    erased: (item) => item.erased,
    origin: (item) => item.origin,
    similarity: (item) => item.similarity,
    title: (item) => item.meta.title,
    outlet: (item) => item.meta.outlet,
    published_at: (item) => item.meta.publishedAt,
    modified_at: (item) => item.meta.modifiedAt,
  } satisfies Columns<Of<'snapshot'>>,
  statements: {
    id: (item) => item.id,
    parent: (item) => item.parent,
    same_as: (item) => item.sameAs,
    ...grounds,
    ...reviewed,
    quote_type: (item) => item.quoteType,
    kind: (item) => item.kind,
    placement: (item) => item.placement,
    speaker: (item) => item.speaker?.name ?? null,
    speaker_id: (item) => item.speaker?.actor ?? null,
    speaker_printed: (item) => item.speaker?.printed ?? null,
    sourcing: (item) => item.sourcing,
    source_words: (item) => words(item.source, 'exact'),
    cue: (item) => item.cue?.exact ?? null,
    chain: (item) => names(item.chain),
    chain_ids: (item) => ids(item.chain),
    addressee: (item) => item.addressee?.name ?? null,
    addressee_id: (item) => item.addressee?.actor ?? null,
    quotation: (item) => item.quotation,
    mixed_words: (item) => item.mixedWords,
    paraphrase: (item) => item.paraphrase,
    ...selectors((item: ExportedStatement) => item.selectors),
    acts: (item) => item.acts.map(({ act, performance }) => `${act}:${performance}`).join(' '),
    negated_cue: (item) => item.negatedCue,
    scope: (item) => item.scope,
    certainty: (item) => item.certainty,
    flags: (item) => item.flags.join(' '),
  } satisfies Columns<Of<'statement'>>,
  figures: {
    id: (item) => item.id,
    subset_of: (item) => item.subsetOf,
    statement: (item) => item.statement,
    ...grounds,
    ...reviewed,
    measure: (item) => item.measure,
    term: (item) => item.term,
    unit: (item) => item.unit,
    min: (item) => item.min,
    max: (item) => item.max,
    bound: (item) => item.bound,
    age: (item) => item.group.age ?? null,
    sex: (item) => item.group.sex ?? null,
    status: (item) => item.group.status ?? null,
    event: (item) => item.event,
    as_of: (item) => item.asOf.edtf,
    as_of_basis: (item) => item.asOf.basis,
    speaker: (item) => item.speaker?.name ?? null,
    speaker_id: (item) => item.speaker?.actor ?? null,
    sourcing: (item) => item.sourcing,
    ...onePassage,
  } satisfies Columns<Of<'figure'>>,
  assertions: {
    id: (item) => item.id,
    ...grounds,
    assertion: (item) => item.assertion,
    sourcing: (item) => item.sourcing,
    ...onePassage,
  } satisfies Columns<Of<'assertion'>>,
  questions: {
    id: (item) => item.id,
    statement: (item) => item.statement,
    ...grounds,
    asker: (item) => item.asker?.name ?? null,
    asker_id: (item) => item.asker?.actor ?? null,
    addressee: (item) => item.addressee?.name ?? null,
    addressee_id: (item) => item.addressee?.actor ?? null,
    reply: (item) => item.reply,
    ...onePassage,
  } satisfies Columns<Of<'question'>>,
  actors: {
    id: (item) => item.id,
    merged_into: (item) => item.mergedInto,
    kind: (item) => item.kind,
    form: (item) => item.form,
    name: (item) => item.renamed ?? item.name,
    name_read: (item) => item.name,
  } satisfies Columns<Of<'actor'>>,
  actor_uses: {
    actor: (item) => item.actor,
    read_as: (item) => item.readAs,
    snapshot: (item) => item.snapshot,
    current: (item) => item.current,
    name: (item) => item.name,
    mentions: (item) => item.mentions,
    roles: (item) =>
      item.roles.map(({ title, body, status }) => [title, body, status].filter(Boolean).join(', ')).join('; '),
  } satisfies Columns<Of<'actor_use'>>,
  decisions: {
    entry: (item) => item.seq,
    kind: (item) => item.kind,
    subject: (item) => item.subject,
    snapshot: (item) => item.snapshot,
    decision: (item) => item.decision,
    reviewer: (item) => item.reviewer,
    at: (item) => item.at,
    reason: (item) => item.reason,
    undone_by_entry: (item) => item.undoneBy,
    fits: (item) => item.fits,
  } satisfies Columns<Of<'decision'>>,
  outcomes: {
    entry: (item) => item.seq,
    run: (item) => item.run,
    input: (item) => item.input,
    position: (item) => item.position,
    outcome: (item) => item.outcome,
    code: (item) => item.code,
    message: (item) => item.message,
    article: (item) => item.article,
    snapshot: (item) => item.snapshot,
    source_sha256: (item) => item.source,
    at: (item) => item.at,
  } satisfies Columns<Of<'outcome'>>,
  acts: {
    statement: (item) => item.statement,
    number: (item) => item.number,
    act: (item) => item.act,
    performance: (item) => item.performance,
    target_kind: (item) => item.targetKind,
    target: (item) => item.target,
    target_basis: (item) => item.targetBasis,
  } satisfies Columns<ActRow>,
} as const;

/** One act of one statement: a table of its own, as a statement has several. */
export interface ActRow {
  readonly statement: string;
  readonly number: number;
  readonly act: string;
  readonly performance: string;
  readonly targetKind: string | null;
  readonly target: string | null;
  readonly targetBasis: string | null;
}
