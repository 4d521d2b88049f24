import type { BlockKind } from '../domain/vocabulary.ts';

/** Paragraphs of an invented article, long enough to be one. */
export const BODY = [
  'The bridge over the Lorn will stay closed until the spring, the mayor of Vell said on Monday, after engineers had found cracks in two of its piers.',
  '“We were not told how bad it was,” said Ana Lima, a doctor who crosses it every morning. “Nobody asked us, and nobody warned us.”',
  'The builder, Ostra Works, declined to comment. A report by the ministry of transport in 2016 had called the piers sound.',
];

const paragraphs = BODY.map((text) => `<p>${text}</p>`);
const [first = '', second = '', third = ''] = paragraphs;

/** A page around something: with the navigation, the rail and the footer that every outlet has. */
export function page(main: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Bridge closed until spring | The Vell Courier</title>${head}</head><body class="single has-sidebar">
    <nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    ${main}
    <div class="right-rail"><h3><a href="/1">Ten dead in a fire that never was</a></h3><p>A teaser of another article that says something else at some length.</p></div>
    <footer><p>The Vell Courier is printed on paper from the woods of the north, and nobody reads this line.</p><p>© The Vell Courier. All rights reserved.</p></footer></body></html>`;
}

/** Pages, and the blocks that their reader sees: kind and words. `…` stands for the three paragraphs of BODY. */
export const PAGES: readonly {
  readonly name: string;
  readonly main: string;
  readonly blocks: readonly (readonly [BlockKind, string])[];
}[] = [
  {
    name: 'headline and paragraphs; navigation, rail and footer are left out',
    main: `<article><h1>Bridge closed until spring</h1>${paragraphs.join('')}</article>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', '…'],
    ],
  },
  {
    name: 'an article in nothing but <div>, lines parted by <br><br>',
    main: `<div id="c"><h1>Bridge closed until spring</h1><div>${BODY.join('<br><br>')}</div></div>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', '…'],
    ],
  },
  {
    name: 'byline and date lines stand in the record, not in the text',
    main: `<article><h1>Bridge closed until spring</h1><div>By Rui Costa</div><div>Published: 4 February 2019</div>${paragraphs.join('')}</article>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', '…'],
    ],
  },
  {
    name: 'a standfirst outside the body',
    main: `<header class="masthead"><h1>Bridge closed until spring</h1><p class="standfirst">Cracks in two piers of the old bridge worry the town.</p></header><div class="story">${paragraphs.join('')}</div>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['standfirst', 'Cracks in two piers of the old bridge worry the town.'],
      ['paragraph', '…'],
    ],
  },
  {
    name: 'headings, lists and a block quotation are parts of the text',
    main: `<article><h1>Bridge closed until spring</h1>${first}<h2>What comes next</h2><ul><li>A ferry from March</li><li>A new pier by June</li></ul>${second}<blockquote><p>The piers are sound, and they will be for thirty years.</p></blockquote>${third}</article>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', BODY[0] ?? ''],
      ['heading', 'What comes next'],
      ['list', 'A ferry from March'],
      ['list', 'A new pier by June'],
      ['paragraph', BODY[1] ?? ''],
      ['paragraph', 'The piers are sound, and they will be for thirty years.'],
      ['paragraph', BODY[2] ?? ''],
    ],
  },
  ...[
    ['an <aside>', '<aside class="pullquote">“Nobody asked us”<cite>Ana Lima</cite></aside>'],
    [
      'a class of a block quotation',
      '<blockquote class="pull-quote"><p>“Nobody asked us”<cite>Ana Lima</cite></p></blockquote>',
    ],
    ['a <figure>', '<figure class="quote"><blockquote>“Nobody asked us”<cite>Ana Lima</cite></blockquote></figure>'],
  ].map(([name, quote]) => ({
    name: `a pull quote in ${name}, the speaker run on as it is printed`,
    main: `<article><h1>Bridge closed until spring</h1>${first}${quote}${second}${third}</article>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', BODY[0] ?? ''],
      ['pull_quote', '“Nobody asked us”Ana Lima'],
      ['paragraph', BODY[1] ?? ''],
      ['paragraph', BODY[2] ?? ''],
    ] as const,
  })),
  {
    name: 'captions: of <figure>, by class, and a line under a picture',
    main: `<article><h1>Bridge closed until spring</h1><figure><img src="a.jpg"><figcaption>The bridge on Sunday. Photo: R. Costa</figcaption></figure>${first}<div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">A pier</p></div>${second}<div><img src="c.jpg"></div><div>Boats below the bridge</div>${third}</article>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['caption', 'The bridge on Sunday. Photo: R. Costa'],
      ['paragraph', BODY[0] ?? ''],
      ['caption', 'A pier'],
      ['paragraph', BODY[1] ?? ''],
      ['caption', 'Boats below the bridge'],
      ['paragraph', BODY[2] ?? ''],
    ],
  },
  {
    name: 'share labels, "read also", newsletter boxes and advertising inside the text are left out',
    main: `<article><h1>Bridge closed until spring</h1><div class="share-tools"><a href="#">Facebook</a> <a href="#">Email</a></div>${first}<p><a href="/2">READ ALSO: The ferry that never came</a></p>${second}<div class="newsletter-signup"><p>Get our best stories every morning, straight to your inbox, for free.</p></div><p>Advertisement</p>${third}<h3>More from the Courier</h3><ul><li><a href="/3">A market reopens after years</a></li><li><a href="/4">Snow in the hills, says the radio</a></li></ul></article>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', '…'],
    ],
  },
  {
    name: 'what is hidden is not read; what a class only calls a tag or an author inside a sentence is',
    main: `<article><h1>Bridge closed until spring</h1>${first}<p style="display: none">Hidden words that nobody sees, at some length.</p><p>He had told <a class="tag-link" href="/t">the ministry of transport</a> and <span class="author">Rui Costa</span> so<span class="sr-only"> (opens in a new window)</span>.</p>${second}${third}</article>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', BODY[0] ?? ''],
      ['paragraph', 'He had told the ministry of transport and Rui Costa so.'],
      ['paragraph', BODY[1] ?? ''],
      ['paragraph', BODY[2] ?? ''],
    ],
  },
  {
    name: 'a correction and the line of those who helped keep their kinds',
    main: `<article><h1>Bridge closed until spring</h1>${paragraphs.join('')}<p>Rui Costa in Vell contributed reporting.</p><p class="correction">Correction: an earlier version of this article gave a wrong year for the report.</p></article>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', '…'],
      ['boilerplate', 'Rui Costa in Vell contributed reporting.'],
      ['correction', 'Correction: an earlier version of this article gave a wrong year for the report.'],
    ],
  },
  {
    name: 'a table, a row a line with its cells parted',
    main: `<article><h1>Bridge closed until spring</h1>${paragraphs.join('')}<table><tr><th>Pier</th><th>Cracks</th></tr><tr><td>North</td><td>12</td></tr></table></article>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', '…'],
      ['list', 'Pier\tCracks'],
      ['list', 'North\t12'],
    ],
  },
  {
    name: 'no headline that the reader sees: none in the text',
    main: `<article>${paragraphs.join('')}</article>`,
    blocks: [['paragraph', '…']],
  },
  {
    name: 'tags closed late or never',
    main: `<article><h1>Bridge closed until spring</h1><p>${BODY.join('<p>')}</b></i></article>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', '…'],
    ],
  },
  {
    name: 'the body ends too early',
    main: `<h1>Bridge closed until spring</h1></body>${paragraphs.join('')}`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', '…'],
    ],
  },
  {
    name: 'scripts and styles are no words, and are not run',
    main: `<article><h1>Bridge closed until spring</h1>${first}<script>document.write('<p>Words from a script, said the script.</p>')</script><style>p{color:red}</style>${second}<noscript><p>Please enable JavaScript.</p></noscript>${third}</article>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', '…'],
    ],
  },
  {
    name: '<q> has the marks that its reader sees, once',
    main: `<article><h1>Bridge closed until spring</h1>${paragraphs.join('')}<p>She said <q>he told us <q>no</q></q> and <q>“not now”</q>.</p></article>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', '…'],
      ['paragraph', 'She said “he told us ‘no’” and “not now”.'],
    ],
  },
  {
    name: 'struck words are taken back',
    main: `<article><h1>Bridge closed until spring</h1>${paragraphs.join('')}<p>The report counts <del>ten</del> <s>eleven</s> twelve cracks.</p></article>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', '…'],
      ['paragraph', 'The report counts twelve cracks.'],
    ],
  },
  {
    name: 'another whole article below, as pages without an end load them',
    main: `<main><article><h1>Bridge closed until spring</h1>${paragraphs.join('')}</article><article><h1>Market reopens</h1>${paragraphs.join('').replaceAll('bridge', 'market')}</article></main>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', '…'],
    ],
  },
  {
    name: 'the posts of a live report stay',
    main: `<main><h1>Bridge closed until spring</h1>${paragraphs.map((text) => `<article><h2>New</h2>${text}</article>`).join('')}</main>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ...BODY.flatMap((text): [BlockKind, string][] => [
        ['heading', 'New'],
        ['paragraph', text],
      ]),
    ],
  },
  {
    name: 'an article in a place with the name of a rail, apart from its headline, and short notices beside it',
    main: `<h1>Bridge closed until spring</h1><div class="pg-rail-tall">${paragraphs.join('')}</div><div class="promo-box">${'<p>The paper is open from nine to five, and nobody is at the desk on a Sunday.</p>'.repeat(6)}</div>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', '…'],
    ],
  },
  {
    name: 'the whole page in a form, and in a place with a sidebar’s name',
    main: `<form id="aspnetForm"><div class="content-with-sidebar"><h1>Bridge closed until spring</h1>${paragraphs.join('')}</div></form>`,
    blocks: [
      ['headline', 'Bridge closed until spring'],
      ['paragraph', '…'],
    ],
  },
];

/** Pages without an article. */
export const NO_ARTICLE: readonly { readonly name: string; readonly html: string; readonly says: string }[] = [
  { name: 'navigation alone', html: page(''), says: 'no article in this page' },
  {
    name: 'a front page',
    html: page(
      [
        'A market reopens',
        'Snow in the hills',
        'The ferry comes late',
        'No word from Ostra',
        'A vote on Tuesday',
        'Ten years of floods',
      ]
        .map(
          (title) =>
            `<div><h2><a href="#">${title} this week</a></h2><p>A teaser under the title that says in one sentence what the article is about, and no more.</p></div>`,
        )
        .join(''),
    ),
    says: 'a list of articles',
  },
  {
    name: 'a login wall',
    html: '<html><body><form><input name=user><button>Log in</button></form></body></html>',
    says: 'no article',
  },
  { name: 'an image alone', html: '<html><body><img src="a.png"></body></html>', says: 'no article' },
];
