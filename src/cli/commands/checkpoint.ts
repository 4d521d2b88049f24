import type { Command } from 'commander';
import { exitsAsWeDo, onLedger } from './ledger-options.ts';

export function defineCheckpoint(program: Command): void {
  onLedger(exitsAsWeDo(program.command('checkpoint')))
    .summary('sign how far the log goes, to keep elsewhere')
    .description(
      'Writes the number of log entries, the hash of the last one and the time to a small file, signed with your key (Ed25519, made on first use).\nKeep it where the ledger is not: with it onrecord verify finds a log that was cut, replaced or written anew.',
    )
    .argument(
      '[file]',
      'where to write it (else onrecord-checkpoint-DATE.json here); an existing file is never overwritten',
    )
    .option('--key <file>', 'sign with this key; it is made where there is none (else the one in your settings folder)')
    .option('--json', 'print the checkpoint as JSON')
    .addHelpText(
      'after',
      '\nExit codes:\n  0    written\n  2    nothing was signed, and why; or the command was not understood\n',
    )
    .action(async (file: string | undefined, options: Readonly<Record<string, unknown>>) => {
      const { checkpoint } = await import('../checkpoint.ts');
      process.exitCode = await checkpoint(file, options);
    });
}
