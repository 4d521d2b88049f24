import { Command } from 'commander';
import { PACKAGE_VERSION } from '../domain/reader-identity.ts';
import { defineAdd } from './commands/add.ts';
import { defineCheckpoint } from './commands/checkpoint.ts';
import { defineDoctor } from './commands/doctor.ts';
import { exitsAsWeDo } from './commands/ledger-options.ts';
import { defineRead } from './commands/read.ts';
import { defineVerify } from './commands/verify.ts';

/*
 * The command line. Only commander is loaded here, so that `--help` answers at once; a command's own file is imported when it runs.
 */

const program = exitsAsWeDo(new Command('onrecord'))
  .description('Reads news articles: who said what about which event, on whose authority, with which figures.')
  .version(PACKAGE_VERSION)
  .showSuggestionAfterError(true)
  .showHelpAfterError('(onrecord --help shows what there is)');

// in the order in which they are listed
defineRead(program);
defineAdd(program);
defineVerify(program);
defineCheckpoint(program);
defineDoctor(program);

await program.parseAsync();
