import { attribute, type PageElement } from './page-node.ts';

/**
 * Words in the class, id or role of an element that say it is no part of the article. Collected from the habits of news sites
 * and their systems (WordPress, Drupal, Arc, AMP); each is general, none names an outlet.
 */
const MARKS: ReadonlySet<string> = new Set(
  (
    'ad ads adslot adunit advert adverts advertisement advertising advertorial sponsor sponsored sponsors promo promos promotion ' +
    'promoted promobox commercial affiliate dfp teads ' +
    'share shares sharing sharebar sharetools social socials sociallinks addthis sharedaddy jetpack whatsapp tweetbutton ' +
    'related relateds relatedarticles relatedposts relatedcontent readalso readmore readnext seealso alsoread recommended recommendation recommendations recirc ' +
    'recirculation outbrain taboola zergnet revcontent trending popular mostpopular mostread mostviewed morestories latest upnext ' +
    'newsletter newsletters subscribe subscription subscriptions signup optin mailchimp registration login ' +
    'nav navbar navigation breadcrumb breadcrumbs menu pagination pager sidebar rail footer masthead toolbar toolbox ' +
    'comment comments disqus respond livefyre ' +
    'byline bylines dateline timestamp pubdate authorbox authorbio bio author authors contributor contributors ' +
    'tag tags taglist tagcloud topics keywords categories ' +
    'cookie cookies consent gdpr modal popup popover tooltip overlay lightbox ' +
    'widget widgets gallery slideshow carousel slider videoplayer jwplayer thumbnail ' +
    'rating ratings poll quiz copyright print printonly noprint skip skiplink hidden invisible visuallyhidden screenreader ' +
    'follow follows followus cta callout infobox factbox feedback survey donate donation download app ' +
    'credit credits attribution'
  ).split(' '),
);
/** Two words that together say it. */
const PAIRS =
  /(?:^| )(?:read (?:more|next|also)|see also|more (?:from|on|stories|news|articles)|most (?:read|popular|viewed)|sign up|opt in|author (?:info|details|card)|sr only|screen reader|article tools|story tools|post (?:meta|footer|nav|navigation|tags|info)|article (?:meta|footer|tags|info|header meta)|entry (?:meta|footer|utility)|meta (?:data|info)|jp relatedposts|you may|around the web|article share|inline (?:promo|link)|in article|link list)(?= |$)/;
const ROLES = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'toolbar',
  'dialog',
  'alert',
  'button',
  'form',
]);
const TAGS = new Set([
  'nav',
  'footer',
  'aside',
  'button',
  'form',
  'menu',
  'dialog',
  'fieldset',
  'label',
  'time',
  'address',
]);

/** Whether the element by its own name is no part of an article: navigation, advertising, sharing, other articles, comments. */
export function boilerplateMark(element: PageElement): boolean {
  if (TAGS.has(element.tag)) return true;
  if (element.attributes.size === 0 || element.tag === 'body' || element.tag === 'html') return false;
  if (ROLES.has(attribute(element, 'role'))) return true;
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'data-component')}`;
  if (names.length <= 2) return false;
  const words = wordsOfNames(names);
  for (const word of words.split(' ')) if (MARKS.has(word)) return true;
  return PAIRS.test(words);
}

const cache = new Map<string, string>();
/** `articleBody-share js_readMore` → `article body share js read more`. */
export function wordsOfNames(names: string): string {
  const known = cache.get(names);
  if (known !== undefined) return known;
  const words = names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (cache.size > 5_000) cache.clear();
  cache.set(names, words);
  return words;
}

const FOR_SCREEN_READERS =
  /(?:^| )(?:sr only|screen ?reader(?: text| only)?|visually ?hidden|a11y hidden|assistive text|off ?screen|element invisible|hidden visually)(?= |$)/;

/** Words that no reader sees, wherever they stand: "opens in a new window". */
export function isForScreenReaders(element: PageElement): boolean {
  const names = element.attributes.get('class');
  return names !== undefined && FOR_SCREEN_READERS.test(wordsOfNames(names));
}

/** Readers' comments can outgrow the article. */
const COMMENTS = /\b(?:comments?|disqus|respond|livefyre)\b/;

/**
 * Up to which share of the page's prose the mark of an element is believed: `main-with-sidebar` around the headline and most of
 * the words says nothing about those words.
 */
export function boilerplateShareLimit(element: PageElement, hasHeadline: boolean): number {
  if (hasHeadline) return 0.1;
  return areComments(element) ? 0.9 : 0.65;
}

/** Whether the element by its name holds what readers wrote. */
export function areComments(element: PageElement): boolean {
  if (element.tag === 'article' || element.tag === 'main') return false;
  return COMMENTS.test(wordsOfNames(`${attribute(element, 'class')} ${attribute(element, 'id')}`));
}
