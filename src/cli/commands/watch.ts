import { type Command, Option } from 'commander';
import { exitsAsWeDo, onLedger } from './ledger-options.ts';
import { wholeNumber } from './whole-number.ts';

export function defineWatch(program: Command): void {
  onLedger(exitsAsWeDo(program.command('watch')))
    .summary('poll feeds and take in what is new')
    .description(
      'Polls RSS, Atom, RDF and JSON feeds and takes in the pages that are new in them, until it is interrupted. Started again, it goes on where it was: nothing is lost, and nothing is taken in twice.',
    )
    .argument('<feeds...>', 'addresses of feeds')
    .addOption(
      new Option('--every <minutes>', 'from one poll of a feed to the next')
        .argParser(wholeNumber('--every', 10_080))
        .default(30),
    )
    .addOption(
      new Option(
        '--recheck <hours>',
        'look again at pages that a feed still names, for changes it does not tell',
      ).argParser(wholeNumber('--recheck', 8760)),
    )
    .option('--once', 'poll each feed once, and end')
    .option('--no-read', 'keep the articles without reading them; onrecord reread does it later')
    .option('--fast', 'read by rules alone, without the trained model')
    .action(async (feeds: readonly string[], options: Readonly<Record<string, unknown>>) => {
      const { watchFeeds } = await import('../watch.ts');
      process.exitCode = await watchFeeds(feeds, options);
    });
}
