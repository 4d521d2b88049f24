import { MOST_SEARCHED, parseTerms } from '../../store/search/terms.ts';
import { AskError } from '../trouble.ts';

/** What to look for, and what to tell the person about it. */
export interface SearchTerms {
  readonly terms: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** @throws AskError `bad-value` where there is no word in what was typed */
export function searchTerms(typed: string): SearchTerms {
  const { terms, cut } = parseTerms(typed);
  if (terms.length === 0)
    throw new AskError(
      'bad-value',
      'there is no word to look for: give words of letters or digits, or a “phrase in quotes”',
    );
  return { terms, notes: cut ? [`only the first ${MOST_SEARCHED} words were looked for`] : [] };
}
