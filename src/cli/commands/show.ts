import type { Command } from 'commander';
import type { LedgerOptions } from '../on-ledger.ts';
import { exitsAsWeDo, onLedger } from './ledger-options.ts';
import { wholeNumber } from './whole-number.ts';

const EXITS =
  '\nIds can be shortened to their first digits, as long as they are the only ones that begin so. Exit codes:\n  0  done\n  2  the command was not understood, or names what there is not';

export function defineShow(program: Command): void {
  onLedger(exitsAsWeDo(program.command('show')))
    .summary('show what an id names, in its paragraph, with its history')
    .description(
      'Shows a statement, figure, question or assertion in the paragraph that it stands in, with who read it, what people decided, and the hashes\nthat prove it; of an actor, where they are named; of an article, its page.',
    )
    .argument('<ids...>', 'ids, as the listings show them')
    .option('--json', 'print JSON')
    .addHelpText('after', EXITS)
    .action(async (ids: readonly string[], options: LedgerOptions) => {
      const { showIds } = await import('../show.ts');
      process.exitCode = await showIds(ids, options);
    });
}

export function defineArticle(program: Command): void {
  onLedger(exitsAsWeDo(program.command('article')))
    .summary('show a kept article, as onrecord read shows it')
    .description('Shows what the machine read of an article that is kept, and what people decided of it.')
    .argument('<id>', 'of the article, or of one version of it')
    .option(
      '--number <n>',
      'the version with this number, from 1 (else the one that it says now)',
      wholeNumber('--number', 1_000_000),
    )
    .option('--json', 'print the reading, as onrecord read --json does')
    .option('--html <path>', 'write the page for a browser')
    .addHelpText('after', EXITS)
    .action(async (id: string, options: LedgerOptions) => {
      const { article } = await import('../article.ts');
      process.exitCode = await article(id, options);
    });
}

export function defineVersions(program: Command): void {
  onLedger(exitsAsWeDo(program.command('versions')))
    .summary('list the versions of an article, and what changed in it')
    .description(
      'Lists the versions of an article, and compares two: which statements and figures came, went, were reworded or were given to somebody else,\nand whether a note of correction says so. What people corrected in the ledger is left aside: it is no change of the article.',
    )
    .argument('<id>', 'of the article, or of one version of it')
    .option('--from <n>', 'the older version (else the one before --to)', wholeNumber('--from', 1_000_000))
    .option('--to <n>', 'the newer version (else the last)', wholeNumber('--to', 1_000_000))
    .option('--json', 'print JSON')
    .option('--csv', 'print the changes as CSV')
    .addHelpText('after', EXITS)
    .action(async (id: string, options: LedgerOptions) => {
      const { versions } = await import('../versions.ts');
      process.exitCode = await versions(id, options);
    });
}
