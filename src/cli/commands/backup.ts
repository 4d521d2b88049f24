import type { Command } from 'commander';
import { exitsAsWeDo, onLedger } from './ledger-options.ts';

export function defineBackup(program: Command): void {
  onLedger(exitsAsWeDo(program.command('backup')))
    .summary('copy the ledger to a file while it is in use')
    .description(
      'Copies a ledger in SQLite to a file, while others may write to it: a whole ledger, which --ledger opens. A PostgreSQL server is backed up with its\nown pg_dump; onrecord export --format complete takes a ledger from one database to the other.',
    )
    .argument('<file>', 'the copy; it must not be there yet')
    .addHelpText(
      'after',
      '\nExit codes:\n  0    the copy is on the disk\n  2    it could not be made, and nothing is left of it',
    )
    .action(async (file: string, options: Readonly<Record<string, unknown>>) => {
      const { backup } = await import('../backup.ts');
      process.exitCode = await backup(file, options);
    });
}
