import { type Command, Option } from 'commander';
import type { OutcomeOptions } from '../ask/outcomes.ts';
import { exitsAsWeDo } from './ledger-options.ts';
import { asListing, LISTING_EXITS } from './listing-options.ts';
import { wholeNumber } from './whole-number.ts';

export function defineOutcomes(program: Command): void {
  asListing(exitsAsWeDo(program.command('outcomes')))
    .summary('list what became of every input; run the refused again')
    .description(
      'Lists the latest outcome of every input, the newest first; of a run, all that it had. With --retry what was refused is run again: mend the files first. Files are looked for where they were named from, so run it in the same folder.',
    )
    .option('--refused', 'those that were refused, with the reason')
    .option('--outcome <outcomes>', 'stored, new_version, unchanged, duplicate, refused')
    .option('--run <id>', 'of this run')
    .option('--code <code>', 'refused for this reason')
    .option('--input <words>', 'whose name, or position in a file, has these words in it')
    .option('--runs', 'list the runs, with how many inputs had which outcome')
    .option('--retry', 'run again what was refused when it last came')
    .option('--fast', 'with --retry: read by rules alone, without the trained model')
    .option('--no-read', 'with --retry: keep the articles without reading them')
    .addOption(
      new Option('--jobs <n>', 'with --retry: worker threads (else one for each core, at most 8)').argParser(
        wholeNumber('--jobs', 256),
      ),
    )
    .option('--progress', 'with --retry: show progress even where standard error is no terminal')
    .addHelpText('after', `${LISTING_EXITS}, or with --retry: something was refused again`)
    .action(async (options: OutcomeOptions) => {
      const { outcomes } = await import('../ask/outcomes.ts');
      process.exitCode = await outcomes(options);
    });
}
