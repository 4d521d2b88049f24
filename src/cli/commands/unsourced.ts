import type { Command } from 'commander';
import type { UnsourcedOptions } from '../ask/unsourced.ts';
import { exitsAsWeDo } from './ledger-options.ts';
import { asListing, byPlace, LISTING_EXITS } from './listing-options.ts';

export function defineUnsourced(program: Command): void {
  byPlace(asListing(exitsAsWeDo(program.command('unsourced'))))
    .summary('list what is said without a source that can be named')
    .description(
      'Lists statements whose source is vague or missing, and what authors assert by themselves, each with its sentence.',
    )
    .option(
      '--type <types>',
      'statement, event_fact, responsibility, causation, evaluation, motive, forecast, background',
    )
    .addHelpText('after', LISTING_EXITS)
    .action(async (options: UnsourcedOptions) => {
      const { unsourced } = await import('../ask/unsourced.ts');
      process.exitCode = await unsourced(options);
    });
}
