import type { ReviewedRecord } from '../../usecases/show/show-article.ts';
import { wordsOfStatement } from '../ask/said-words.ts';
import type { PageStyle } from './page-style.ts';
import { plain } from './plain.ts';
import { wrap } from './wrap.ts';

/** What people decided in a version of an article; empty where they decided nothing. */
export function reviewedPage(reviewed: readonly ReviewedRecord[], { width, colours }: PageStyle): string {
  if (reviewed.length === 0) return '';
  const lines = reviewed.map(({ id, state, fits, record, decisions }) => {
    const last = decisions.at(-1);
    const words = 'span' in record ? record.span.exact : wordsOfStatement(record);
    const who = record.speaker === null ? '' : `${record.speaker.name}: `;
    const why = last?.body.reason == null ? '' : `, because: ${last.body.reason}`;
    const stands = `${state === 'machine' ? 'noted' : state}${fits ? '' : ', no longer found'}`;
    return [
      wrap(`${fits ? colours.bold(stands) : colours.yellow(stands)} ${plain(`${who}${words}`)}`, width, '  ', '    '),
      colours.dim(
        wrap(plain(`${id.slice(0, 12)} · ${last?.by ?? ''}, ${last?.at.slice(0, 10) ?? ''}${why}`), width, '    '),
      ),
    ].join('\n');
  });
  return `\n${colours.bold('WHAT PEOPLE DECIDED')}\n\n${lines.join('\n')}\n`;
}
