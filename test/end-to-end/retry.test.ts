import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { onrecord, type Run, records } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-retry-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = records(4).map((record) => JSON.stringify(record));
const page = `<!doctype html><title>The gates</title><article><p>${records(1)[0]?.text ?? ''}</p></article>`;

/** A ledger of its own, and the files that are taken into it. */
function place(name: string): {
  readonly path: (file: string) => string;
  readonly run: (...args: string[]) => Promise<Run>;
} {
  mkdirSync(join(folder, name));
  const path = (file: string) => join(folder, name, file);
  return { path, run: (...args) => onrecord([...args, '--ledger', path('ledger.db')]) };
}

/** What the listing says of each input, the oldest first, without the folder's name. */
async function latest(run: (...args: string[]) => Promise<Run>): Promise<readonly (readonly [string, string])[]> {
  const { out } = await run('outcomes', '--json');
  const rows = JSON.parse(out) as readonly {
    input: string;
    position: string | null;
    outcome: string;
    code: string | null;
  }[];
  return rows
    .map(
      ({ input, position, outcome, code }) =>
        [(position ?? input).slice(folder.length).replace(/^\/\w+\//, ''), code ?? outcome] as const,
    )
    .toReversed();
}

describe('onrecord outcomes --retry', () => {
  test('what was mended is stored, what was not is refused again, and nothing else is run', async () => {
    const { path, run } = place('mended');
    writeFileSync(path('empty.html'), '');
    writeFileSync(path('binary.txt'), Buffer.from([0, 1, 2, 0, 255, 0, 7, 0]));
    writeFileSync(path('good.html'), page.replace('Gate 0', 'Another gate'));
    writeFileSync(path('lines.jsonl'), `${lines[0]}\n{\n${lines[1]}\n`);
    const added = await run('add', folder + '/mended', '--fast', '--jobs', '1');
    expect(added.code).toBe(2);
    expect(added.out).toContain(
      '3  refused; onrecord outcomes --refused lists them with their reasons, --retry runs them again',
    );

    writeFileSync(path('empty.html'), page);
    writeFileSync(path('lines.jsonl'), `${lines[0]}\n${lines[2]}\n${lines[1]}\n`);
    const again = await run('outcomes', '--retry', '--fast', '--progress');
    expect(again.code).toBe(2);
    expect(again.err).toContain('binary.txt');
    expect(again.err).toMatch(/2 read, 1 failed, [\d.]+\/s/);
    expect(again.out).toMatch(/^ {7}2 {2}stored\n {7}1 {2}refused; .*\n {10}in .*ledger\.db\n$/);
    expect(await latest(run)).toEqual([
      ['good.html', 'stored'],
      ['lines.jsonl:1', 'stored'],
      ['lines.jsonl:3', 'stored'],
      ['binary.txt', 'binary'],
      ['empty.html', 'stored'],
      ['lines.jsonl:2', 'stored'],
    ]);

    // of a long path the end tells which file it is, and the reason is not hidden behind it
    const table = (await run('outcomes', '--refused')).out;
    expect(table).toMatch(/ …\S*binary\.txt +[^/]/);
    expect(table).not.toContain(folder);

    // each try is one outcome more
    await run('outcomes', '--retry', '--fast');
    const runs = JSON.parse((await run('outcomes', '--runs', '--json')).out) as readonly {
      counts: { refused: number; stored: number };
    }[];
    expect(runs.map(({ counts }) => [counts.refused, counts.stored])).toEqual([
      [1, 0],
      [1, 2],
      [3, 3],
    ]);

    writeFileSync(path('binary.txt'), `${records(4)[3]?.text ?? ''}\n`);
    expect(await run('outcomes', '--retry', '--fast', '--jobs', '1')).toMatchObject({ code: 0, err: '' });
    expect(await run('outcomes', '--retry')).toEqual({
      code: 0,
      out: 'Nothing to run again: no input was refused when it last came.\n',
      err: '',
    });
    expect((await run('verify')).out).toMatch(/^Sound/);
  });

  test('a file that could not be opened, or was damaged, is taken whole', async () => {
    const { path, run } = place('whole');
    const packed = gzipSync(Buffer.from(`${lines.join('\n')}\n`));
    writeFileSync(path('cut.jsonl.gz'), packed.subarray(0, packed.length - 40));
    const added = await run('add', path('cut.jsonl.gz'), path('later.jsonl'), '--fast', '--jobs', '1');
    expect(added.code).toBe(2);
    writeFileSync(path('cut.jsonl.gz'), packed);
    writeFileSync(path('later.jsonl'), `${JSON.stringify({ ...records(6)[5], id: 'later' })}\n`);
    expect(await run('outcomes', '--retry', '--fast', '--jobs', '1')).toMatchObject({ code: 0, err: '' });
    expect((await latest(run)).filter(([, outcome]) => /[a-z]-[a-z]/.test(outcome))).toEqual([]);
    expect((await run('outcomes', '--retry')).out).toMatch(/^Nothing to run again/);
    expect((await run('outcomes', '--refused')).out).toBe('No input was refused when it last came.\n');
  });

  test('what is gone says so: standard input, and a record that is not in its file any more', async () => {
    const { path, run } = place('gone');
    await onrecord(['add', '-', '--jsonl', '--fast', '--ledger', path('ledger.db')], { input: '{\n' });
    writeFileSync(path('lines.jsonl'), `${lines[0]}\n{\n`);
    await run('add', path('lines.jsonl'), '--fast', '--jobs', '1');
    writeFileSync(path('lines.jsonl'), `${lines[0]}\n`);
    const again = await run('outcomes', '--retry', '--fast', '--jobs', '1');
    expect(again.code).toBe(2);
    expect(again.err).toContain('1 refused input came on standard input: pipe them into onrecord add');
    expect(again.err).toContain('lines.jsonl:2: this record is not in the file any more');
  });

  test.each([
    [['--retry', '--code', 'empty'], 'leave --code out'],
    [['--fast'], 'go with --retry'],
    [['--retry', '--jobs', '0'], '--jobs'],
  ] as const)('%s: a sentence, and 2', async (args, sentence) => {
    const { code, err } = await onrecord(['outcomes', ...args, '--ledger', join(folder, 'mended', 'ledger.db')]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
