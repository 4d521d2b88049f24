import type { Command } from 'commander';
import type { FigureOptions } from '../ask/figures.ts';
import { exitsAsWeDo } from './ledger-options.ts';
import { asListing, byPlace, byRecord, LISTING_EXITS } from './listing-options.ts';

export function defineFigures(program: Command): void {
  byPlace(byRecord(asListing(exitsAsWeDo(program.command('figures')))))
    .summary('list who reports which numbers')
    .description(
      'Lists reported numbers, the newest first, each with its bounds as they are reported. A part is marked as a part of its whole; nothing is ever added up.',
    )
    .option('--measure <measures>', 'killed, injured, missing, detained, displaced, damaged, money …')
    .option('--event <words>', 'of events with these words in their label')
    .option('--min <n>', 'whose highest reported number is not below this')
    .option('--max <n>', 'whose lowest reported number is not above this')
    .addHelpText('after', LISTING_EXITS)
    .action(async (options: FigureOptions) => {
      const { figures } = await import('../ask/figures.ts');
      process.exitCode = await figures(options);
    });
}
