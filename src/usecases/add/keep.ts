import type { CopyOf, IntakeBody, IntakeOutcomeName } from '../../domain/log-entry.ts';
import { sha256 } from '../../ledger/hash.ts';
import { ledgerId } from '../../ledger/ids.ts';
import { type Held, heldAt, heldText, heldVersion, nearCopy } from '../../store/held.ts';
import type { LedgerWriter } from '../../store/ledger.ts';
import type { Refused } from './refused.ts';
import type { TakenIn } from './take-in.ts';

/** What became of an input. */
export interface Kept {
  readonly input: string;
  readonly position: string | null;
  readonly outcome: IntakeOutcomeName;
  readonly code: string | null;
  readonly message: string | null;
  readonly article: string | null;
  readonly copyOf: CopyOf | null;
}

/** Keeps an article and its reading, and the outcome of its input. Everything is decided inside the transaction: two processes that bring the same article keep it once. */
export async function keep(writer: LedgerWriter, run: string, taken: TakenIn): Promise<Kept> {
  const { sql } = writer;
  const { address, place, live, textHash, signature } = taken;
  const known = address ?? place;
  const own = known === null ? null : await heldAt(sql, known);
  const same = own === null ? await heldText(sql, textHash) : await heldVersion(sql, own.article, textHash);
  if (same !== null && same.erased !== 0) return refuseErased(writer, run, taken);
  if (own !== null) {
    // what is fetched now, or lies in its file now, is compared with what is current: an article may go back to what it said before.
    // A saved page of an address may be older than what is held
    const unchanged = live || address === null ? own.text === textHash : same !== null;
    if (unchanged) return held(writer, run, taken, 'unchanged', same ?? own);
  } else if (same !== null && address === null) return held(writer, run, taken, 'duplicate', same);

  const article =
    own?.article ??
    (address === null ? ledgerId('article', 'text', textHash) : ledgerId('article', 'address', address));
  const snapshot = ledgerId('snapshot', article, textHash);
  const fresh = own === null || same === null;
  const copyOf = fresh ? await copyOfOther(writer, same, signature) : null;
  if (fresh) {
    await writer.put(taken.source, taken.sourceHash);
    // plain text in UTF-8 is its own source
    await writer.putText(taken.text, taken.textHash, taken.sourceHash);
  }
  const outcome = own === null ? 'stored' : 'new_version';
  await writer.append({
    ...bodyOf(run, taken, outcome),
    address: known,
    article,
    snapshot,
    text: textHash,
    meta: fresh ? taken.meta : null,
    signature: fresh ? signature : null,
    copyOf,
  });
  if (fresh || same?.reading === null) await keepReading(writer, snapshot, taken);
  return { ...named(taken), outcome, code: null, message: null, article, copyOf };
}

/** Keeps that an input was refused, and why. */
export async function keepRefusal(writer: LedgerWriter, run: string, refused: Refused): Promise<Kept> {
  const { code, message } = refused.refusal;
  await writer.append({ ...bodyOf(run, refused, 'refused'), code, message });
  return { ...named(refused), outcome: 'refused', code, message, article: null, copyOf: null };
}

/** Keeps that an input brought nothing new. */
export async function held(
  writer: LedgerWriter,
  run: string,
  taken: TakenIn | (Pick<TakenIn, 'input' | 'position' | 'feed' | 'sourceHash'> & { readonly reading?: null }),
  outcome: 'unchanged' | 'duplicate',
  { article, snapshot, reading, text }: Held,
): Promise<Kept> {
  await writer.append({ ...bodyOf(run, taken, outcome), article, snapshot, text });
  if (reading === null && 'textHash' in taken) await keepReading(writer, snapshot, taken);
  return { ...named(taken), outcome, code: null, message: null, article, copyOf: null };
}

async function keepReading(writer: LedgerWriter, snapshot: string, { reading }: TakenIn): Promise<void> {
  if (reading === null) return;
  const hash = sha256(reading.packed);
  await writer.putText(reading.packed, hash);
  await writer.append({ kind: 'reading', snapshot, reading: hash, reader: reading.reader });
}

async function copyOfOther({ sql }: LedgerWriter, same: Held | null, signature: string | null): Promise<CopyOf | null> {
  if (same !== null) return { snapshot: same.snapshot, similarity: 1 };
  return signature === null ? null : nearCopy(sql, signature);
}

function refuseErased(writer: LedgerWriter, run: string, taken: TakenIn): Promise<Kept> {
  const message = `${taken.position ?? taken.input}: this text was taken out of the ledger for good; onrecord outcomes says when and why`;
  return keepRefusal(writer, run, { ...taken, refusal: { code: 'erased', message } });
}

const named = ({ input, position }: Pick<TakenIn, 'input' | 'position'>) => ({ input, position });

function bodyOf(
  run: string,
  { input, position, feed, sourceHash }: Pick<Refused, 'input' | 'position' | 'feed' | 'sourceHash'>,
  outcome: IntakeOutcomeName,
): IntakeBody {
  return {
    kind: 'intake',
    run,
    input,
    position,
    outcome,
    code: null,
    message: null,
    address: null,
    article: null,
    snapshot: null,
    source: sourceHash,
    text: null,
    meta: null,
    signature: null,
    copyOf: null,
    feed,
  };
}
