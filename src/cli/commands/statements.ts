import type { Command } from 'commander';
import type { StatementOptions } from '../ask/statements.ts';
import { exitsAsWeDo } from './ledger-options.ts';
import { asListing, byPlace, byRecord, LISTING_EXITS } from './listing-options.ts';

export function defineStatements(program: Command): void {
  byPlace(byRecord(asListing(exitsAsWeDo(program.command('statements')))))
    .summary('list who is reported to have said what')
    .description(
      'Lists statements, the newest first. Words of the source keep their quotation marks; a paraphrase is the author’s, and has none.',
    )
    .option('--act <acts>', 'what was done by saying it: deny, condemn, promise …')
    .option('--performance <how>', 'whether it was done: performed, refused, declined …')
    .option('--quote-type <types>', 'direct, mixed, indirect')
    .option('--sourcing <kinds>', 'who is named as the source: named_person, unnamed_bare, vague, none …')
    .option('--kind <kinds>', 'statement, belief, knowledge, intention, decree, evidence')
    .option('--text <words>', 'words, and “phrases in quotes”, in what is said')
    .option('--sort <order>', 'date, certainty, speaker; with - before it the other way round', '-date')
    .addHelpText('after', LISTING_EXITS)
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord statements --speaker "Ana Lima" --since 2019-02\n  onrecord statements --performance refused,declined --csv > refusals.csv\n  onrecord statements --sort certainty --state machine',
    )
    .action(async (options: StatementOptions) => {
      const { statements } = await import('../ask/statements.ts');
      process.exitCode = await statements(options);
    });
}
