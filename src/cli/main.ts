import { Command } from 'commander';
import { PACKAGE_VERSION } from '../domain/reader-identity.ts';
import { defineAdd } from './commands/add.ts';
import { defineBackup } from './commands/backup.ts';
import { defineCheckpoint } from './commands/checkpoint.ts';
import { defineDoctor } from './commands/doctor.ts';
import { defineStatements } from './commands/statements.ts';
import { defineFigures } from './commands/figures.ts';
import { defineUnsourced } from './commands/unsourced.ts';
import { defineSilences } from './commands/silences.ts';
import { defineArticle, defineShow, defineVersions } from './commands/show.ts';
import { defineSearch } from './commands/search.ts';
import { defineActors } from './commands/actors.ts';
import { defineOutcomes } from './commands/outcomes.ts';
import { defineExport } from './commands/export.ts';
import { defineImport } from './commands/import.ts';
import { exitsAsWeDo } from './commands/ledger-options.ts';
import { defineRead } from './commands/read.ts';
import { defineErase, defineReread, defineReview, defineReviews, defineUndo } from './commands/review.ts';
import { defineWatch } from './commands/watch.ts';
import { plain } from './page/plain.ts';
import { defineVerify } from './commands/verify.ts';

/*
 * The command line. Only commander is loaded here, so that `--help` answers at once; a command's own file is imported when it runs.
 */

const program = exitsAsWeDo(new Command('onrecord'))
  .description('Reads news articles: who said what about which event, on whose authority, with which figures.')
  .version(PACKAGE_VERSION)
  // --version after a command is the command's: onrecord article ID --version 2
  .enablePositionalOptions()
  .showSuggestionAfterError(true)
  .showHelpAfterError('(onrecord --help shows what there is)')
  // it repeats what was typed: an option may be a file's name
  .configureOutput({ outputError: (text, write) => write(`${text.trimEnd().split('\n').map(plain).join('\n')}\n`) });

// in the order in which they are listed
defineRead(program);
defineAdd(program);
defineWatch(program);
defineStatements(program);
defineSearch(program);
defineShow(program);
defineArticle(program);
defineVersions(program);
defineFigures(program);
defineSilences(program);
defineUnsourced(program);
defineActors(program);
defineOutcomes(program);
defineReview(program);
defineReviews(program);
defineUndo(program);
defineReread(program);
defineErase(program);
defineExport(program);
defineImport(program);
defineBackup(program);
defineVerify(program);
defineCheckpoint(program);
defineDoctor(program);

await program.parseAsync();
