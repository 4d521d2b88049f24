// `npm run -s onrecord -- ARGS`: the command from a checkout, compiled first where src/ is newer than dist/.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}dist/.tsbuildinfo`;

/** @param {string} folder @returns {number} the newest change below the folder, in milliseconds */
function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

if (!existsSync(built) || newest(`${root}src`) > statSync(built).mtimeMs) {
  execFileSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: ['ignore', 2, 2] });
}
await import(new URL('../bin/onrecord.js', import.meta.url).href);
