import type { Listed, ListedStatement, Slice } from '../../domain/listing.ts';
import type { ActName, Performance, QuoteType, Sourcing, StatementKind } from '../../domain/vocabulary.ts';
import { findStatements, type StatementSort } from '../../store/ask/statements.ts';
import type { Ledger } from '../../store/ledger.ts';
import { MOST_WORD_MATCHES, matchesMore } from '../../store/search/matches.ts';
import { matchOf } from '../../store/search/terms.ts';
import { type AskedRecords, recordFilter } from './asked.ts';
import { searchTerms } from './search-terms.ts';

export { STATEMENT_SORTS, type StatementSort } from '../../store/ask/statements.ts';

/** Which statements are wanted. An act and a performance must be those of one act of the statement. */
export interface AskedStatements extends AskedRecords {
  readonly acts?: readonly ActName[] | undefined;
  readonly performances?: readonly Performance[] | undefined;
  readonly quoteTypes?: readonly QuoteType[] | undefined;
  readonly sourcings?: readonly Sourcing[] | undefined;
  readonly kinds?: readonly StatementKind[] | undefined;
  /** Words, and phrases in quotation marks, that must be in what is said. */
  readonly text?: string | undefined;
}

/**
 * Who is reported to have said what.
 *
 * @throws AskError where the question names what there is not
 */
export async function listStatements(
  ledger: Ledger,
  asked: AskedStatements,
  slice: Slice,
  sort: StatementSort = '-date',
): Promise<Listed<ListedStatement>> {
  const notes: string[] = [];
  const looked = asked.text === undefined ? null : searchTerms(asked.text);
  if (looked !== null) {
    notes.push(...looked.notes);
    const match = matchOf(ledger.sql.engine, looked.terms, 'content');
    if (await matchesMore(ledger.sql, 'statement_words', match, MOST_WORD_MATCHES))
      notes.push(
        `more than ${MOST_WORD_MATCHES} statements have these words; the others are chosen from those taken in last`,
      );
  }
  const filter = {
    ...(await recordFilter(ledger, asked)),
    acts: asked.acts ?? null,
    performances: asked.performances ?? null,
    quoteTypes: asked.quoteTypes ?? null,
    sourcings: asked.sourcings ?? null,
    kinds: asked.kinds ?? null,
    terms: looked?.terms ?? null,
  };
  return { ...(await findStatements(ledger.sql, filter, sort, slice)), notes };
}
