// Hashes the rules and compiles src/ to dist/. Incremental: a second run without a change takes about a second.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { writeRulesHash } from './rules-hash.mjs';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
writeRulesHash();
try {
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
    cwd: new URL('..', import.meta.url),
  });
} catch {
  process.stderr.write('build: the compiler found the errors above; dist/ may be older than src/\n');
  process.exit(1);
}
