import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { Reading } from '../../src/index.ts';
import { onrecord, records } from './run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-batch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = (out: string): readonly Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('--jsonl', () => {
  const mixed = [
    JSON.stringify(records(3)[0]),
    '{"id": "broken", "text": ',
    JSON.stringify({ id: 'no-text' }),
    JSON.stringify({ id: 'empty', text: '  ' }),
    JSON.stringify({ id: 'page', html: '<html><body><nav>Menu</nav></body></html>' }),
    JSON.stringify({ text: 'no id' }),
    '',
    JSON.stringify(records(3)[1]),
    JSON.stringify({ id: '__proto__', text: '“We left,” Ana Lima said.' }),
    JSON.stringify(records(3)[2]),
  ].join('\r\n');

  test('every input ends in exactly one line, in order, and the others go on', async () => {
    const { code, out, err } = await onrecord(['read', '-', '--jsonl'], { input: mixed });
    const found = lines(out);
    expect(
      found.map((line) => [line['input'], (line['error'] as { code: string } | undefined)?.code ?? 'read']),
    ).toEqual([
      ['gate-0', 'read'],
      ['standard input:2', 'bad-json'],
      ['no-text', 'bad-record'],
      ['empty', 'empty'],
      ['page', 'no-article'],
      ['standard input:6', 'bad-record'],
      ['gate-1', 'read'],
      ['__proto__', 'read'],
      ['gate-2', 'read'],
    ]);
    for (const line of found) {
      expect(Object.keys(line)[0]).toBe('input');
      const { input: _, ...rest } = line;
      if ('error' in rest) expect(Object.keys(rest)).toEqual(['error']);
      else Reading.parse(rest);
    }
    expect(code).toBe(2);
    expect(err).toContain('5 of 9 inputs could not be read; their lines say why');
  });

  test('a file of records is read as standard input is, under its own name', async () => {
    const path = join(folder, 'gates.jsonl');
    writeFileSync(path, mixed);
    const { out } = await onrecord(['read', path, '--jsonl']);
    expect(lines(out)[1]?.['input']).toBe(`${path}:2`);
    expect(lines(out)).toHaveLength(9);
  });

  test('files and folders keep their path as input', async () => {
    const { code, out } = await onrecord(['read', 'examples', '--jsonl']);
    expect(code).toBe(0);
    expect(lines(out).map((line) => line['input'])).toEqual([
      'examples/harbour-fire.html',
      'examples/harbour-fire.txt',
    ]);
  });

  test('the bytes are the same whatever the workers, the locale and the time zone', async () => {
    const input = records(70)
      .map((record) => JSON.stringify(record))
      .join('\n');
    const plain = await onrecord(['read', '-', '--jsonl'], { input });
    expect(lines(plain.out)).toHaveLength(70);
    const others = await Promise.all([
      onrecord(['read', '-', '--jsonl', '--jobs', '3'], { input }),
      onrecord(['read', '-', '--jsonl', '--jobs', '2'], {
        input,
        env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' },
      }),
      onrecord(['read', '-', '--jsonl'], { input, env: { LANG: 'C', LC_ALL: 'C', TZ: 'America/Los_Angeles' } }),
    ]);
    for (const other of others) expect(other.out).toBe(plain.out);
  });

  test('progress is asked for, and stands on standard error alone', async () => {
    const input = JSON.stringify(records(1)[0]);
    const { out, err } = await onrecord(['read', '-', '--jsonl', '--progress'], { input });
    expect(lines(out)).toHaveLength(1);
    expect(err).toMatch(/1 read, [\d.]+\/s/);
    expect((await onrecord(['read', '-', '--jsonl'], { input })).err).toBe('');
  });
});

describe('ends cleanly', () => {
  test('when the reader of its output goes away', async () => {
    const path = join(folder, 'many.jsonl');
    writeFileSync(
      path,
      records(3000)
        .map((record) => JSON.stringify(record))
        .join('\n'),
    );
    const shell = spawn(
      'bash',
      ['-c', `node bin/onrecord.js read ${path} --jsonl | head -1; echo "code \${PIPESTATUS[0]}"`],
      { cwd: root },
    );
    let out = '';
    let err = '';
    shell.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    shell.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    await new Promise((resolve) => shell.on('close', resolve));
    expect(out.split('\n')).toHaveLength(3);
    expect(out).toContain('\ncode 0\n');
    expect(err).toBe('');
  });

  test.each(['1', '2'])('when interrupted in the middle of its input, with %s worker(s)', async (jobs) => {
    const child = spawn(process.execPath, ['bin/onrecord.js', 'read', '-', '--jsonl', '--jobs', jobs], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.on('error', () => undefined);
    for (const record of records(200)) child.stdin.write(`${JSON.stringify(record)}\n`);
    // the input stays open: only the interrupt can end it
    await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(out.endsWith('\n')).toBe(true);
    for (const line of lines(out)) expect(Object.keys(line)[0]).toBe('input');
    expect(err).toContain('every line written is whole');
  });
});
