import { mergeActors, renameActor, splitActor } from '../usecases/review/change-actors.ts';
import { EXIT } from './exit.ts';
import { onLedger } from './on-ledger.ts';
import { plain } from './page/plain.ts';
import { authorOf, type PersonOptions } from './reviewer.ts';

const SHOWN = 12;
const say = (words: string) => process.stdout.write(`${plain(words)}\n`);
const called = ({ id, name }: { readonly id: string; readonly name: string }) => `${name} (${id.slice(0, SHOWN)})`;

/** `onrecord actors merge`. */
export function merge(into: string, others: readonly string[], options: PersonOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    for (const { actor, other, entry } of await mergeActors(ledger, into, others, authorOf(options)))
      say(`${called(actor)} is now ${called(other)}, and its id still leads there: entry ${entry.seq}`);
    return EXIT.done;
  });
}

/** `onrecord actors split`. */
export function split(
  actor: string,
  options: PersonOptions & { readonly articles?: readonly string[]; readonly name?: string },
): Promise<number> {
  return onLedger(options, async (ledger) => {
    const change = await splitActor(ledger, actor, options.articles ?? [], options.name ?? null, authorOf(options));
    say(`in these articles ${called(change.actor)} is now ${called(change.other)}: entry ${change.entry.seq}`);
    return EXIT.done;
  });
}

/** `onrecord actors rename`. */
export function rename(actor: string, name: string, options: PersonOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    const change = await renameActor(ledger, actor, name, authorOf(options));
    say(`${called(change.actor)} is now called ${change.other.name}: entry ${change.entry.seq}`);
    return EXIT.done;
  });
}
