import { describe, expect, test } from 'vitest';
import { BODY, NO_ARTICLE, PAGES, page } from './article-from-html.cases.ts';
import { articleFromHtml } from './article-from-html.ts';

describe('the article as its reader sees it', () => {
  test.each(PAGES)('$name', ({ main, blocks }) => {
    const article = articleFromHtml(page(main), 'a.html');
    const wanted = blocks.flatMap(([kind, text]) =>
      text === '…' ? BODY.map((words) => [kind, words]) : [[kind, text]],
    );
    expect((article.blocks ?? []).map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual(
      wanted,
    );
    expect(article.text).toBe(wanted.map(([, text]) => text).join('\n\n'));
  });
});

describe('no article', () => {
  test.each(NO_ARTICLE)('$name', ({ html, says }) => {
    expect(() => articleFromHtml(html, 'saved/a.html')).toThrow(says);
    expect(() => articleFromHtml(html, 'saved/a.html')).toThrow(/^saved\/a\.html: /);
    expect(() => articleFromHtml(html, 'saved/a.html')).toThrow(
      expect.objectContaining({ code: 'no-article', input: 'saved/a.html' }),
    );
  });
});
