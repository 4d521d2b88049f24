import { type Command, Option } from 'commander';
import { onLedger, withFormats } from './ledger-options.ts';
import { wholeNumber } from './whole-number.ts';

/** Rows of a page, and the most that can be asked for. */
const LIMIT = 50;
const MOST_LIMIT = 10_000;
const MOST_PAGES = 1_000_000;

/** Adds what every listing takes: its ledger, its format, its page. */
export function asListing(command: Command): Command {
  return withFormats(onLedger(command))
    .addOption(new Option('--limit <n>', 'rows of a page').argParser(wholeNumber('--limit', MOST_LIMIT)).default(LIMIT))
    .addOption(new Option('--page <n>', 'which page').argParser(wholeNumber('--page', MOST_PAGES)).default(1));
}

/** Adds what narrows a listing to articles. */
export function byPlace(command: Command): Command {
  return command
    .option('--article <id>', 'in this article alone')
    .option('--outlet <words>', 'in articles of the outlet whose name has these words')
    .option('--since <date>', 'published on this date or later: 2019, 2019-02 or 2019-02-04')
    .option('--until <date>', 'published on this date or earlier')
    .option('--all-versions', 'also in earlier versions of the articles');
}

/** Adds what narrows a listing to records of a speaker, and to what people made of them. */
export function byRecord(command: Command): Command {
  return command
    .option('--speaker <name>', 'words of the speaker’s name, or an actor’s id')
    .option('--state <states>', 'machine, accepted, edited, rejected, added (else all but rejected)');
}

export const LISTING_EXITS =
  '\nSeveral values of a list are parted by commas. Exit codes:\n  0  done, also where nothing was found\n  2  the command was not understood, or names what there is not';
