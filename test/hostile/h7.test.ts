import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { articleFromBytes } from '../../src/intake/article-from-bytes.ts';
import { articleFromRecord } from '../../src/intake/article-from-record.ts';
import { response, warcRecord } from '../../src/intake/warc/warc.cases.ts';
import { warcArticles } from '../../src/intake/warc/warc-articles.ts';
import { openReader } from '../../src/usecases/open-reader.ts';
import { outcomeLine } from '../../src/usecases/outcome.ts';

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', '__defineGetter__'];
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that a prototype could be polluted through, as keys and as words. */
const keys = NAMES.map((name) => `"${name}":{"polluted":true,"name":"${name}"}`).join(',');
const text = NAMES.map(
  (name) => `“We were not told,” said ${name} on Monday. ${name} said 12 people were hurt in ${name}.`,
).join('\n\n');
const html = `<html ${NAMES.map((name) => `${name}="x"`).join(' ')}><head><title>toString</title>${NAMES.map((name) => `<meta name="${name}" content="${name}"><meta property="${name}" content="x">`).join('')}<meta name="author" content="__proto__"><meta property="og:site_name" content="constructor"><script type="application/ld+json">{"@type":"NewsArticle",${keys},"@graph":[{${keys},"@id":"__proto__"},{"@type":"NewsArticle","author":{"@id":"__proto__"}}]}</script></head><body><article><h1>toString</h1>${NAMES.map((name) => `<${name} itemprop="${name}"><p>${text}</p></${name}>`).join('')}</article></body></html>`;
const record = `{"id":"__proto__","text":${JSON.stringify(text)},"outlet":"constructor","byline":"toString",${keys}}`;
const archive = Buffer.concat([
  warcRecord(
    'resource',
    { 'Content-Type': 'text/html', ...Object.fromEntries(NAMES.slice(1).map((name) => [name, 'x'])) },
    html,
  ),
  response('__proto__', { body: html, http: { constructor: 'x', 'Content-Encoding': 'constructor' } }),
]);

async function readAll(): Promise<readonly string[]> {
  const reader = await openReader({ fast: true });
  const lines: string[] = [];
  const { id, article } = articleFromRecord(record, 'a.jsonl:1');
  for (const input of [article, articleFromBytes(Buffer.from(html), '__proto__'), { text }])
    lines.push(outcomeLine({ input: id, reading: await reader.read(input) }));
  const chunks = (async function* () {
    yield archive;
  })();
  for await (const item of warcArticles(chunks, 'constructor'))
    lines.push(item.kind === 'page' ? (articleFromBytes(item.bytes, item.position).title ?? '') : item.kind);
  return lines;
}

describe('H7 names that every object has', () => {
  test('as keys, meta names, tags, attributes, header names and speakers: kept as they are, and no prototype changes', async () => {
    const before = [Object.prototype, Array.prototype, Function.prototype, Map.prototype].map((one) =>
      Object.getOwnPropertyNames(one).join(),
    );
    const lines = await readAll();
    expect(lines).toHaveLength(5);
    expect(lines.slice(3)).toEqual(['toString', 'refused']);
    expect(lines[0]).toContain('"input":"__proto__"');
    const reading = JSON.parse(lines[0] as string) as {
      article: Record<string, unknown>;
      statements: readonly { source: { spans: readonly { exact: string }[] } }[];
    };
    expect(reading.article).toMatchObject({ outlet: 'constructor', byline: 'toString' });
    expect(reading.statements.length).toBeGreaterThan(NAMES.length);
    const page = JSON.parse(lines[1] as string) as { article: Record<string, unknown> };
    expect(page.article).toMatchObject({ title: 'toString', outlet: 'constructor' });
    for (const name of NAMES) expect(lines[1]).toContain(`said ${name} on Monday`);
    expect(
      [Object.prototype, Array.prototype, Function.prototype, Map.prototype].map((one) =>
        Object.getOwnPropertyNames(one).join(),
      ),
    ).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('nothing needs a prototype that can be changed', () => {
    const program = `
      const { openReader } = await import('./dist/usecases/open-reader.js');
      const { articleFromBytes } = await import('./dist/intake/article-from-bytes.js');
      const { articleFromRecord } = await import('./dist/intake/article-from-record.js');
      const { warcArticles } = await import('./dist/intake/warc/warc-articles.js');
      Object.freeze(Object.prototype);
      const [html, record, archive] = JSON.parse(process.argv[1]);
      const reader = await openReader({ fast: true });
      const found = [];
      for (const article of [articleFromBytes(Buffer.from(html), 'a.html'), articleFromRecord(record, 'a:1').article])
        found.push((await reader.read(article)).statements.length > 0);
      const chunks = (async function* () { yield Buffer.from(archive, 'base64'); })();
      for await (const { kind } of warcArticles(chunks, 'a.warc')) found.push(kind);
      process.stdout.write(JSON.stringify(found));
    `;
    const out = execFileSync(
      process.execPath,
      ['--input-type=module', '-e', program, JSON.stringify([html, record, archive.toString('base64')])],
      { cwd: root, encoding: 'utf8' },
    );
    expect(JSON.parse(out)).toEqual([true, true, 'page', 'refused']);
  });
});
