import { type Shown, show } from '../usecases/show/show.ts';
import { printArticle } from './article.ts';
import { EXIT } from './exit.ts';
import { type LedgerOptions, onLedger } from './on-ledger.ts';
import { plainJson } from './page/plain.ts';
import { terminalStyle } from './terminal-style.ts';

/** `onrecord show`: what an id names, in its paragraph, with its history. */
export function showIds(ids: readonly string[], options: LedgerOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    const found: Shown[] = [];
    for (const id of ids) found.push(await show(ledger, id));
    if (options.json === true) {
      const json = JSON.stringify(found.length === 1 ? found[0] : found, null, 2);
      process.stdout.write(`${process.stdout.isTTY ? plainJson(json) : json}\n`);
      return EXIT.done;
    }
    const style = await terminalStyle();
    const [{ recordPage }, { actorPage }] = await Promise.all([
      import('./page/record-page.ts'),
      import('./page/actor-page.ts'),
    ]);
    for (const [index, shown] of found.entries()) {
      if (index > 0) process.stdout.write(`\n${style.colours.dim('───')}\n\n`);
      if ('record' in shown) process.stdout.write(recordPage(shown, style));
      else if (shown.noun === 'actor') process.stdout.write(actorPage(shown, style));
      else await printArticle(ledger, shown.id, null, style);
    }
    return EXIT.done;
  });
}
