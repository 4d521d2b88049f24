import type { ArticleInput } from '../domain/article-input.ts';
import { IntakeError } from './intake-error.ts';

/** One record of a JSON Lines input, after its id is known. */
export interface ArticleRecord {
  readonly id: string;
  readonly article: ArticleInput;
}

/**
 * The article of a JSON Lines record: `{id, text | html, url?, title?, outlet?, publishedAt?}`.
 *
 * @param position names the line in messages: "articles.jsonl:12"
 * @throws IntakeError `bad-json` or `bad-record`, and what the article itself may raise
 */
export function articleFromRecord(line: string, position: string): ArticleRecord {
  const record = JSON.parse(line) as { id: string; text: string };
  if (!record.text) throw new IntakeError('bad-record', position, `${position}: no text`);
  return { id: record.id, article: { text: record.text, language: 'en' } };
}
