import type { Reading } from '../domain/reading.ts';
import { type ShownArticle, showArticle } from '../usecases/show/show-article.ts';
import { AskError } from '../usecases/trouble.ts';
import { EXIT } from './exit.ts';
import { type LedgerOptions, onLedger, type OpenedLedger } from './on-ledger.ts';
import type { PageStyle } from './page/page-style.ts';
import { plain, plainJson } from './page/plain.ts';
import { complain } from './read-options.ts';
import { terminalStyle } from './terminal-style.ts';

interface ArticleOptions extends LedgerOptions {
  readonly number?: number;
  readonly html?: string;
}

/** `onrecord article`: a kept article, as `onrecord read` shows it. */
export function article(id: string, options: ArticleOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    const { number = null, html, json } = options;
    if (json !== true && html === undefined) {
      await printArticle(ledger, id, number, await terminalStyle());
      return EXIT.done;
    }
    const shown = await showArticle(ledger, id, number);
    const reading = readingOf(shown);
    if (json === true) {
      const text = JSON.stringify(reading, null, 2);
      process.stdout.write(`${process.stdout.isTTY ? plainJson(text) : text}\n`);
      return EXIT.done;
    }
    const [{ htmlPage }, { writeWhole }] = await Promise.all([
      import('./html/html-page.ts'),
      import('./write-whole.ts'),
    ]);
    const failed = await writeWhole(html ?? '', htmlPage(reading));
    if (failed !== null) {
      complain(failed);
      return EXIT.usage;
    }
    complain(`wrote ${html}: ${reading.statements.length} statements; open it in any browser`);
    return EXIT.done;
  });
}

/** Prints the page of an article, and what people decided in it: the page is what the machine read. */
export async function printArticle(
  ledger: OpenedLedger,
  id: string,
  number: number | null,
  style: PageStyle,
): Promise<void> {
  const shown = await showArticle(ledger, id, number);
  const [{ page }, { reviewedPage }] = await Promise.all([import('./page/page.ts'), import('./page/reviewed-page.ts')]);
  const { article: whole, version, versions, snapshot } = shown;
  const address = snapshot.meta.url === null ? '' : ` · ${snapshot.meta.url}`;
  const which = `article ${whole.slice(0, 12)} · version ${version.number} of ${versions}, taken in ${version.at.slice(0, 16).replace('T', ' ')}${address}`;
  process.stdout.write(`${style.colours.dim(plain(which))}\n\n`);
  process.stdout.write(page(readingOf(shown), style));
  process.stdout.write(reviewedPage(shown.reviewed, style));
}

/** @throws AskError where nobody read it yet */
function readingOf({ reading, snapshot }: ShownArticle): Reading {
  if (reading !== null) return reading;
  const id = snapshot.id.slice(0, 12);
  throw new AskError('not-possible', `this version was taken in without being read; onrecord reread ${id} reads it`);
}
