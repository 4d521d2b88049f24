import type { Feed, FeedItem } from './feed.ts';

/** `version` follows from the dates, and has a test of its own. */
export type NamedItem = Omit<FeedItem, 'version'>;

const item = (path: string, fields: Partial<NamedItem> = {}): NamedItem => ({
  id: `https://vell.example${path}`,
  url: `https://vell.example${path}`,
  title: null,
  publishedAt: null,
  updatedAt: null,
  ...fields,
});
const rss = (items: string, head = '<title>Vell</title>') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${head}${items}</channel></rss>`;

/** Invented feeds at https://vell.example/feeds/all, and what they name. */
export const FEEDS: readonly {
  readonly name: string;
  readonly text: string;
  readonly kind: Feed['kind'];
  readonly title?: string | null;
  readonly items: readonly NamedItem[];
  /** Position and reason of each refused item. */
  readonly refused?: readonly (readonly [position: number, says: string])[];
}[] = [
  {
    name: 'RSS with everything',
    kind: 'rss',
    text: rss(
      `<item><title>Bridge closed &amp; guarded</title><link>https://vell.example/a</link><guid isPermaLink="false">n-1</guid>
       <pubDate>Mon, 04 Feb 2019 23:30:00 -0500</pubDate><dc:creator>Rui Teles</dc:creator><description>&lt;p&gt;The bridge…&lt;/p&gt;</description>
       <content:encoded><![CDATA[<!DOCTYPE html><p>The <b>bridge</b><br></p>]]></content:encoded><category>Town</category></item>`,
    ),
    items: [item('/a', { id: 'n-1', title: 'Bridge closed & guarded', publishedAt: '2019-02-04' })],
  },
  {
    name: 'RSS: relative links, links in CDATA, white space around',
    kind: 'rss',
    text: rss(
      '<item><link>/a?b=1&amp;c=2</link></item><item><link><![CDATA[ ../b ]]></link></item><item><link>\n c\n</link></item>',
    ),
    items: [item('/a?b=1&c=2'), item('/b'), item('/feeds/c')],
  },
  {
    name: 'RSS: a guid that is an address stands in for the link, one that says it is none does not',
    kind: 'rss',
    text: rss(
      '<item><guid>https://vell.example/a</guid></item><item><guid isPermaLink="false">https://vell.example/b</guid></item><item><guid>b-2</guid></item><item><atom:link href="/d"/></item>',
    ),
    items: [item('/a'), item('/d')],
    refused: [
      [2, 'no link'],
      [3, 'no link'],
    ],
  },
  {
    name: 'RSS: items without a page are refused by their position',
    kind: 'rss',
    text: rss(
      '<item></item><item><title>A</title></item><item/><item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item><item><link>http://a:b@vell.example/</link></item><item><link>/g</link></item>',
    ),
    items: [item('/g')],
    refused: [
      [1, 'no link'],
      [2, 'no link'],
      [3, 'no link'],
      [4, 'javascript:'],
      [5, 'file:'],
      [6, 'user name'],
    ],
  },
  {
    name: 'RSS with HTML that is not escaped, and void elements in it',
    kind: 'rss',
    text: rss(
      `<item><description>a<br>b<img src="x>y"><p>c${'<br>'.repeat(200)}</description><link>/a</link></item><item><image><url>x</item><item><link>/b</link></item>`,
    ),
    items: [item('/a'), item('/b')],
    refused: [[2, 'no link']],
  },
  {
    name: 'RSS: marks in titles',
    kind: 'rss',
    text: rss(
      '<item><title>A &lt; B &#8220;C&#x201d; &nbsp;<!-- no --> <i>D</i> 5 < 6</title><link>/a</link></item>',
      '<title>\n Vell \n News </title><image><title>Logo</title><link>https://elsewhere.example/</link></image>',
    ),
    title: 'Vell News',
    items: [item('/a', { title: 'A < B “C” D 5 < 6' })],
  },
  {
    name: 'RSS of version 0.92: no namespace, no date',
    kind: 'rss',
    text: '<rss version="0.92"><channel><title>Vell</title><item><title>A</title><link>http://vell.example/a</link></item></channel></rss>',
    items: [item('/a', { id: 'http://vell.example/a', url: 'http://vell.example/a', title: 'A' })],
  },
  {
    name: 'an empty RSS feed',
    kind: 'rss',
    text: rss(''),
    items: [],
  },
  {
    name: 'Atom: the page goes before its other forms',
    kind: 'atom',
    text: `<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Vell</title><link rel="self" href="/feeds/all"/>
      <entry><id>tag:vell.example,2019:1</id><title type="html">A &amp;amp; B</title><link rel="edit" href="/edit/1"/><link type="application/json" href="/1.json"/>
      <link rel="alternate" type="text/html" href="/1"/><published>2019-02-04T10:00:00Z</published><updated>2019-02-05T10:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The <a href="/x">bridge</a></p></div></content><source><id>x</id><link href="/source"/></source></entry></feed>`,
    items: [
      item('/1', {
        id: 'tag:vell.example,2019:1',
        title: 'A &amp; B',
        publishedAt: '2019-02-04',
        updatedAt: '2019-02-05',
      }),
    ],
  },
  {
    name: 'Atom with a prefix',
    kind: 'atom',
    text: `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Vell</a:title><a:entry><a:link href="1"/></a:entry><a:entry><a:id>x</a:id></a:entry></a:feed>`,
    items: [item('/feeds/1')],
    refused: [[2, 'no link']],
  },
  {
    name: 'RDF',
    kind: 'rdf',
    text: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://vell.example/"><title>Vell</title><items><rdf:Seq><rdf:li resource="https://vell.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="urn:vell:1"><title>A</title><link>https://vell.example/1</link><dc:date>2019-02-04T10:00:00Z</dc:date></item>
      <item rdf:about="https://vell.example/2"><title>B</title></item></rdf:RDF>`,
    items: [item('/1', { id: 'urn:vell:1', title: 'A', publishedAt: '2019-02-04' }), item('/2', { title: 'B' })],
  },
  {
    name: 'JSON Feed',
    kind: 'json',
    text: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Vell',
      items: [
        {
          id: 7,
          url: '/a',
          title: 'A',
          content_html: '<p>x</p>',
          date_published: '2019-02-04T10:00:00-03:00',
          date_modified: '2019-02-05',
        },
        { id: 'b', external_url: 'https://vell.example/b', url: '' },
        { id: 'c' },
        null,
        ['x'],
        { url: { a: 1 } },
      ],
    }),
    items: [
      item('/a', { id: '7', title: 'A', publishedAt: '2019-02-04', updatedAt: '2019-02-05' }),
      item('/b', { id: 'b' }),
    ],
    refused: [
      [3, 'no link'],
      [4, 'no link'],
      [5, 'no link'],
      [6, 'no link'],
    ],
  },
];

const entity = '<!DOCTYPE rss [';
const nested = (count: number, deep: number) =>
  Array.from({ length: count }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(deep)}">`).join('');

/** H4: documents that are refused before a parser sees them. */
export const HOSTILE: readonly (readonly [name: string, text: string | Buffer, says: string])[] = [
  [
    'a thousand million laughs',
    `${entity}<!ENTITY e0 "ha">${nested(10, 10)}]>${rss('<item><title>&e10;</title></item>').slice(38)}`,
    'a declaration',
  ],
  [
    'quadratic growth',
    `${entity}<!ENTITY e "${'a'.repeat(50_000)}">]><rss version="2.0"><channel><title>${'&e;'.repeat(50_000)}</title></channel></rss>`,
    'a declaration',
  ],
  [
    'an external entity',
    `${entity}<!ENTITY e SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&e;</title></channel></rss>`,
    'a declaration',
  ],
  [
    'a parameter entity',
    `${entity}<!ENTITY % p SYSTEM "http://127.0.0.1:1/p.dtd"> %p;]><rss version="2.0"><channel/></rss>`,
    'a declaration',
  ],
  [
    'an external document type',
    '<!DOCTYPE rss SYSTEM "http://127.0.0.1:1/rss.dtd"><rss version="2.0"><channel/></rss>',
    'a declaration',
  ],
  [
    'a public document type',
    '<!DOCTYPE rss PUBLIC "-//Vell//DTD//EN" "http://127.0.0.1:1/rss.dtd"><rss version="0.91"><channel/></rss>',
    'a declaration',
  ],
  [
    'a document type behind comments',
    `<!-- a --><?x y?><!-- b -->\n${entity}]><rss version="2.0"><channel/></rss>`,
    'a declaration',
  ],
  ['an entity in the middle', rss('<!ENTITY e "x"><item/>'), 'a declaration'],
  ['in small letters', '<!doctype rss><rss version="2.0"><channel/></rss>', 'a declaration'],
  [
    'in UTF-16',
    Buffer.from(`\ufeff${entity}<!ENTITY e "x">]><rss version="2.0"><channel/></rss>`, 'utf16le'),
    'a declaration',
  ],
  [
    'in UTF-16 without a mark',
    Buffer.from(`${entity}<!ENTITY e "x">]><rss version="2.0"><channel/></rss>`, 'utf16le'),
    'a declaration',
  ],
  [
    'in UTF-16 of the other order',
    Buffer.from(`\ufeff${entity}<!ENTITY e "x">]><rss version="2.0"><channel/></rss>`, 'utf16le').swap16(),
    'a declaration',
  ],
  [
    'UTF-7',
    '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE rss+AD4-<rss version="2.0"><channel/></rss>',
    'UTF-7',
  ],
  ['elements inside each other', rss('<a>'.repeat(100_000)), 'inside each other'],
  ['items inside each other', rss('<item>'.repeat(100_000)), 'inside each other'],
  [
    'lists inside each other',
    `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(1_000_000)}`,
    'inside each other',
  ],
  ['a comment without an end', rss('<!--'), 'in the middle of a comment'],
  ['CDATA without an end', rss('<item><title><![CDATA[x'), 'in the middle of a CDATA'],
  ['a tag without an end', '<rss version="2.0"><channel><item a="', 'a tag that is never closed'],
  [
    'an attribute of a megabyte',
    `<rss version="2.0"><channel a="${'x'.repeat(1_000_000)}"/></rss>`,
    'longer than 65536',
  ],
  ['an end in the middle', rss('<item><link>/a</link></item>').slice(0, -20), 'ends in the middle'],
  ['ten thousand and one items', rss('<item/>'.repeat(10_001)), 'more than 10000 items'],
  [
    'ten thousand and one items of JSON',
    `{"version":"https://jsonfeed.org/version/1.1","items":[${'1,'.repeat(10_000)}1]}`,
    'more than 10000 items',
  ],
  ['eleven megabytes', Buffer.alloc(11_000_000, ' '), 'more than 10000000 bytes'],
  [
    'ten million references',
    rss(`<item><title>${'&#65;'.repeat(10_000_000)}</title></item>`),
    'more than 10000000 bytes',
  ],
  [
    'items in a second channel',
    rss('<item><link>/a</link></item></channel><channel><item><link>/b</link></item>'),
    'where none belong',
  ],
  ['an item inside another', rss('<item><link>/a</link><item><link>/b</link></item></item>'), 'where none belong'],
  ['nothing', '', 'is empty'],
  ['white space', ' \n ', 'is empty'],
  ['an HTML page', '<html><head><title>Not found</title></head><body><p>x</p></body></html>', 'is none'],
  ['plain words', 'Not found', 'ends in the middle'],
  ['other XML', '<sitemap><url>x</url></sitemap>', 'is none'],
  ['other JSON', '{"a": 1}', '"version"'],
  ['no JSON', '{"version": ', 'is none'],
  ['JSON without items', '{"version":"https://jsonfeed.org/version/1.1"}', '"items"'],
];

/** What is read, but must cost no more than its length: `n` parts. */
export const COSTLY: readonly (readonly [name: string, text: (n: number) => string])[] = [
  [
    'references',
    (n) => rss(`<item><title>${'&#65;&#x110000;&#99999999999;&amp'.repeat(n)}</title><link>/a</link></item>`),
  ],
  ['brackets in an author', (n) => rss(`<item><author>${'('.repeat(n * 10)}</author><link>/a</link></item>`)],
  ['dots in an author', (n) => rss(`<item><author>http://${'a.'.repeat(n * 5)} x</author><link>/a</link></item>`)],
  ['marks in an author', (n) => rss(`<item><author>a@${'a.'.repeat(n * 5)}@</author><link>/a</link></item>`)],
  ['comments', (n) => rss(`<item><title>${'<!-- -->'.repeat(n)}</title><link>/a</link></item>`)],
  [
    'comments that look unfinished',
    (n) => rss(`<item><title>${'<![CDATA[<!--]]>'.repeat(n)}</title><link>/a</link></item>`),
  ],
  ['CDATA', (n) => rss(`<item><title>${'<![CDATA[x]]>'.repeat(n)}</title><link>/a</link></item>`)],
  ['tags that close nothing', (n) => rss(`<item><link>/a</link>${'</x>'.repeat(n)}</item>`)],
  ['elements beside each other', (n) => rss(`<item><link>/a</link>${'<x y="z"/>'.repeat(n)}</item>`)],
  ['titles', (n) => rss(`<item><link>/a</link>${'<title>x</title>'.repeat(n)}</item>`)],
  ['links', (n) => rss(`<item>${'<link>/a</link>'.repeat(n)}</item>`)],
  ['attributes', (n) => rss(`<item><link ${'a="b" '.repeat(Math.min(n, 10_000))}>/a</link></item>`)],
  ['less-than signs', (n) => rss(`<item><link>/a</link><title>${'< '.repeat(n)}</title></item>`)],
  ['white space', (n) => rss(`<item><link>/a</link><title>a${' '.repeat(n * 10)}b</title></item>`)],
  ['namespaces', (n) => rss(`<item><link>/a</link>${'<x:y xmlns:x="http://vell.example/">z</x:y>'.repeat(n)}</item>`)],
];

/** XInclude and other instructions that a document may hold: passed over. */
export const INERT: readonly (readonly [name: string, text: string])[] = [
  [
    'XInclude',
    rss(
      '<item><link>/a</link><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="CANARY" parse="text"/><title><xi:include href="CANARY"/>x</title></item>',
    ),
  ],
  ['a style sheet', `<?xml-stylesheet type="text/xsl" href="CANARY"?>${rss('<item><link>/a</link></item>').slice(38)}`],
  [
    'a schema',
    rss('<item><link>/a</link></item>').replace('<channel>', '<channel xsi:schemaLocation="CANARY" xml:base="CANARY">'),
  ],
  ['an entity that nobody declared', rss('<item><link>/a</link><title>&canary;</title></item>')],
];

/** H7: names of the language as elements, attributes and fields. */
export const NAMES: readonly (readonly [name: string, text: string])[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
].flatMap((name) => [
  [
    `element ${name}`,
    rss(`<${name}><polluted>1</polluted></${name}><item><${name}>1</${name}><link>/a</link></item>`),
  ] as const,
  [
    `attribute ${name}`,
    rss(`<item ${name}="1"><link ${name}="polluted">/a</link></item>`).replace('<rss ', `<rss ${name}="polluted" `),
  ] as const,
  [
    `prefix ${name}`,
    rss(`<item><${name}:title xmlns:${name}="${name}">1</${name}:title><link>/a</link></item>`),
  ] as const,
  [
    `field ${name}`,
    `{"version":"https://jsonfeed.org/version/1.1","${name}":{"polluted":1},"items":[{"url":"/a","${name}":{"polluted":1}}]}`,
  ] as const,
]);
