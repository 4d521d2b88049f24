import { type Command, Option } from 'commander';
import { exitsAsWeDo } from './ledger-options.ts';
import { wholeNumber } from './whole-number.ts';

const EXIT_CODES = `
Exit codes:
  0    everything was read
  2    the command was not understood, or at least one input could not be read (the others were)
  130  interrupted: what was written until then is whole
`;

export function defineRead(program: Command): void {
  exitsAsWeDo(program.command('read'))
    .summary('read articles and show who said what')
    .description(
      'Reads articles: text files, saved HTML pages, folders of them, JSON Lines ({id, text | html, url?, title?, outlet?, publishedAt?}), or standard input (-). Prints a page for people, or the record as JSON.',
    )
    .argument('[files...]', 'files, folders or - ; without any, standard input')
    .option('--json', 'print the reading of one article as JSON')
    .option(
      '--jsonl',
      'print a line of JSON for each input, in their order: a reading, or {input, error}; standard input is JSON Lines',
    )
    .option('--html <out.html>', 'write one self-contained page with the article highlighted by speaker')
    .addOption(
      new Option('--jobs <n>', 'worker threads for --jsonl (else one for each core, at most 8)').argParser(
        wholeNumber('--jobs', 256),
      ),
    )
    .option('--fast', 'read by rules alone, without the trained model: many times as fast, and it misses more')
    .option('--progress', 'show progress on standard error even where that is no terminal')
    .option('--published-at <date>', 'the publication date, where the article does not say: 2019-02-04')
    .option('--outlet <name>', 'who published it')
    .option('--url <address>', 'where it was published')
    .addHelpText('after', EXIT_CODES)
    .addHelpText(
      'after',
      `
Examples:
  onrecord read article.html
  onrecord read article.txt --html record.html
  cat articles.jsonl | onrecord read - --jsonl > readings.jsonl`,
    )
    .action(async (files: readonly string[], options: Readonly<Record<string, unknown>>) => {
      const { read } = await import('../read.ts');
      process.exitCode = await read(files, options);
    });
}
