import type { SnapshotToProve } from '../../ledger/inventory.ts';
import { unpackReading } from '../../ledger/pack-reading.ts';
import { scanSpans } from '../../ledger/scan-spans.ts';
import { textBytes } from '../../ledger/text-bytes.ts';
import { checkSpans, checkSpansIn } from '../../text/check-spans.ts';
import { type SpanMaker, spansOf } from '../../text/span.ts';
import type { Problems } from './report.ts';

interface HeldReading {
  readonly seq: number;
  readonly hash: string;
  readonly bytes: Uint8Array | null;
}

/** Proves the spans of the readings of a text, and of what people decided of them. @returns how many hold */
export function proveSpans(
  { id, article, title, reviews }: SnapshotToProve,
  text: Uint8Array,
  readings: readonly HeldReading[],
  problems: Problems,
): number {
  if (readings.length === 0 && reviews.length === 0) return 0;
  const bytes = textBytes(text);
  if (bytes === null) {
    const message = `the text of version ${id.slice(0, 12)} is no UTF-8: no span of it can be proved`;
    problems.add({ kind: 'span', article, title, message });
    return 0;
  }
  let words: string | undefined;
  let maker: SpanMaker | undefined;
  const decoded = (): string => (words ??= new TextDecoder('utf-8', { ignoreBOM: true }).decode(text));
  let spans = 0;
  const prove = (seq: number, object: string | null, work: () => number): void => {
    try {
      spans += work();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      problems.add({ kind: 'span', seq, object, article, title, message: `entry ${seq}: ${why}` });
    }
  };
  for (const { seq, hash, bytes: packed } of readings) {
    if (packed === null) continue;
    const scanned = scanSpans(packed, bytes);
    if (scanned !== null) spans += scanned;
    else prove(seq, hash, () => checkSpans(unpackReading(new TextDecoder().decode(packed), decoded())));
  }
  for (const { seq, body } of reviews) {
    maker ??= spansOf(decoded());
    const { before, after } = body;
    const made = maker;
    prove(seq, null, () => checkSpansIn(before, 'before', made) + checkSpansIn(after, 'after', made));
  }
  return spans;
}
