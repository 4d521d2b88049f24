import type { PageMetadata } from './page-metadata.ts';

const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const canonical = (url: string) => `<link rel="canonical" href="${url}">`;

/** Heads (or markup) of invented pages, and what they say. */
export const HEADS: readonly { readonly name: string; readonly html: string; readonly says: Partial<PageMetadata> }[] =
  [
    {
      name: 'JSON-LD of a news article',
      html: ld({
        '@type': 'NewsArticle',
        headline: 'Bridge closed',
        datePublished: '2019-02-04T08:00:00-03:00',
        dateModified: '2019-02-05T10:00:00-03:00',
        author: [{ '@type': 'Person', name: 'Rui Costa' }, { name: 'Ana Lima' }],
        publisher: { '@type': 'Organization', name: 'The Vell Courier' },
        url: 'https://vell.example/bridge',
      }),
      says: {
        title: 'Bridge closed',
        byline: 'Rui Costa, Ana Lima',
        outlet: 'The Vell Courier',
        url: 'https://vell.example/bridge',
        published: '2019-02-04',
        modified: '2019-02-05',
      },
    },
    {
      name: 'a graph whose nodes point at each other',
      html: ld({
        '@graph': [
          { '@type': 'Organization', '@id': '#org', name: 'The Vell Courier' },
          { '@type': 'Person', '@id': '#rui', name: 'Rui Costa' },
          {
            '@type': ['Article', 'NewsArticle'],
            headline: 'Bridge closed',
            author: { '@id': '#rui' },
            publisher: { '@id': '#org' },
            datePublished: '2019-02-04',
          },
        ],
      }),
      says: { byline: 'Rui Costa', outlet: 'The Vell Courier', published: '2019-02-04' },
    },
    {
      name: 'several articles: the one of this page',
      html: `${canonical('https://vell.example/b')}${ld([
        { '@type': 'NewsArticle', headline: 'Another', datePublished: '2018-01-01', url: 'https://vell.example/a' },
        {
          '@type': 'NewsArticle',
          headline: 'Bridge closed',
          datePublished: '2019-02-04',
          url: 'https://vell.example/b',
        },
      ])}`,
      says: { title: 'Bridge closed', published: '2019-02-04' },
    },
    {
      name: 'JSON-LD with a line end in a text, a comma too many and a comment around it',
      html: ld('<!-- {"@type": "NewsArticle", "headline": "Bridge\nclosed", "datePublished": "2019-02-04",} -->'),
      says: { title: 'Bridge closed', published: '2019-02-04' },
    },
    {
      name: 'JSON-LD beyond mending: the rest of the page goes on',
      html: `${ld('{"@type": "NewsArticle", "headline": "Bri')}${meta('og:title', 'Bridge closed')}${meta('article:published_time', '2019-02-04T10:00:00Z')}`,
      says: { title: 'Bridge closed', published: '2019-02-04' },
    },
    {
      name: 'JSON-LD goes before <meta>',
      html: `${meta('article:published_time', '2019-02-05')}${ld({ '@type': 'Article', datePublished: '2019-02-04' })}`,
      says: { published: '2019-02-04' },
    },
    {
      name: 'a date that two others contradict is the date of something else',
      html: `${ld({ '@type': 'Article', datePublished: '2012-06-01' })}${meta('article:published_time', '2019-02-04')}${canonical('https://vell.example/2019/02/04/bridge')}`,
      says: { published: '2019-02-04' },
    },
    {
      name: 'an instant of universal time gives way to the day of the outlet beside it',
      html: `${ld({ '@type': 'Article', datePublished: '2019-02-05T01:30:00Z' })}${canonical('https://vell.example/2019/02/04/bridge')}`,
      says: { published: '2019-02-04' },
    },
    {
      name: 'years that mean none',
      html: meta('article:published_time', '0001-01-01T00:00:00Z'),
      says: { published: null },
    },
    {
      name: 'parsely',
      html: meta('parsely-pub-date', '2019-02-04T10:00:00Z') + meta('parsely-author', 'Rui Costa'),
      says: { published: '2019-02-04', byline: 'Rui Costa' },
    },
    {
      name: 'sailthru',
      html: meta('sailthru.date', 'Mon, 04 Feb 2019 10:00:00 +0000'),
      says: { published: '2019-02-04' },
    },
    {
      name: 'Dublin Core',
      html: '<meta name="DC.date.issued" content="2019-02"><meta name="dc.creator" content="Rui Costa">',
      says: { published: '2019-02', byline: 'Rui Costa' },
    },
    {
      name: 'microdata',
      html: '<span itemprop="author"><b itemprop="name">Rui Costa</b> in Vell</span><time itemprop="datePublished" datetime="2019-02-04">Monday</time>',
      says: { published: '2019-02-04', byline: 'Rui Costa' },
    },
    {
      name: 'one <time> alone',
      html: '<time datetime="2019-02-04T10:00">4 February</time>',
      says: { published: '2019-02-04' },
    },
    {
      name: 'several days in <time>: which is not known',
      html: '<time datetime="2019-02-04">a</time><time datetime="2018-01-01">b</time>',
      says: { published: null },
    },
    { name: 'a date that is two days is none', html: meta('date', '3/4/2019'), says: { published: null } },
    {
      name: 'the address alone',
      html: canonical('https://vell.example/world/2019/feb/04/bridge'),
      says: { published: '2019-02-04' },
    },
    {
      name: 'a change before the publication is none',
      html: meta('article:published_time', '2019-02-04') + meta('article:modified_time', '2019-02-01'),
      says: { published: '2019-02-04', modified: null },
    },
    {
      name: 'the outlet is cut from the title where it is known',
      html: `<title>Bridge closed - now | Vell Courier</title>${meta('og:site_name', 'The Vell Courier')}`,
      says: { title: 'Bridge closed - now', outlet: 'The Vell Courier' },
    },
    {
      name: 'and stays where it is not',
      html: '<title>Bridge closed | Vell Courier</title>',
      says: { title: 'Bridge closed | Vell Courier', outlet: null },
    },
    {
      name: 'references that were written twice',
      html: meta('og:title', 'Lima &amp;amp; Costa: &amp;#8220;No&amp;#8221;'),
      says: { title: 'Lima & Costa: “No”' },
    },
    {
      name: 'an account is no outlet, an address and "admin" are no author',
      html:
        meta('og:site_name', '@vell') + meta('article:author', 'https://social.example/rui') + meta('author', 'admin'),
      says: { outlet: null, byline: null },
    },
    { name: '"By" is no part of a name', html: meta('author', 'By Rui Costa'), says: { byline: 'Rui Costa' } },
    { name: 'an address without a host says nothing', html: canonical('/bridge'), says: { url: null } },
    { name: 'an address that is none', html: meta('og:url', 'javascript:alert(1)'), says: { url: null } },
    {
      name: 'names of the language in JSON-LD',
      html: ld(
        '{"@type":"NewsArticle","__proto__":{"headline":"stolen"},"constructor":{"name":1},"headline":"Bridge closed"}',
      ),
      says: { title: 'Bridge closed' },
    },
    {
      name: 'wrong types all over',
      html: ld({
        '@type': 'NewsArticle',
        headline: { a: 1 },
        author: [null, 5, [], { name: {} }],
        datePublished: [20190204],
        publisher: 'The Vell Courier',
        url: 7,
      }),
      says: { title: null, outlet: 'The Vell Courier', published: '2019-02-04', url: null },
    },
    {
      name: 'nothing at all',
      html: '',
      says: { title: null, byline: null, outlet: null, url: null, published: null, modified: null, language: null },
    },
    {
      name: 'the language that the page claims',
      html: '<html lang="pt-BR"><body></body></html>',
      says: { language: 'pt-BR' },
    },
  ];

/** Dates as people and systems write them. */
export const DATES: readonly (readonly [string, string | null])[] = [
  ['2019-02-04', '2019-02-04'],
  ['2019-02-04T23:59:59-05:00', '2019-02-04'],
  ['2019-02', '2019-02'],
  ['20190204', '2019-02-04'],
  ['2019/2/4 10:00', '2019-02-04'],
  ['Mon, 04 Feb 2019 10:00:00 GMT', '2019-02-04'],
  ['February 4th, 2019 at 4:14 p.m.', '2019-02-04'],
  ['Updated: 4 Sept. 2019', '2019-09-04'],
  ['Published Feb. 4, 2019', '2019-02-04'],
  ['25/12/2019', '2019-12-25'],
  ['12/25/2019', '2019-12-25'],
  ['4/4/2019', '2019-04-04'],
  ['3/4/2019', null],
  ['1549274400', '2019-02-04'],
  ['1549274400000', '2019-02-04'],
  ['2019-02-30', null],
  ['29 February 2019', null],
  ['29 February 2020', '2020-02-29'],
  ['0001-01-01', null],
  ['1970-01-01T00:00:00Z', null],
  ['maybe 2019', null],
  ['10 people in 2019', null],
  ['', null],
];
