import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkSpans, Reading } from '../../src/index.ts';
import { onrecord } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a page for people', () => {
  test('into a pipe: no colour, no line wider than eighty columns, the words of the article', async () => {
    const { code, out, err } = await onrecord(['read', 'examples/harbour-fire.txt']);
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toContain('\u001b');
    expect(out.split('\n').filter((line) => Array.from(line).length > 80)).toEqual([]);
    expect(out).toContain('WHO SAID WHAT');
    expect(out).toContain('“The gates were locked when we came, and nobody had a key,”');
    expect(out).toMatch(/refused to condemn/);
    expect(out).toMatch(/at least 12/);
  });

  test('a saved page gives its outlet, byline and dates', async () => {
    const { out } = await onrecord(['read', 'examples/harbour-fire.html']);
    expect(out).toContain('Velden Courier · Rita Nunes · 2019-02-04 (from the metadata), modified');
    expect(out).not.toContain('Read also');
    expect(out).not.toContain('Most read');
  });

  test('what steers a terminal never reaches it', async () => {
    const { out } = await onrecord(['read', '-'], { input: '“We \u001b[31mleft\u202e,” Ana Lima said.\n\nShe left.' });
    expect(out).toContain('‹U+001B›[31mleft‹U+202E›');
    for (const steering of ['\u001b', '\u202e']) expect(out).not.toContain(steering);
  });

  test('another language is named, and nothing is guessed', async () => {
    const input =
      'O porto de Velden foi encerrado no domingo depois de um incêndio que matou doze pessoas, disse o ministério. “Não fomos avisados”, disse Ana Lima, estivadora do porto há vinte anos.';
    const { code, out } = await onrecord(['read'], { input });
    expect(code).toBe(0);
    expect(out).toContain('unsupported-language');
    expect(out).not.toContain('WHO SAID WHAT');
  });

  test('several articles are several pages', async () => {
    const { code, out } = await onrecord(['read', 'examples']);
    expect(code).toBe(0);
    expect(out.split('WHO SAID WHAT')).toHaveLength(3);
    expect(out).toContain('─── examples/harbour-fire.txt ───');
  });
});

describe('--json', () => {
  test('is a reading by its schema, with every span at its words', async () => {
    const { code, out } = await onrecord(['read', '--json', 'examples/harbour-fire.txt']);
    expect(code).toBe(0);
    const reading = Reading.parse(JSON.parse(out));
    expect(checkSpans(reading)).toBeGreaterThan(100);
  });

  test('two articles are a mistake that is explained', async () => {
    const { code, out, err } = await onrecord([
      'read',
      '--json',
      'examples/harbour-fire.txt',
      'examples/harbour-fire.html',
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('onrecord: --json prints the reading of one article; use --jsonl for several\n');
  });
});

describe('input that cannot be read', () => {
  test.each([
    ['an empty file', () => file('empty.txt', ''), /empty\.txt: there is nothing in it/],
    ['white space', () => file('blank.txt', ' \n\t\n'), /blank\.txt: there is white space only in it/],
    ['a binary file', () => file('scan.pdf', Buffer.from('%PDF-1.7\n\u0000\u0001')), /scan\.pdf: this is a PDF/],
    [
      'a page without an article',
      () => file('menu.html', '<!doctype html><title>Menu</title><nav><a href="/">Home</a></nav>'),
      /menu\.html/,
    ],
    ['no such file', () => join(folder, 'nowhere.txt'), /nowhere\.txt: no such file or folder/],
  ])('%s: named on standard error, exit code 2, nothing printed', async (_, make, message) => {
    const { code, out, err } = await onrecord(['read', make()]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('among others: the others are read, and the exit code tells', async () => {
    const { code, out, err } = await onrecord(['read', file('none.txt', ''), 'examples/harbour-fire.txt']);
    expect(code).toBe(2);
    expect(err).toContain('there is nothing in it');
    expect(out).toContain('WHO SAID WHAT');
  });
});

describe('what the person typed', () => {
  test.each([
    [['read', '--jsno', 'x.txt'], /Did you mean (?:one of )?--json/],
    [['raed', 'x.txt'], /Did you mean read/],
    [['read', '--json', '--jsonl', 'x.txt'], /--json and --jsonl do not go together/],
    [
      ['read', '--jobs', '0', '--jsonl', 'x.txt'],
      /argument '0' is invalid[.] --jobs takes a whole number from 1 to 256/,
    ],
    [['read', '--published-at', '4 Feb', 'x.txt'], /--published-at takes a date such as 2019-02-04/],
    [['read', '--jobs', '2', 'x.txt'], /--jobs goes with --jsonl/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await onrecord(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  test('--help answers at once and names the exit codes', async () => {
    await onrecord(['--help']);
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      const started = performance.now();
      const { code } = await onrecord(['--help']);
      times.push(performance.now() - started);
      expect(code).toBe(0);
    }
    // the bar is 150 ms on an idle machine (npm run bench:speed measures it); here other tests run beside
    expect(Math.min(...times)).toBeLessThan(400);
    expect((await onrecord(['read', '--help'])).out).toMatch(/Exit codes:[\s\S]*130/);
  });
});

describe('--html', () => {
  test('writes one page, whole', async () => {
    const path = join(folder, 'record.html');
    const { code, err } = await onrecord(['read', 'examples/harbour-fire.txt', '--html', path]);
    expect(code).toBe(0);
    expect(err).toMatch(/wrote .*record\.html/);
    expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  });

  test('a folder that is not there: said so, and nothing is left behind', async () => {
    const before = readdirSync(folder);
    const { code, err } = await onrecord([
      'read',
      'examples/harbour-fire.txt',
      '--html',
      join(folder, 'no', 'record.html'),
    ]);
    expect(code).toBe(2);
    expect(err).toContain('could not be written: its folder does not exist');
    expect(readdirSync(folder)).toEqual(before);
  });
});
