import type { Command } from 'commander';
import { exitsAsWeDo, onLedger } from './ledger-options.ts';

export function defineImport(program: Command): void {
  onLedger(exitsAsWeDo(program.command('import')))
    .summary('make a ledger of a complete export')
    .description(
      'Takes in what onrecord export --format complete wrote, on either database: the same log and the same texts, all of them proved. The ledger must be\nnew, or hold the beginning of the same log: then it goes on from there.',
    )
    .argument('<file>', 'a complete export, packed (.gz) or not')
    .addHelpText(
      'after',
      '\nExit codes:\n  0    the ledger is the one that was exported\n  2    the file was refused, with the line and the reason\n  130  interrupted; run it again to go on',
    )
    .action(async (file: string, options: Readonly<Record<string, unknown>>) => {
      const { importFile } = await import('../import.ts');
      process.exitCode = await importFile(file, options);
    });
}
