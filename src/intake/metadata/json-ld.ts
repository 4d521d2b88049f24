/** What a page says about its article in JSON-LD. Every field is as printed there. */
export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly body: string | null;
}

type Node = { readonly [key: string]: unknown };

/** Kinds of schema.org that are an article, best first; a `WebPage` speaks for its article where nothing better does. */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/;
const PAGE = /WebPage$/;
/** Bounds of one page's linked data: real pages stay far below. */
const MAX_NODES = 5_000;
const MAX_DEPTH = 12;

/**
 * What the scripts of a page say about the article whose address or title is given; null where they name no article. Broken
 * JSON is mended where the break is a common one, else left out.
 */
export function linkedData(
  scripts: readonly string[],
  titles: readonly string[],
  url: string | null,
): LinkedData | null {
  const nodes: Node[] = [];
  for (const script of scripts) collect(parseLoosely(script), nodes, 0);
  const articles = nodes.filter((node) => typeOf(node, ARTICLE));
  const same = (node: Node) => {
    const headline = text(node.headline) ?? text(node.name);
    const address = text(node.url) ?? addressOf(node.mainEntityOfPage);
    if (url !== null && address === url) return 2;
    return headline !== null && titles.some((title) => title.includes(headline) || headline.includes(title)) ? 1 : 0;
  };
  const ranked = articles.map((node) => ({ node, score: same(node) * 2 + (node.datePublished === undefined ? 0 : 1) }));
  ranked.sort((a, b) => b.score - a.score);
  const node =
    ranked[0]?.node ?? nodes.find((candidate) => typeOf(candidate, PAGE) && candidate.datePublished !== undefined);
  if (!node) return null;
  const publisher = nodes.find(
    (candidate) => candidate['@id'] !== undefined && candidate['@id'] === idOf(node.publisher),
  );
  return {
    headline: text(node.headline) ?? (typeOf(node, ARTICLE) ? text(node.name) : null),
    authors: names(node.author, nodes),
    outlet: nameOf(node.publisher, nodes) ?? (publisher ? text(publisher.name) : null),
    url: text(node.url) ?? addressOf(node.mainEntityOfPage),
    published: text(node.datePublished) ?? text(node.dateCreated),
    modified: text(node.dateModified),
    language: text(node.inLanguage),
    body: text(node.articleBody),
  };
}

function collect(value: unknown, into: Node[], depth: number): void {
  if (depth > MAX_DEPTH || into.length >= MAX_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  const node = value as Node;
  into.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item']) {
    collect(node[key], into, depth + 1);
  }
}

/** The value of a script, mended where JSON allows less than writers of pages think. */
function parseLoosely(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s?\]\]>|\/\*\s?\]\]>\s?\*\/|\]\]>|;)\s?$/, '');
  for (const mended of [script, bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,(\s{0,20}[\]}])/g, '$1')]) {
    try {
      return JSON.parse(mended) as unknown;
    } catch {
      // try the next mending
    }
  }
  return null;
}

function typeOf(node: Node, wanted: RegExp): boolean {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && wanted.test(name));
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as Node)['@id'] : undefined;
}

function addressOf(value: unknown): string | null {
  return text(typeof value === 'object' && value !== null ? ((value as Node)['@id'] ?? (value as Node).url) : value);
}

function nameOf(value: unknown, nodes: readonly Node[]): string | null {
  return names(value, nodes)[0] ?? null;
}

/** Names of people or bodies, given as words, as nodes, or by reference to nodes elsewhere in the page. */
function names(value: unknown, nodes: readonly Node[]): readonly string[] {
  const items = Array.isArray(value) ? value.slice(0, 50) : [value];
  return items.flatMap((item) => {
    if (typeof item !== 'object' || item === null) return text(item) ?? [];
    const node = item as Node;
    const named = text(node.name);
    if (named !== null) return named;
    const id = node['@id'];
    const referred =
      id === undefined ? undefined : nodes.find((other) => other['@id'] === id && other.name !== undefined);
    return (referred && text(referred.name)) ?? [];
  });
}
