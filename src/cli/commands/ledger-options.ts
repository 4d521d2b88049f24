import { type Command, Option } from 'commander';
import { EXIT } from '../exit.ts';

/** Adds what every command on a ledger takes. */
export function onLedger(command: Command): Command {
  return command.addOption(
    new Option(
      '--ledger <place>',
      'the ledger: a file, or postgres://… (else ONRECORD_LEDGER, else in your data folder)',
    ),
  );
}

/** Adds the formats of a listing. */
export function withFormats(command: Command): Command {
  return command
    .addOption(new Option('--json', 'print JSON').conflicts('csv'))
    .addOption(new Option('--csv', 'print CSV'));
}

/** Usage mistakes end with 2; 1 is for what was examined and found wrong. */
export function exitsAsWeDo(command: Command): Command {
  return command.exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.done : EXIT.usage));
}
