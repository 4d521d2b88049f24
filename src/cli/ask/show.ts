import { show } from '../../usecases/ask/show.ts';
import type { ShownItem } from '../../domain/shown.ts';
import { EXIT } from '../exit.ts';
import { type LedgerOptions, onLedger } from '../on-ledger.ts';
import { outputStyle } from '../output-style.ts';
import type { PageStyle } from '../page/page-style.ts';
import { plainJson } from '../page/plain.ts';
import { actorPage, entryPage, heldPage, recordPage } from '../page/shown-page.ts';

export type ShowOptions = Pick<LedgerOptions, 'ledger' | 'json'>;

/** `onrecord show`: one record with all that is known of it. */
export function showItem(id: string, options: ShowOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    const item = await show(ledger, id);
    if (options.json === true) {
      const json = JSON.stringify(item, null, 2);
      process.stdout.write(`${process.stdout.isTTY ? plainJson(json) : json}\n`);
    } else process.stdout.write(pageOf(item, outputStyle()));
    return EXIT.done;
  });
}

function pageOf(item: ShownItem, style: PageStyle): string {
  switch (item.noun) {
    case 'actor':
      return actorPage(item, style);
    case 'article':
    case 'snapshot':
      return heldPage(item, style);
    case 'entry':
      return entryPage(item, style);
    default:
      return recordPage(item, style);
  }
}
