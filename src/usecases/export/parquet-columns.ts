/** What is exported to Parquet. */
export const PARQUET_NOUNS = ['article', 'statement', 'figure'] as const;

const ACTOR = 'STRUCT(actor VARCHAR, name VARCHAR)';
const SPEAKER = 'STRUCT(actor VARCHAR, name VARCHAR, printed VARCHAR, readAs VARCHAR)';
const PASSAGE = 'STRUCT("exact" VARCHAR, prefix VARCHAR, suffix VARCHAR, "start" BIGINT, "end" BIGINT)';
const TARGET = 'STRUCT(kind VARCHAR, "text" VARCHAR)';

const GROUNDS = { id: 'VARCHAR', article: 'VARCHAR', snapshot: 'VARCHAR', textHash: 'VARCHAR', current: 'BOOLEAN' };
const REVIEWED = {
  state: 'VARCHAR',
  fits: 'BOOLEAN',
  reviewedBy: 'VARCHAR',
  reviewedAt: 'VARCHAR',
  reason: 'VARCHAR',
  recordedAt: 'VARCHAR',
  recordedBy: 'VARCHAR',
};

/** The columns and their types in DuckDB: the keys are those of the JSON Lines export. */
export const PARQUET_COLUMNS: Readonly<Record<(typeof PARQUET_NOUNS)[number], Readonly<Record<string, string>>>> = {
  article: {
    id: 'VARCHAR',
    address: 'VARCHAR',
    url: 'VARCHAR',
    title: 'VARCHAR',
    outlet: 'VARCHAR',
    byline: 'VARCHAR',
    publishedAt: 'VARCHAR',
    language: 'VARCHAR',
    snapshot: 'VARCHAR',
    versions: 'BIGINT',
  },
  statement: {
    ...GROUNDS,
    ...REVIEWED,
    quoteType: 'VARCHAR',
    kind: 'VARCHAR',
    placement: 'VARCHAR',
    speaker: SPEAKER,
    sourcing: 'VARCHAR',
    chain: `${ACTOR}[]`,
    quotation: 'VARCHAR',
    mixedWords: 'VARCHAR',
    paraphrase: 'VARCHAR',
    selectors: `${PASSAGE}[]`,
    source: `${PASSAGE}[]`,
    cue: PASSAGE,
    addressee: ACTOR,
    parent: 'VARCHAR',
    acts: `STRUCT(act VARCHAR, performance VARCHAR, target ${TARGET}, targetBasis VARCHAR)[]`,
    negatedCue: 'BOOLEAN',
    scope: 'VARCHAR',
    sameAs: 'VARCHAR',
    certainty: 'DOUBLE',
    flags: 'VARCHAR[]',
  },
  figure: {
    ...GROUNDS,
    ...REVIEWED,
    passage: PASSAGE,
    speaker: SPEAKER,
    measure: 'VARCHAR',
    term: 'VARCHAR',
    unit: 'VARCHAR',
    min: 'DOUBLE',
    max: 'DOUBLE',
    bound: 'VARCHAR',
    group: 'STRUCT(age VARCHAR, sex VARCHAR, status VARCHAR)',
    subsetOf: 'VARCHAR',
    event: 'VARCHAR',
    asOf: 'STRUCT(edtf VARCHAR, basis VARCHAR)',
    statement: 'VARCHAR',
    sourcing: 'VARCHAR',
  },
};
