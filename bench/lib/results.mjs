// Results are kept as JSON beside the benchmark, with the commit and the machine they were measured on.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();

/**
 * @param {URL} file where to write
 * @param {Record<string, unknown>} results
 */
export function writeResults(file, results) {
  // only the source decides: a result file of another benchmark does not make the tree another
  const dirty = git('status', '--porcelain', '--', 'src') !== '';
  const commit = git('rev-parse', '--short', 'HEAD') + (dirty ? ' with changes' : '');
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
  writeFileSync(file, `${JSON.stringify({ commit, ...machine, ...results }, null, 2)}\n`);
}
