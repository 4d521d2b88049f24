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

describe('the record beside the text', () => {
  const article = (top: string, head = '') =>
    articleFromHtml(
      page(
        `<article><h1>Bridge closed until spring</h1>${top}${BODY.map((text) => `<p>${text}</p>`).join('')}</article>`,
        head,
      ),
      'a',
    );

  test('date and writer from the lines above the text, where the page says them nowhere else', () => {
    const read = article('<div>By Rui Costa, in Vell</div><div>Published: 4 February 2019, 10:12</div>');
    expect(read).toMatchObject({
      byline: 'Rui Costa',
      publishedAt: '2019-02-04',
      publishedBasis: 'header',
      language: 'en',
    });
  });
  test('metadata first', () => {
    const read = article(
      '<div>By Rui Costa</div><div>4 February 2019</div>',
      '<meta name="author" content="Ana Lima"><meta name="date" content="2018-01-02">',
    );
    expect(read).toMatchObject({ byline: 'Ana Lima', publishedAt: '2018-01-02', publishedBasis: 'metadata' });
  });
  test('the printed day goes before an instant of universal time beside it', () => {
    const read = article(
      '<div>4 February 2019</div>',
      '<meta property="article:published_time" content="2019-02-05T00:30:00Z">',
    );
    expect(read).toMatchObject({ publishedAt: '2019-02-04', publishedBasis: 'metadata' });
  });
  test('the day of a change is not the day of publication', () => {
    expect(article('<div>Updated: 4 February 2019</div>')).toMatchObject({ publishedAt: null, publishedBasis: null });
  });
  test('a page that shows its text by script only: what its JSON-LD holds', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge closed', articleBody: BODY.join('\n') });
    const read = articleFromHtml(
      page('<div id="root"></div>', `<script type="application/ld+json">${data}</script>`),
      'a',
    );
    expect(read.text).toBe(['Bridge closed', ...BODY].join('\n\n'));
    expect(read.blocks?.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
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
