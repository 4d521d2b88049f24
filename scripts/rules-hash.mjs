// Writes src/reading/rules-hash.generated.ts: the hash of everything a reading by rules depends on.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The stages, the language data, the text arithmetic, and the nouns. */
const RULE_ROOMS = ['src/domain', 'src/language', 'src/reading', 'src/text'];
const HASH_FILE = 'src/reading/rules-hash.generated.ts';

/** @param {string} folder @returns {string[]} the source files below the folder, in the order of their paths */
function sourcesBelow(folder) {
  return readdirSync(`${root}${folder}`, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return sourcesBelow(path);
      return /[.](test|cases|contract)[.]ts$/.test(path) || path === HASH_FILE ? [] : [path];
    });
}

/** Writes the file where its content would change, so that an incremental build stays one. */
export function writeRulesHash() {
  const hash = createHash('sha256');
  for (const path of RULE_ROOMS.filter((room) => existsSync(`${root}${room}`)).flatMap(sourcesBelow)) {
    // a checkout with other line ends is the same set of rules
    const text = readFileSync(`${root}${path}`, 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${path}\n${text.length}\n${text}`);
  }
  const content = `/** Hash of the stages and the language data; written by scripts/build.mjs. */
export const RULES_HASH = 'sha256:${hash.digest('hex')}';
`;
  const path = `${root}${HASH_FILE}`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
}
