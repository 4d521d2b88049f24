// npm run accept: writes what the reader makes of each article of test/corpus into its expected.json. Read the difference before you commit it.
import { writeFileSync } from 'node:fs';
import { read } from '../dist/index.js';
import { corpusCases, written } from './corpus.mjs';

for (const { name, expected, text } of corpusCases()) {
  writeFileSync(expected, written(await read({ text })));
  process.stdout.write(`accepted ${name}\n`);
}
