import { type Command, Option } from 'commander';
import type { ArticleOptions } from '../ask/article.ts';
import type { ShowOptions } from '../ask/show.ts';
import type { VersionsOptions } from '../ask/versions.ts';
import { exitsAsWeDo, onLedger, withFormats } from './ledger-options.ts';

const EXITS = `
An id may be shortened as long as it stays the only one that begins so. Exit codes:
  0  done
  2  the command was not understood, or names what there is not or what was taken out`;

export function defineShow(program: Command): void {
  onLedger(exitsAsWeDo(program.command('show')))
    .summary('show one record in its paragraph, with its history')
    .description(
      'Shows what an id names: a statement, figure, assertion or question in its paragraph, its exact words marked, with all its fields, by what it can\nbe proved, and its history; or an actor, an article, a version, or an entry of the log (entry:12).',
    )
    .argument('<id>', 'its id, or the first digits')
    .option('--json', 'print JSON')
    .addHelpText('after', EXITS)
    .action(async (id: string, options: ShowOptions) => {
      const { showItem } = await import('../ask/show.ts');
      process.exitCode = await showItem(id, options);
    });
}

export function defineArticle(program: Command): void {
  onLedger(exitsAsWeDo(program.command('article')))
    .summary('show an article as it was read, and what people decided in it')
    .description(
      'Shows an article of the ledger as onrecord read shows it: the machine’s reading, and under it what people decided on its records.',
    )
    .argument('<id>', 'the id of the article or of a version of it')
    .option('--version <version>', 'an older version: its number or its id (onrecord versions lists them)')
    .addOption(new Option('--json', 'print the reading as JSON, as onrecord read --json does').conflicts('html'))
    .option('--html <out.html>', 'write one self-contained page with the article highlighted by speaker')
    .addHelpText('after', EXITS)
    .action(async (id: string, options: ArticleOptions) => {
      const { article } = await import('../ask/article.ts');
      process.exitCode = await article(id, options);
    });
}

export function defineVersions(program: Command): void {
  withFormats(onLedger(exitsAsWeDo(program.command('versions'))))
    .summary('list the versions of an article, and what is different between two')
    .description(
      'Lists the versions of an article, and which statements and figures came, went, or are told otherwise in the newer of two (else the last two),\nand whether the newer has a note of correction that the older has not. It compares what the machine read, without decisions of people.',
    )
    .argument('<id>', 'the id of the article or of a version of it')
    .option('--from <version>', 'the older: its number or its id')
    .option('--to <version>', 'the newer: its number or its id')
    .addHelpText('after', `${EXITS}\n--csv has a row for each difference; --json the versions, too.`)
    .action(async (id: string, options: VersionsOptions) => {
      const { versions } = await import('../ask/versions.ts');
      process.exitCode = await versions(id, options);
    });
}
