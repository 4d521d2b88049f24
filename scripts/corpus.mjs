// The articles of test/corpus and how their readings are written down.
import { readdirSync, readFileSync } from 'node:fs';

const corpus = new URL('../test/corpus/', import.meta.url);

/** The cases: a folder each; the article of one stands in examples/, where its reader sees it first. */
export function corpusCases() {
  return readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, expected: new URL(`${name}/expected.json`, corpus), text: textOf(name) }));
}

/** @param {string} name */
function textOf(name) {
  const own = new URL(`${name}/article.txt`, corpus);
  return readFileSync(name === 'harbour-fire' ? new URL('../../examples/harbour-fire.txt', corpus) : own, 'utf8');
}

/**
 * A reading with an item a line, so that a change shows as the lines that changed. The reader is left out: it changes with every rule.
 * @param {import('../dist/index.js').Reading} reading
 */
export function written(reading) {
  const kept = Object.entries(reading).filter(([key]) => key !== 'reader');
  const parts = kept.map(([key, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const items = value.map((item) => `  ${JSON.stringify(item)}`);
    return `${JSON.stringify(key)}: [${items.length === 0 ? '' : `\n${items.join(',\n')}\n`}]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
