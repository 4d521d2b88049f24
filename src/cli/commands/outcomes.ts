import type { Command } from 'commander';
import type { OutcomeOptions } from '../ask/outcomes.ts';
import { exitsAsWeDo } from './ledger-options.ts';
import { asListing, LISTING_EXITS } from './listing-options.ts';

export function defineOutcomes(program: Command): void {
  asListing(exitsAsWeDo(program.command('outcomes')))
    .summary('list what became of every input')
    .description('Lists the latest outcome of every input, the newest first; of a run, all that it had.')
    .option('--refused', 'those that were refused, with the reason')
    .option('--outcome <outcomes>', 'stored, new_version, unchanged, duplicate, refused')
    .option('--run <id>', 'of this run')
    .option('--code <code>', 'refused for this reason')
    .option('--input <words>', 'whose name, or position in a file, has these words in it')
    .option('--runs', 'list the runs, with how many inputs had which outcome')
    .addHelpText('after', LISTING_EXITS)
    .action(async (options: OutcomeOptions) => {
      const { outcomes } = await import('../ask/outcomes.ts');
      process.exitCode = await outcomes(options);
    });
}
