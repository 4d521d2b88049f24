// npm run accept: writes what the rules alone make of each article of test/corpus into its expected.json. Read the difference before you commit it.
import { writeFileSync } from 'node:fs';
import { read } from '../dist/index.js';
import { corpusCases, written } from './corpus.mjs';

for (const { name, expected, text } of corpusCases()) {
  writeFileSync(expected, written(await read({ text }, { fast: true })));
  process.stdout.write(`accepted ${name}\n`);
}
