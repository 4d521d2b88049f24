// Draws the rooms and their imports, as they are in the source, into ARCHITECTURE.md.
//   node scripts/draw-architecture.mjs            write
//   node scripts/draw-architecture.mjs --check    write nothing; exit 1 where the picture is stale
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const BEGIN = '<!-- rooms: drawn by `npm run draw` -->';
const END = '<!-- /rooms -->';

const command = `${root}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;
const exclude = 'node_modules|[.](test|cases|contract)[.]ts$|^src/index|^node:|^crypto';
const options = `--config .dependency-cruiser.cjs --collapse ^src/[^/]+ --output-type mermaid --exclude`.split(' ');
const picture = execFileSync(process.execPath, [command, ...options, exclude, 'src'], { cwd: root, encoding: 'utf8' });
const path = `${root}ARCHITECTURE.md`;
const page = readFileSync(path, 'utf8');
const begin = page.indexOf(BEGIN);
const end = page.indexOf(END);
if (begin < 0 || end < begin) throw new Error(`ARCHITECTURE.md: no place for the picture between ${BEGIN} and ${END}`);
const drawn = `${page.slice(0, begin)}${BEGIN}\n\`\`\`mermaid\n${picture.trim()}\n\`\`\`\n${page.slice(end)}`;

if (drawn !== page && process.argv.includes('--check')) {
  process.stderr.write('ARCHITECTURE.md: the picture of the rooms is stale; run `npm run draw` and commit it\n');
  process.exitCode = 1;
} else if (drawn !== page) writeFileSync(path, drawn);
