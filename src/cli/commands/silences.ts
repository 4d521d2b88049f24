import type { Command } from 'commander';
import type { SilenceOptions } from '../ask/silences.ts';
import { exitsAsWeDo } from './ledger-options.ts';
import { asListing, byPlace, LISTING_EXITS } from './listing-options.ts';

export function defineSilences(program: Command): void {
  byPlace(asListing(exitsAsWeDo(program.command('silences'))))
    .summary('list who did not say what')
    .description(
      'Lists refusals, questions that were not answered, people who could not be reached, and what was taken back: who, on what, asked by whom, where.',
    )
    .option('--how <ways>', 'refused, declined, non_reply, no_response, not_reached, silent_as_reported, withdrawn')
    .addHelpText('after', LISTING_EXITS)
    .action(async (options: SilenceOptions) => {
      const { silences } = await import('../ask/silences.ts');
      process.exitCode = await silences(options);
    });
}
