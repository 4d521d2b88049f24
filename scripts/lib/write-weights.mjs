import { writeFileSync } from 'node:fs';

/** A weight smaller than this moves a certainty by about one part in a hundred at most: it is left out. */
const SMALLEST = 0.08;

/**
 * Writes src/language/en/cue-weights.ts.
 *
 * @param {Map<string, number>} weights
 * @param {string} basis what they were counted on, for the file's comment
 */
export function writeWeights(weights, basis) {
  const rows = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100])
    .filter(([feature, weight]) => feature === 'always' || Math.abs(weight) >= SMALLEST)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = rows.map(
    ([feature, weight]) =>
      `${weight} ${feature.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}`,
  );
  writeFileSync(
    new URL('../../src/language/en/cue-weights.ts', import.meta.url),
    `/**
 * How much each cue, frame and circumstance speaks for an attribution, in log-odds: word statistics, made by
 * \`scripts/induce-cues.mjs\`.
 * ${basis}
 * "cue say that" is the verb "say" with a that-clause, "cue say subject shared" one whose subject stands before an earlier verb.
 */
const ROWS = \`
${lines.join('\n')}
\`;

export const CUE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\\n')
    .map((row): [string, number] => {
      const space = row.indexOf(' ');
      return [row.slice(space + 1), Number(row.slice(0, space))];
    }),
);
`,
  );
  return rows.length;
}
