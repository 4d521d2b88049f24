import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Ledger } from '../../../store/ledger.ts';
import { AskError } from '../../trouble.ts';
import { claimsOf } from './claims.ts';
import { type JudgedQuote, judgeQuote } from './judge-quote.ts';

/** Bytes of a file of quotations at most. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Looks for the quotations of a file in the ledger, in their order.
 *
 * @param file a path, or - for standard input
 * @throws AskError where the file has none
 */
export async function* verifyQuotes(ledger: Ledger, file: string): AsyncGenerator<JudgedQuote, void, undefined> {
  const bytes = await bytesOf(file);
  if (bytes.length > MOST_BYTES) throw new AskError('bad-value', `${file}: more than ${MOST_BYTES} bytes`);
  const words = new TextDecoder('utf-8').decode(bytes);
  for (const claim of claimsOf(words, file)) yield await judgeQuote(ledger.sql, claim);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new AskError('not-possible', `${file}: could not be read (${why})`);
  }
}
