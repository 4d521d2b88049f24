import type { Command } from 'commander';
import type { SearchOptions } from '../ask/search.ts';
import { exitsAsWeDo } from './ledger-options.ts';
import { asListing, LISTING_EXITS } from './listing-options.ts';

export function defineSearch(program: Command): void {
  asListing(exitsAsWeDo(program.command('search')))
    .summary('find words in articles and statements')
    .description(
      'Finds the articles and the statements that have all the words, in any case, with or without accents. Words “in quotation marks” must follow\none another. Nothing else that is typed has a meaning of its own.',
    )
    .argument('<words...>', 'words, and phrases in quotation marks')
    .option('--all-versions', 'also in earlier versions of the articles')
    .addHelpText('after', LISTING_EXITS)
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord search harbour fire\n  onrecord search \'"the gates were locked"\' lima',
    )
    .action(async (words: readonly string[], options: SearchOptions) => {
      const { searchWords } = await import('../ask/search.ts');
      process.exitCode = await searchWords(words, options);
    });
}
