import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { onrecord, records } from './run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-model-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = '“The bridge is unsafe,” Ana Lima said. The ministry denied that the bridge was unsafe.';
const modelOf = (out: string): unknown => (JSON.parse(out) as { reader: { model: unknown } }).reader.model;

/** A copy of the installed package in which something can be broken. */
function installation(name: string, packages: (name: string) => boolean = () => true): string {
  const at = join(folder, name);
  mkdirSync(join(at, 'node_modules'), { recursive: true });
  for (const part of ['bin', 'dist', 'models', 'examples', 'package.json'])
    cpSync(join(root, part), join(at, part), { recursive: true });
  for (const one of readdirSync(join(root, 'node_modules')))
    if (!one.startsWith('.') && packages(one))
      symlinkSync(join(root, 'node_modules', one), join(at, 'node_modules', one));
  return at;
}

function run(at: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/onrecord.js', ...args], { cwd: at, input });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

describe('the trained reader, through the command', () => {
  test('reads by default; --fast reads by rules alone', async () => {
    const [trained, fast] = await Promise.all([
      onrecord(['read', '-', '--json'], { input: article }),
      onrecord(['read', '-', '--json', '--fast'], { input: article }),
    ]);
    expect([trained.code, trained.err, fast.code, fast.err]).toEqual([0, '', 0, '']);
    expect(modelOf(trained.out)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(modelOf(fast.out)).toBeNull();
  });

  test('gives the same bytes whatever the number of workers and the order of the articles', async () => {
    const all = records(40);
    const jsonl = (list: typeof all): string => list.map((record) => `${JSON.stringify(record)}\n`).join('');
    const [one, two, back] = await Promise.all([
      onrecord(['read', '-', '--jsonl'], { input: jsonl(all) }),
      onrecord(['read', '-', '--jsonl', '--jobs', '2'], { input: jsonl(all) }),
      onrecord(['read', '-', '--jsonl', '--jobs', '2'], { input: jsonl(all.toReversed()) }),
    ]);
    expect(one.out.split('\n').filter(Boolean)).toHaveLength(40);
    expect(two.out).toBe(one.out);
    expect(back.out.split('\n').filter(Boolean).toReversed().join('\n')).toBe(one.out.trimEnd());
  }, 60_000);

  test('doctor names the model that reads', async () => {
    const [page, json, reading] = await Promise.all([
      onrecord(['doctor']),
      onrecord(['doctor', '--json']),
      onrecord(['read', '-', '--json'], { input: article }),
    ]);
    const found = JSON.parse(json.out) as { model: { checksum: string; trouble: string | null } };
    expect([page.code, json.code, page.err]).toEqual([0, 0, '']);
    expect(found.model.trouble).toBeNull();
    expect(found.model.checksum).toBe(modelOf(reading.out));
    expect(page.out).toContain('The trained model runs');
    expect(page.out).toContain(found.model.checksum);
  });
});

describe('a broken installation', () => {
  test('a damaged model file is named; the rules read; doctor ends with 1', () => {
    const at = installation('damaged');
    const file = join(at, 'models/en/encoder.onnx');
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    writeFileSync(file, bytes);
    const read = run(at, ['read', '-', '--json'], article);
    expect(read.code).toBe(0);
    expect(modelOf(read.out)).toBeNull();
    expect(read.err).toMatch(
      /^onrecord: .*encoder\.onnx is not the file that was shipped .*install onrecord again; articles are read by rules alone\n$/,
    );
    const doctor = run(at, ['doctor']);
    expect(doctor.code).toBe(1);
    expect(doctor.out).toContain('The trained model does not run here.');
    expect(doctor.out).toMatch(/encoder\.onnx .*DAMAGED/);
    expect(doctor.out).toMatch(/linker\.onnx .*whole/);
    expect(doctor.out).toContain('encoder.onnx is not the file');
  });

  test('a missing model file is named', () => {
    const at = installation('missing');
    rmSync(join(at, 'models/en/linker.onnx'));
    const read = run(at, ['read', '-', '--json'], article);
    expect([read.code, modelOf(read.out)]).toEqual([0, null]);
    expect(read.err).toMatch(
      /^onrecord: the model file .*linker\.onnx cannot be read; install onrecord again; articles are read by rules alone\n$/,
    );
  });

  test('without the runtime the rules read, and the person is told once, with workers too', () => {
    const at = installation('no-runtime', (name) => !name.startsWith('onnxruntime'));
    const read = run(at, ['read', '-', '--json'], article);
    expect([read.code, modelOf(read.out)]).toEqual([0, null]);
    expect(read.err).toContain('onnxruntime-node cannot be loaded');
    const lines = records(40)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join('');
    const batch = run(at, ['read', '-', '--jsonl', '--jobs', '2'], lines);
    expect(batch.code).toBe(0);
    expect(batch.err.match(/onnxruntime-node cannot be loaded/g)).toHaveLength(1);
    const fast = run(at, ['read', '-', '--json', '--fast'], article);
    expect([fast.code, fast.err]).toEqual([0, '']);
  });
});
