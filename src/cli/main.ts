import { Command, Option } from 'commander';
import { PACKAGE_VERSION } from '../domain/reader-identity.ts';
import { plain } from './page/plain.ts';

/*
 * The command line. Only commander is loaded here, so that `--help` answers at once; a command's own file is imported when it runs.
 */

const EXIT_CODES = `
Exit codes:
  0    everything was read
  2    the command was not understood, or at least one input could not be read (the others were)
  130  interrupted: what was written until then is whole
`;

const program = new Command('onrecord')
  .description('Reads news articles: who said what about which event, on whose authority, with which figures.')
  .version(PACKAGE_VERSION)
  .showSuggestionAfterError(true)
  .showHelpAfterError('(onrecord --help shows what there is)')
  // it repeats what was typed: an option may be a file's name
  .configureOutput({ outputError: (text, write) => write(`${text.trimEnd().split('\n').map(plain).join('\n')}\n`) })
  // commander exits with 1 for what the person typed wrong; here that is 2, and 1 stays free
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
  .command('read')
  .summary('read articles and show who said what')
  .description(
    'Reads articles: text files, saved HTML pages, folders of them, JSON Lines ({id, text | html, url?, title?, outlet?, publishedAt?}),\nor standard input (-). Prints a page for people, or the record as JSON.',
  )
  .argument('[files...]', 'files, folders or - ; without any, standard input')
  .option('--json', 'print the reading of one article as JSON')
  .option(
    '--jsonl',
    'print a line of JSON for each input, in their order: a reading, or {input, error}; standard input is JSON Lines',
  )
  .option('--html <out.html>', 'write one self-contained page with the article highlighted by speaker')
  .addOption(
    new Option('--jobs <n>', 'worker threads for --jsonl (else one for each core, at most 8)').argParser(wholeNumber),
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
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(async (files: readonly string[], options: Readonly<Record<string, unknown>>) => {
    const { read } = await import('./read.ts');
    process.exitCode = await read(files, options);
  });

program
  .command('doctor')
  .summary('say which model reads, and whether it runs here')
  .description('Examines this installation: the trained model, its checksum, and whether it runs.')
  .option('--json', 'print what was found as JSON')
  .addHelpText(
    'after',
    '\nExit codes:\n  0    the trained model runs\n  1    it does not; articles are read by rules alone\n',
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(async ({ json }: { readonly json?: boolean }) => {
    const { doctor } = await import('./doctor.ts');
    process.exitCode = await doctor(json === true);
  });

function wholeNumber(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 256) return number;
  process.stderr.write(`onrecord: --jobs takes a whole number from 1 to 256, not “${plain(value)}”\n`);
  process.exit(2);
}

await program.parseAsync();
