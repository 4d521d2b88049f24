import type { Command } from 'commander';
import type { ActorOptions } from '../ask/actors.ts';
import { exitsAsWeDo } from './ledger-options.ts';
import { asListing, LISTING_EXITS } from './listing-options.ts';
import { defineActorChanges } from './review.ts';

export function defineActors(program: Command): void {
  const actors = exitsAsWeDo(program.command('actors'))
    .summary('list who is named; merge, split, rename')
    .description('Lists the people, bodies and groups that the articles name, and keeps what you say of them.');
  // the listing is what `actors` does when no other of its commands is named
  asListing(exitsAsWeDo(actors.command('list', { isDefault: true })))
    .summary('list who is named (this is what onrecord actors does by itself)')
    .description(
      'Lists actors by name, with the roles in which the articles show them. Names that look alike and are not the same are marked; they are never taken for one.',
    )
    .argument('[name...]', 'words of the name, in any order')
    .option('--kind <kinds>', 'person, state, government_body, ngo, party, company, media …')
    .addHelpText('after', LISTING_EXITS)
    .action(async (words: readonly string[], options: ActorOptions) => {
      const { actors: list } = await import('../ask/actors.ts');
      process.exitCode = await list(words, options);
    });
  defineActorChanges(actors);
}
