/** The tables that the listings read, as kysely needs to know them. */

interface FoundRow {
  readonly id: string;
  readonly num: number;
  readonly snapshot: string;
  readonly article: string;
  readonly is_current: number;
  readonly start_at: number;
  readonly published: string;
  readonly record: string;
}

interface RecordRow extends FoundRow {
  readonly state: string;
  readonly fits: number;
  readonly sourcing: string;
  readonly actor: string | null;
  readonly actor_name: string | null;
}

export interface Tables {
  readonly articles: {
    readonly id: string;
    readonly url: string | null;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published_at: string | null;
    readonly snapshot: string;
  };
  readonly snapshots: { readonly id: string; readonly num: number; readonly article: string; readonly text: string };
  readonly statements: RecordRow & {
    readonly quote_type: string;
    readonly kind: string;
    readonly certainty: number | null;
  };
  readonly statement_acts: { readonly statement: string; readonly act: string; readonly performance: string };
  readonly figures: RecordRow & {
    readonly measure: string;
    readonly least: number | null;
    readonly most: number | null;
    readonly event: string | null;
  };
  readonly assertions: FoundRow & { readonly type: string; readonly sourcing: string };
  readonly questions: FoundRow & { readonly reply: string; readonly statement: string | null };
  readonly actors: {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly renamed: string | null;
    readonly merged_into: string | null;
  };
  readonly outcomes: {
    readonly seq: number;
    readonly run: string;
    readonly input: string;
    readonly position: string;
    readonly outcome: string;
    readonly code: string | null;
    readonly message: string | null;
    readonly article: string | null;
    readonly snapshot: string | null;
  };
  readonly log: { readonly seq: number; readonly at: string };
}
