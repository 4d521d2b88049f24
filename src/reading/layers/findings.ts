import type { UnitRange } from '../../domain/unit-range.ts';
import type {
  ActName,
  AsOfBasis,
  AssertionType,
  Bound,
  DateBasis,
  DatePrecision,
  Measure,
  Performance,
  Reply,
  TargetBasis,
  TargetKind,
  TermFamily,
  Voice,
  WarningCode,
} from '../../domain/vocabulary.ts';

/** What kind of record a target points at, by index into that layer's array. */
export interface TargetReference {
  readonly kind: TargetKind;
  /** Index into the actors, events, attributions or figures; null when it has no record. */
  readonly index: number | null;
  readonly range: UnitRange;
}

export interface PerformedAct {
  readonly act: ActName;
  readonly performance: Performance;
  readonly target: TargetReference | null;
  readonly targetBasis: TargetBasis | null;
}

export interface AskedQuestion {
  readonly content: UnitRange;
  /** Indices into the actors. */
  readonly asker: number | null;
  readonly addressee: number | null;
  readonly reply: Reply;
  /** Index of the attribution that reports the reply. */
  readonly attribution: number | null;
}

/** What the `act` stage finds: for each attribution its acts, and the questions of the article. */
export interface Acts {
  readonly byAttribution: readonly (readonly PerformedAct[])[];
  readonly questions: readonly AskedQuestion[];
}

export interface MeasuredFigure {
  readonly range: UnitRange;
  readonly measure: Measure;
  readonly term: string;
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  readonly group: {
    readonly age?: 'child' | 'adult' | 'older';
    readonly sex?: 'female' | 'male';
    readonly status?: 'civilian' | 'combatant' | 'responder' | 'media' | 'aid';
  };
  /** Index into the figures. */
  readonly subsetOf: number | null;
  /** Index into the events. */
  readonly event: number | null;
  readonly asOf: { readonly edtf: string | null; readonly basis: AsOfBasis };
  /** Index of the innermost attribution that reports it. */
  readonly attribution: number | null;
}

export interface LocatedEvent {
  readonly label: string;
  /** Ordered by start. */
  readonly mentions: readonly UnitRange[];
  readonly place: { readonly name: string; readonly country: string | null } | null;
  readonly date: { readonly edtf: string | null; readonly basis: DateBasis; readonly precision: DatePrecision };
}

/** A date or time expression of the text, resolved against the dateline. */
export interface LocatedDate {
  readonly range: UnitRange;
  readonly edtf: string | null;
  readonly basis: DateBasis;
  readonly precision: DatePrecision;
}

/** When the article was published and where, as far as its own text tells. */
export interface Dateline {
  readonly publishedAt: string | null;
  readonly publishedBasis: 'header' | 'metadata' | 'dateline' | 'given' | null;
}

export interface FoundAssertion {
  readonly range: UnitRange;
  readonly type: AssertionType;
  readonly sourcing: 'vague' | 'none';
}

export interface FoundTerm {
  readonly range: UnitRange;
  readonly family: TermFamily;
  readonly voice: Voice;
}

export interface FoundWarning {
  readonly code: WarningCode;
  readonly range: UnitRange | null;
  readonly message: string;
}
