import { type Reviewed, showArticle } from '../../usecases/ask/show-article.ts';
import { EXIT } from '../exit.ts';
import { type LedgerOptions, onLedger } from '../on-ledger.ts';
import { outputStyle } from '../output-style.ts';
import { historyLine } from '../page/history-lines.ts';
import { page } from '../page/page.ts';
import type { PageStyle } from '../page/page-style.ts';
import { plain, plainJson } from '../page/plain.ts';
import { wrap } from '../page/wrap.ts';
import { complain } from '../read-options.ts';
import { wordsOfStatement } from './said-words.ts';

export interface ArticleOptions extends Pick<LedgerOptions, 'ledger' | 'json'> {
  readonly version?: string;
  readonly html?: string;
}

/** `onrecord article`: the reading of an article, and what people decided on its records. */
export function article(id: string, options: ArticleOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    const { reading, reviewed, number, of, snapshot } = await showArticle(ledger, id, options.version);
    if (options.json === true) {
      const json = JSON.stringify(reading, null, 2);
      process.stdout.write(`${process.stdout.isTTY ? plainJson(json) : json}\n`);
      return EXIT.done;
    }
    if (options.html !== undefined) {
      const [{ htmlPage }, { writeWhole }] = await Promise.all([
        import('../html/html-page.ts'),
        import('../write-whole.ts'),
      ]);
      const failed = await writeWhole(options.html, htmlPage(reading));
      complain(failed ?? `wrote ${options.html}: ${reading.statements.length} statements; open it in any browser`);
      return failed === null ? EXIT.done : EXIT.usage;
    }
    const style = outputStyle();
    const version = number === of ? `version ${number} of ${of}` : `version ${number} of ${of}, an older one`;
    process.stdout.write(
      `${page(reading, style)}\n${reviewedSection(reviewed, style)}\n\n${style.colours.dim(`${version} · ${snapshot.slice(0, 12)}`)}\n`,
    );
    return EXIT.done;
  });
}

function reviewedSection(reviewed: readonly Reviewed[], style: PageStyle): string {
  const heading = style.colours.bold('REVIEWED');
  if (reviewed.length === 0)
    return `${heading}\n\n  Nobody has decided anything here; all of the above is the machine’s.`;
  const items = reviewed.map(({ id, noun, record, decision }) => {
    const words = record === null ? noun : 'span' in record ? record.span.exact : wordsOfStatement(record);
    return `${wrap(`${plain(words)} ${style.colours.dim(`${noun} ${id.slice(0, 12)}`)}`, style.width, '  ', '    ')}\n${historyLine(decision, style).replaceAll(/^/gm, '  ')}`;
  });
  return `${heading}\n\n${items.join('\n')}`;
}
