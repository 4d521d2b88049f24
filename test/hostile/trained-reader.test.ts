import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** Ten times as long with ONRECORD_H6=1. */
const SCALE = process.env['ONRECORD_H6'] === '1' ? 10 : 1;
const MAX_EXPONENT = 1.2;
const root = fileURLToPath(new URL('../..', import.meta.url));

const TEXTS: readonly { readonly name: string; readonly unit: string; readonly n: number }[] = [
  { name: 'said', unit: 'said ', n: 5_000 },
  { name: 'quotation marks', unit: '“', n: 3_000 },
  { name: 'quotations of one word', unit: '“a” ', n: 4_000 },
  { name: 'names', unit: 'Ana Lima ', n: 8_000 },
  {
    name: 'one paragraph without a full stop',
    unit: 'the bridge of the harbour and Ana Lima said it was closed while ',
    n: 1_500,
  },
  { name: 'one word', unit: 'x', n: 100_000 },
];

/** Milliseconds of the processor for n characters, 2n and 4n, in a process of its own: what else the machine does is none of it. */
function growth(unit: string, n: number): readonly number[] {
  const program = `
    const { openReader } = await import('./dist/usecases/open-reader.js');
    const [unit, n] = [process.argv[1], Number(process.argv[2])];
    const reader = await openReader();
    if (reader.withoutModel !== null) throw new Error(reader.withoutModel);
    const text = (length) => unit.repeat(Math.ceil(length / unit.length));
    await reader.read({ text: text(n / 2) });
    const times = [];
    for (const length of [n, 2 * n, 4 * n]) {
      const started = process.cpuUsage();
      await reader.read({ text: text(length) });
      const { user, system } = process.cpuUsage(started);
      times.push((user + system) / 1000);
    }
    process.stdout.write(JSON.stringify(times));
  `;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', program, unit, `${n}`], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(out) as readonly number[];
}

/** The power of its length with which time grows; what takes no time at all has none. */
function exponentOf([first = 1, , last = 1]: readonly number[]): number {
  return last < 50 ? 0 : Math.log2(last / first) / 2;
}

describe('H6 the trained reader on texts of ill will', () => {
  test.each(TEXTS)(
    '$name: time grows as length does',
    ({ name, unit, n }) => {
      let times = growth(unit, n * SCALE);
      // a busy machine measures badly: what grows too fast does so every time
      for (let left = 2; left > 0 && exponentOf(times) > MAX_EXPONENT; left--) times = growth(unit, n * SCALE);
      const exponent = exponentOf(times);
      if (SCALE > 1) {
        const shown = times.map((time) => time.toFixed(0)).join(', ');
        process.stdout.write(
          `H6 ${name}: ${n * SCALE} characters and on: ${shown} ms, exponent ${exponent.toFixed(2)}\n`,
        );
      }
      expect(exponent).toBeLessThanOrEqual(MAX_EXPONENT);
    },
    600_000,
  );
});
