import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { gzipped, info, request, response, warcRecord } from '../../src/intake/warc/warc.cases.ts';

/** What the inputs are made as. */
export const FORMATS = [
  'html',
  'text',
  'json-ld',
  'feed-xml',
  'json-feed',
  'jsonl',
  'warc',
  'warc.gz',
  'html.gz',
] as const;
export type Format = (typeof FORMATS)[number];

const PARAGRAPHS = [
  '“The bridge is unsafe and nobody told us,” Ana Lima, the mayor of Porto Velho, told reporters on Monday.',
  'Rui Teles, a spokesman for the Harbour Ministry, declined to comment. According to the ministry, 12 people were injured, including 3 children.',
  'Asked whether the works would stop, Mr Teles said: “We will not speculate.” He added that more than 1,200 tonnes of steel had been ordered.',
  'Mira Toln, 41, a docker, said she had warned the company in March. “They laughed at me,” she said. “Then they locked the gate.”',
  'The company, Vask & Orne, denied that it had been warned. It accused the union of lying, and demanded an apology.',
  'The brutal regime of the port must end, activists chanted. “No more lies!” Officials said the protest was illegal.',
];
const TEXT = [
  'Bridge closed until spring',
  'PORTO VELHO, Feb 4 (Invented Press) - The old bridge was closed on Monday.',
  ...PARAGRAPHS,
].join('\n\n');
const LD = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Person', '@id': '#a', name: 'Sela Orne' },
    {
      '@type': 'NewsArticle',
      headline: 'Bridge closed until spring',
      datePublished: '2019-02-04T10:00:00Z',
      author: { '@id': '#a' },
      articleBody: PARAGRAPHS.join('\n'),
    },
  ],
});
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge closed until spring - The Press</title>${head}</head><body><nav><a href="/">Home</a> <a href="/x">World</a></nav>${body}<footer>© The Press</footer></body></html>`;
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const HTML = page(
  '<meta property="og:title" content="Bridge closed"><meta name="author" content="Sela Orne">',
  `<article class="story"><h1>Bridge closed until spring</h1><div class="byline">By <a rel="author">Sela Orne</a> <time datetime="2019-02-04">4 February 2019</time></div>${BODY}<aside><ul><li><a href="/y">More</a></li></ul></aside></article>`,
);
const ITEMS = [0, 1, 2].map((at) => ({ at, words: PARAGRAPHS.slice(at, at + 3).join(' ') }));
const FEED = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Press</title><link>http://press.example/</link>${ITEMS.map(({ at, words }) => `<item><guid>${at}</guid><title>Story ${at}</title><link>http://press.example/${at}</link><pubDate>Mon, 04 Feb 2019 10:00:00 GMT</pubDate><description>${words}</description><content:encoded><![CDATA[<p>${words}</p>]]></content:encoded></item>`).join('')}</channel></rss>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Press',
  items: ITEMS.map(({ at, words }) => ({
    id: `${at}`,
    url: `http://press.example/${at}`,
    content_html: `<p>${words}</p>`,
    date_published: '2019-02-04T10:00:00Z',
  })),
});
const LINES = ITEMS.map(({ at, words }) =>
  JSON.stringify({ id: `r${at}`, text: words, publishedAt: '2019-02-04' }),
).join('\n');

/** Our own invented inputs, one for each format. */
export function ownBases(): Readonly<Record<Format, readonly Uint8Array[]>> {
  const records = [
    info,
    request,
    response('a', { body: HTML }),
    warcRecord('resource', { 'Content-Type': 'text/plain' }, TEXT),
    response('b', { body: HTML, http: { 'Transfer-Encoding': 'chunked' } }),
  ];
  const html = Buffer.from(HTML);
  return {
    html: [html],
    text: [Buffer.from(TEXT)],
    'json-ld': [Buffer.from(page(`<script type="application/ld+json">${LD}</script>`, `<main>${BODY}</main>`))],
    'feed-xml': [Buffer.from(FEED)],
    'json-feed': [Buffer.from(JSON_FEED)],
    jsonl: [Buffer.from(LINES)],
    warc: [Buffer.concat(records)],
    'warc.gz': [gzipped(...records)],
    'html.gz': [html],
  };
}

const SHARED = fileURLToPath(new URL('../../../shared/data/article-extraction/html', import.meta.url));

/** Pages of other people, read where they lie beside the checkout; null where they do not. */
export function sharedPages(): readonly Uint8Array[] | null {
  if (!existsSync(SHARED)) return null;
  const names = readdirSync(SHARED).filter((name) => name.endsWith('.html.gz'));
  return names.toSorted().map((name) => gunzipSync(readFileSync(`${SHARED}/${name}`)));
}
