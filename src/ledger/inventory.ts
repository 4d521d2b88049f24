import type { IntakeBody, LogEntry, ReadingBody, ReviewBody } from '../domain/log-entry.ts';

/** Something that an entry names, and must be held. */
export interface Named {
  readonly hash: string;
  /** The entry. */
  readonly seq: number;
}

/** A snapshot, and all that must hold of its text. */
export interface SnapshotToProve {
  readonly id: string;
  readonly article: string;
  readonly title: string | null;
  readonly seq: number;
  readonly source: string | null;
  readonly text: string;
  readonly readings: Named[];
  readonly reviews: { readonly seq: number; readonly body: ReviewBody }[];
}

/** A snapshot that entries name which no entry before them brought: a fault, where the log was taken from its first entry. */
export type UnbroughtSnapshot = Pick<SnapshotToProve, 'seq' | 'readings' | 'reviews'>;

/** What a log names. */
export interface Inventory {
  readonly snapshots: ReadonlyMap<string, SnapshotToProve>;
  readonly unbrought: ReadonlyMap<string, UnbroughtSnapshot>;
  /** By object, the last entry that brought it. */
  readonly brought: ReadonlyMap<string, number>;
  /** By object, the last entry that took it out for good. */
  readonly erased: ReadonlyMap<string, number>;
}

/** An inventory that is gathered entry by entry. */
export interface InventoryTaker extends Inventory {
  take(entry: LogEntry): void;
}

export function takeInventory(): InventoryTaker {
  const snapshots = new Map<string, SnapshotToProve>();
  const unbrought = new Map<string, UnbroughtSnapshot>();
  const brought = new Map<string, number>();
  const erased = new Map<string, number>();

  const named = (seq: number, snapshot: string): UnbroughtSnapshot => {
    const known = snapshots.get(snapshot) ?? unbrought.get(snapshot);
    if (known !== undefined) return known;
    const made = { seq, readings: [], reviews: [] };
    unbrought.set(snapshot, made);
    return made;
  };
  const takeIntake = (seq: number, { article, snapshot, source, text, meta }: IntakeBody): void => {
    if (snapshot === null || article === null || text === null) return;
    // only a text that was not held before brings objects
    if (meta === null) {
      named(seq, snapshot);
      return;
    }
    brought.set(text, seq);
    if (source !== null) brought.set(source, seq);
    const title = typeof meta.title === 'string' ? meta.title : null;
    snapshots.set(snapshot, { id: snapshot, article, title, seq, source, text, readings: [], reviews: [] });
  };
  const takeReading = (seq: number, { snapshot, reading }: ReadingBody): void => {
    brought.set(reading, seq);
    named(seq, snapshot).readings.push({ hash: reading, seq });
  };

  return {
    snapshots,
    unbrought,
    brought,
    erased,
    take({ seq, body }) {
      if (body.kind === 'intake') takeIntake(seq, body);
      else if (body.kind === 'reading') takeReading(seq, body);
      else if (body.kind === 'review') named(seq, body.snapshot).reviews.push({ seq, body });
      else if (body.kind === 'erasure') for (const hash of body.objects) erased.set(hash, seq);
    },
  };
}

/** Whether an object is gone for good, by an entry that says so. */
export function isErased({ brought, erased }: Pick<Inventory, 'brought' | 'erased'>, hash: string): boolean {
  return (erased.get(hash) ?? 0) > (brought.get(hash) ?? 0);
}
