import type { Command } from 'commander';
import { exitsAsWeDo } from './ledger-options.ts';

export function defineDoctor(program: Command): void {
  exitsAsWeDo(program.command('doctor'))
    .summary('say which model reads, and whether it runs here')
    .description('Examines this installation: the trained model, its checksum, and whether it runs.')
    .option('--json', 'print what was found as JSON')
    .addHelpText(
      'after',
      '\nExit codes:\n  0    the trained model runs\n  1    it does not; articles are read by rules alone\n',
    )
    .action(async ({ json }: { readonly json?: boolean }) => {
      const { doctor } = await import('../doctor.ts');
      process.exitCode = await doctor(json === true);
    });
}
