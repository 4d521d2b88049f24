import type { Listed, ListedUnsourced, Slice, UnsourcedType } from '../../domain/listing.ts';
import { ASSERTION_TYPES } from '../../domain/vocabulary.ts';
import { findUnsourced } from '../../store/ask/unsourced.ts';
import type { Ledger } from '../../store/ledger.ts';
import { findText } from '../../store/objects.ts';
import { type AskedPlace, placeFilter } from './asked.ts';
import { sentencesIn } from './sentences-in.ts';

/** What can be asked for. */
export const UNSOURCED_TYPES = ['statement', ...ASSERTION_TYPES] as const satisfies readonly UnsourcedType[];

export interface AskedUnsourced extends AskedPlace {
  readonly types?: readonly UnsourcedType[] | undefined;
}

/**
 * What is said without a source that can be named: reported statements whose source is vague or missing, and what the author says alone.
 * Each with the sentence that it stands in.
 *
 * @throws AskError where the question names what there is not
 */
export async function listUnsourced(
  ledger: Ledger,
  asked: AskedUnsourced,
  slice: Slice,
): Promise<Listed<ListedUnsourced>> {
  const filter = { ...(await placeFilter(ledger, asked)), types: asked.types ?? null };
  const { items, total, counted } = await findUnsourced(ledger.sql, filter, slice);
  const texts = new Map<string, ReturnType<typeof sentencesIn>>();
  const listed: ListedUnsourced[] = [];
  for (const { text: hash, ...item } of items) {
    const sentences = texts.get(hash) ?? sentencesIn((await findText(ledger.sql, hash)) ?? '');
    texts.set(hash, sentences);
    const { record } = item;
    const spans = 'span' in record ? [record.span] : [...record.content, ...(record.cue ? [record.cue] : [])];
    const [first] = spans;
    if (first !== undefined) listed.push({ ...item, sentence: sentences(first) });
  }
  return { items: listed, total, counted, notes: [] };
}
