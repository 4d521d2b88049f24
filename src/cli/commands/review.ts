import type { Command } from 'commander';
import { exitsAsWeDo, onLedger, withFormats } from './ledger-options.ts';
import { wholeNumber } from './whole-number.ts';

const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Adds who decides, and why. */
export function byPerson(command: Command): Command {
  return onLedger(command)
    .option('--by <name>', 'who decides (else ONRECORD_REVIEWER, else your user name)')
    .option('--reason <words>', 'why; it is kept with the decision');
}

export function defineReview(program: Command): void {
  byPerson(exitsAsWeDo(program.command('review')))
    .summary('accept, reject or correct what the machine found, or add what it missed')
    .description(
      'Judges statements and figures. Decisions stand beside what the machine found, in a log that only grows; onrecord undo takes one back,\nand reading again with another reader keeps them all.',
    )
    .argument('[ids...]', 'ids of statements or figures, as the listings show them; - reads them from standard input')
    .option('--accept', 'it is as it stands here')
    .option('--reject', 'it is none')
    .option('--edit <field=value>', 'correct a field; may be given several times', several)
    .option('--note <words>', 'say something of it, without judging it')
    .option('--add', 'add a statement that the machine missed')
    .option('--article <id>', 'with --add: the article, or a version of it')
    .option(
      '--content <words>',
      'with --add: what is said, to the letter, or start-end; several times where it is interrupted',
      several,
    )
    .option('--source <words>', 'with --add: the printed words that name the source')
    .option('--cue <words>', 'with --add: the words that report it')
    .option('--speaker <name>', 'with --add: who says it, a name or an actor’s id')
    .option('--act <acts>', 'with --add: condemn:refused,accuse …')
    .option('--quote-type <type>', 'with --add: direct, mixed or indirect')
    .option('--sourcing <kind>', 'with --add: named_person, named_body …')
    .option('--kind <kind>', 'with --add: statement, belief …')
    .addHelpText(
      'after',
      `
Fields of a statement: speaker (a name, an actor's id, none), sourcing, quoteType, kind, placement, scope, acts (condemn:refused,accuse),
content, source, cue (words to the letter, start-end, or none; several parted by " || "), addressee, negatedCue (yes, no).
Of a figure: measure, term, unit, min, max, bound, event, speaker, sourcing, span.

Examples:
  onrecord review 3f9a21c04b7e --accept
  onrecord review 3f9a21c04b7e --edit 'speaker=Ana Lima' --reason 'the pronoun is hers'
  onrecord review --add --article 81b2 --content 'the bridge was unsafe' --speaker 'Ana Lima' --cue said`,
    )
    .action(async (ids: readonly string[], options: Readonly<Record<string, unknown>>) => {
      const { reviewRecords } = await import('../review.ts');
      process.exitCode = await reviewRecords(ids, options);
    });
}

export function defineReviews(program: Command): void {
  withFormats(onLedger(exitsAsWeDo(program.command('reviews'))))
    .summary('list what people decided')
    .description('Lists decisions, the last first; --unfit those whose words the present reader no longer finds.')
    .option('--unfit', 'decisions that no longer fit')
    .option('--by <name>', 'decisions of this person')
    .option('--limit <n>', 'rows of a page', wholeNumber('--limit', 10_000), 50)
    .option('--page <n>', 'which page', wholeNumber('--page', 1_000_000), 1)
    .action(async (options: Readonly<Record<string, unknown>>) => {
      const { listReviews } = await import('../reviews.ts');
      process.exitCode = await listReviews(options);
    });
}

export function defineUndo(program: Command): void {
  byPerson(exitsAsWeDo(program.command('undo')))
    .summary('take a decision back')
    .description(
      'Takes back your last decision, or the one of an entry or a record. It stays in the log; undoing the undo brings it back.',
    )
    .argument('[entry]', 'the number of an entry, as onrecord review and reviews print it')
    .option('--record <id>', 'the last decision on this statement, figure or actor')
    .action(async (entry: string | undefined, options: Readonly<Record<string, unknown>>) => {
      const { undoDecision } = await import('../review.ts');
      process.exitCode = await undoDecision(entry, options);
    });
}

export function defineReread(program: Command): void {
  onLedger(exitsAsWeDo(program.command('reread')))
    .summary('read texts of the ledger again, with the present reader')
    .description(
      'Reads again what the ledger holds. Decisions of people stand: they are replayed where the words are the same, and listed as no longer\nfitting where the reader does not find them any more. Nothing is moved or lost.',
    )
    .argument('[ids...]', 'articles or versions')
    .option('--all', 'every text of the ledger')
    .option('--unread', 'those that were never read')
    .option('--fast', 'read by rules alone, without the trained model')
    .option('--jobs <n>', 'worker threads (else one for each core, at most 8)', wholeNumber('--jobs', 256))
    .option('--progress', 'show progress on standard error even where that is no terminal')
    .action(async (ids: readonly string[], options: Readonly<Record<string, unknown>>) => {
      const { rereadTexts } = await import('../reread.ts');
      process.exitCode = await rereadTexts(ids, options);
    });
}

export function defineErase(program: Command): void {
  byPerson(exitsAsWeDo(program.command('erase')))
    .summary('take the texts of an article out for good')
    .description(
      'Takes an article’s sources, texts and readings out of the ledger for good, as a court may ask. Their hashes, who did it and why stay in the log,\nso that the rest can still be proved. It cannot be undone.',
    )
    .argument('<article>', 'its id')
    .option('--yes', 'do it: without this, nothing is done')
    .action(async (article: string, options: Readonly<Record<string, unknown>>) => {
      const { eraseArticle } = await import('../review.ts');
      process.exitCode = await eraseArticle(article, options);
    });
}

/** What people say of actors; attached to the listing of them. */
export function defineActorChanges(actors: Command): void {
  byPerson(exitsAsWeDo(actors.command('merge')))
    .summary('say that several actors are one')
    .argument('<into>', 'the actor that stays')
    .argument('<others...>', 'those that are the same')
    .action(async (into: string, others: readonly string[], options: Readonly<Record<string, unknown>>) => {
      const { merge } = await import('../actor-changes.ts');
      process.exitCode = await merge(into, others, options);
    });
  byPerson(exitsAsWeDo(actors.command('split')))
    .summary('say that some articles mean another')
    .argument('<actor>', 'the actor')
    .requiredOption('--articles <ids...>', 'where another is meant')
    .option('--name <name>', 'what the other is called')
    .action(async (actor: string, options: Readonly<Record<string, unknown>>) => {
      const { split } = await import('../actor-changes.ts');
      process.exitCode = await split(actor, options);
    });
  byPerson(exitsAsWeDo(actors.command('rename')))
    .summary('give an actor another name')
    .argument('<actor>', 'the actor')
    .argument('<name>', 'the name')
    .action(async (actor: string, name: string, options: Readonly<Record<string, unknown>>) => {
      const { rename } = await import('../actor-changes.ts');
      process.exitCode = await rename(actor, name, options);
    });
}
