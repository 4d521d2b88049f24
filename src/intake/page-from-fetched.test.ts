import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fetcherFor, recordDials, serve } from '../../test/loopback.ts';
import { BODY, page } from './article-from-html.cases.ts';
import { articleFromHtml } from './article-from-html.ts';
import type { FetchedBytes } from './fetch/fetch-resource.ts';
import { IntakeError } from './intake-error.ts';
import { ownAddress } from './own-address.ts';
import { pageFromFetched } from './page-from-fetched.ts';

const article = (head = '') =>
  page(`<article><h1>Bridge closed until spring</h1>${BODY.map((text) => `<p>${text}</p>`).join('')}</article>`, head);

const fetchedAs = (fields: Partial<FetchedBytes>): FetchedBytes => ({
  status: 'ok',
  url: 'https://vell.example/news/1',
  requested: 'https://vell.example/go/1',
  bytes: Buffer.from(article()),
  contentType: 'text/html',
  charset: null,
  etag: null,
  lastModified: null,
  redirects: [],
  ...fields,
});

describe('ownAddress', () => {
  test.each([
    // fetched from, claimed, kept
    ['https://vell.example/a', null, 'https://vell.example/a'],
    ['https://vell.example/a?x=1', 'https://vell.example/a', 'https://vell.example/a'],
    ['http://vell.example/a', 'https://vell.example/a', 'https://vell.example/a'],
    ['https://vell.example/a', 'https://www.vell.example/a', 'https://www.vell.example/a'],
    ['https://www.vell.example/a', 'https://vell.example/a', 'https://vell.example/a'],
    ['https://m.vell.example/a', 'https://www.vell.example/a', 'https://www.vell.example/a'],
    ['https://amp.vell.co.uk/a', 'https://www.vell.co.uk/a', 'https://www.vell.co.uk/a'],
    ['https://vell.example/a', 'https://news.vell.example/a', 'https://news.vell.example/a'],
    ['https://VELL.example/a', 'https://vell.example/a#top', 'https://vell.example/a'],
    // not for others to say
    ['https://copy.example/a', 'https://vell.example/a', 'https://copy.example/a'],
    ['https://news.vell.example/a', 'https://vell.example/a', 'https://news.vell.example/a'],
    ['https://evil.pages.example/a', 'https://vell.pages.example/a', 'https://evil.pages.example/a'],
    ['https://a.co.uk/a', 'https://b.co.uk/a', 'https://a.co.uk/a'],
    ['https://m.co.uk/a', 'https://www.co.uk/a', 'https://m.co.uk/a'],
    ['https://m.com/a', 'https://www.com/a', 'https://m.com/a'],
    ['https://vell.example.evil.example/a', 'https://vell.example/a', 'https://vell.example.evil.example/a'],
    ['https://evilvell.example/a', 'https://vell.example/a', 'https://evilvell.example/a'],
    ['https://vell.example/a', 'https://evilvell.example/a', 'https://vell.example/a'],
    ['https://vell.example/a', 'https://user@vell.example/a', 'https://vell.example/a'],
    ['https://vell.example/a', 'javascript:alert(1)', 'https://vell.example/a'],
    ['https://vell.example/a', 'https://vell.example:8443/a', 'https://vell.example/a'],
    ['https://vell.example/a', 'https://vell.example/', 'https://vell.example/a'],
    ['https://vell.example/', 'https://vell.example/', 'https://vell.example/'],
    ['https://vell.example/?p=7', 'https://vell.example/bridge', 'https://vell.example/bridge'],
    ['http://127.0.0.1:8080/a', 'http://0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
  ])('%s claims %s: %s', (from, claimed, kept) => {
    expect(ownAddress(from, claimed)).toBe(kept);
  });
});

describe('pageFromFetched', () => {
  test('the address of the page, else where the redirects ended', () => {
    expect(pageFromFetched(fetchedAs({})).url).toBe('https://vell.example/news/1');
    const own = fetchedAs({
      bytes: Buffer.from(article('<link rel="canonical" href="https://www.vell.example/bridge">')),
    });
    expect(pageFromFetched(own).url).toBe('https://www.vell.example/bridge');
    const others = fetchedAs({
      bytes: Buffer.from(article('<link rel="canonical" href="https://other.example/bridge">')),
    });
    expect(pageFromFetched(others).url).toBe('https://vell.example/news/1');
  });

  test('the charset of the header', () => {
    const bytes = Buffer.from(article().replace('mayor of Vell', 'mayor of Véll'), 'latin1');
    const read = pageFromFetched(fetchedAs({ bytes: bytes.subarray(), charset: 'iso-8859-1' }));
    expect(read.text).toContain('mayor of Véll');
    expect(read.decoding).toMatchObject({ charset: 'windows-1252', basis: 'header' });
  });

  test.each([
    ['text/html', article(), 'headline'],
    ['application/xhtml+xml', article(), 'headline'],
    [null, article(), 'headline'],
    ['text/plain', '“No,” said Ana Lima.', undefined],
    [null, '“No,” said Ana Lima.', undefined],
  ])('type %s', (contentType, text, kind) => {
    const read = pageFromFetched(fetchedAs({ contentType, bytes: Buffer.from(text) }));
    expect(read.blocks?.[0]?.kind).toBe(kind);
  });

  test.each([
    ['application/pdf', Buffer.from('%PDF-1.7'), 'binary'],
    ['image/png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'binary'],
    ['text/html', Buffer.from('%PDF-1.7'), 'binary'],
    ['application/json', Buffer.from('{"a": 1}'), 'unsupported-type'],
    ['application/rss+xml', Buffer.from('<rss>'), 'unsupported-type'],
    ['text/css', Buffer.from('a {}'), 'unsupported-type'],
    ['constructor', Buffer.from('a'), 'unsupported-type'],
    ['text/html', Buffer.alloc(0), 'empty'],
  ])('%s: refused', (contentType, bytes, code) => {
    const job = () => pageFromFetched(fetchedAs({ contentType, bytes }));
    expect(job).toThrow(IntakeError);
    expect(job).toThrow(expect.objectContaining({ code, input: 'https://vell.example/go/1' }));
  });

  test('from a server to an article', async () => {
    const server = await serve((path, response) => {
      if (path === '/go') response.writeHead(302, { location: '/news/1' }).end();
      else response.setHeader('content-type', 'text/html; charset=utf-8').end(article());
    });
    const fetched = await fetcherFor([server]).fetch(`${server.origin}/go`);
    if (fetched.status !== 'ok') throw new Error('no bytes');
    const read = pageFromFetched(fetched);
    expect(read).toMatchObject({ url: `${server.origin}/news/1`, language: 'en' });
    expect(read.text).toContain(BODY[1]);
  });
});

describe('H4 pages that ask for other files', () => {
  const asking = (place: string) => [
    `<!DOCTYPE html SYSTEM "${place}" [<!ENTITY xxe SYSTEM "${place}"><!ENTITY % p SYSTEM "${place}"> %p;]>`,
    `<?xml-stylesheet type="text/xsl" href="${place}"?>`,
    `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${place}" parse="text"/>`,
    `<link rel="stylesheet" href="${place}"><link rel="icon" href="${place}"><link rel="preload" as="script" href="${place}">`,
    `<meta http-equiv="refresh" content="0;url=${place}"><base href="${place}">`,
    `<link rel="canonical" href="${place}"><meta property="og:image" content="${place}">`,
    `<script src="${place}"></script><script>fetch("${place}")</script><style>@import "${place}";</style>`,
    `<img src="${place}" onerror="fetch('${place}')"><iframe src="${place}"></iframe><object data="${place}"></object><embed src="${place}">`,
    `<svg><image xlink:href="${place}"/><use href="${place}#a"/></svg><video poster="${place}"><source src="${place}"></video>`,
    `<script type="application/ld+json">{"@context":"${place}","@type":"NewsArticle","url":"${place}"}</script>`,
    `<p>&xxe; &p; %p;</p>`,
  ];

  test('none is opened: 0 connections, and nothing of the files in the article', async () => {
    const server = await serve(
      (_path, response) => response.end('CANARY-IN-THE-NET'),
      (_path, response) => response.end('CANARY-IN-THE-NET'),
    );
    const dials = recordDials();
    const file = join(tmpdir(), `onrecord-canary-html-${process.pid}.txt`);
    writeFileSync(file, 'CANARY-ON-THE-DISK');
    for (const place of [`${server.origin}/x`, `file://${file}`, file]) {
      const pieces = asking(place);
      for (const piece of [...pieces, pieces.join('')]) {
        for (const html of [`${piece}${article()}`, article(piece), article().replace('<p>', `${piece}<p>`)]) {
          const read = articleFromHtml(html, 'a.html');
          expect(read.text).toContain(BODY[1]);
          expect(JSON.stringify(read)).not.toContain('CANARY-');
        }
      }
    }
    expect(dials).toEqual([]);
    expect(server.connections.taken).toBe(0);
  });
});
