// Prints "N passed, N failed[, N skipped]" from the summary of a vitest run.
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const log = stripVTControlCharacters(readFileSync(process.argv[2], 'utf8'));
const summary = log.match(/^\s*Tests\s+(.*)$/m)?.[1];
if (summary === undefined) {
  process.stderr.write('ci: the test run printed no summary\n');
  process.exit(1);
}
const count = (word) => Number(summary.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
const skipped = count('skipped') + count('todo');
process.stdout.write(
  `${count('passed')} passed, ${count('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
);
