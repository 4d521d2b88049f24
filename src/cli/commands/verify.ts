import { type Command, Option } from 'commander';
import { exitsAsWeDo, onLedger } from './ledger-options.ts';

const EXIT_CODES = `
Exit codes:
  0    sound; with --quote: every quotation was found
  1    something is wrong, and named; with --quote: at least one quotation was not found as it stands
  2    it could not be examined, or the command was not understood
`;

export function defineVerify(program: Command): void {
  onLedger(exitsAsWeDo(program.command('verify')))
    .summary('prove that nothing in the ledger was changed, or check an exported quotation')
    .description(
      "Examines the ledger: the log's chain of hashes, every kept source, text and reading by its hash, every quotation against its text, every\nindex against what follows from the log, and the count and head against the last signed checkpoint. It needs no network.\n\nWith --quote it says of exported records whether their words stand in this ledger, and shows the passage.",
    )
    .option('--checkpoint <file>', 'compare with this checkpoint (else with the last one made on this computer)')
    .option('--signed-by <fingerprint>', 'the checkpoint must be signed with this key')
    .option('--key <file>', 'your key, to tell whether the checkpoint is yours (else the one in your settings folder)')
    .addOption(new Option('--quick', 'leave out the indexes and the check of the file').conflicts(['new', 'quote']))
    .addOption(
      new Option('--new', 'only what was added after the checkpoint: what came before is taken from it').conflicts(
        'quote',
      ),
    )
    .addOption(
      new Option(
        '--quote <file>',
        'check exported records: JSON, a list of JSON, or JSON Lines; a bare {"exact": "…", "source"?: "…"} does; - is standard input',
      ).conflicts(['checkpoint', 'signedBy', 'key']),
    )
    .option('--json', 'print what was found as JSON')
    .option('--progress', 'show progress on standard error even where that is no terminal')
    .addHelpText('after', EXIT_CODES)
    .action(async (options: Readonly<Record<string, unknown>>) => {
      if (typeof options['quote'] === 'string') {
        const { verifyQuotes } = await import('../verify-quotes.ts');
        process.exitCode = await verifyQuotes(options['quote'], options);
        return;
      }
      const { verifyLedger } = await import('../verify.ts');
      process.exitCode = await verifyLedger(options);
    });
}
