import { type Command, Option } from 'commander';
import { exitsAsWeDo, onLedger } from './ledger-options.ts';
import { wholeNumber } from './whole-number.ts';

export function defineAdd(program: Command): void {
  onLedger(exitsAsWeDo(program.command('add')))
    .summary('take articles into the ledger and read them')
    .description(
      'Takes articles into the ledger: files, folders, JSON Lines, WARC archives, standard input (-), web addresses, and the pages that a feed names. Every input ends in one recorded outcome: stored, new version, unchanged, duplicate or refused. Interrupted, the same command goes on where it stopped.',
    )
    .argument('<sources...>', 'files, folders, addresses of pages or feeds, or -')
    .option('--no-read', 'keep the articles without reading them; onrecord reread does it later')
    .option('--fast', 'read by rules alone, without the trained model: many times as fast, and it misses more')
    .option('--jsonl', 'standard input is JSON Lines')
    .addOption(
      new Option('--jobs <n>', 'worker threads (else one for each core, at most 8)').argParser(
        wholeNumber('--jobs', 256),
      ),
    )
    .option('--progress', 'show progress on standard error even where that is no terminal')
    .option('--published-at <date>', 'the publication date, where the article does not say: 2019-02-04')
    .option('--outlet <name>', 'who published it')
    .option('--url <address>', 'where it was published')
    .addHelpText(
      'after',
      '\nExit codes:\n  0    everything was taken in, or held already\n  2    at least one input was refused (the others were taken in), or the command was not understood\n  130  interrupted; run it again to go on',
    )
    .action(async (sources: readonly string[], options: Readonly<Record<string, unknown>>) => {
      const { addSources } = await import('../add.ts');
      process.exitCode = await addSources(sources, options);
    });
}
