import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onrecord } from './run-command.ts';

/*
 * What an article, a page, a file's name or an argument says never steers the terminal that shows it. Our own colours are the only escapes.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-terminal-'));
/** Sets the window's title, clears the screen, goes to the line's beginning, turns the direction, CSI as one character. */
const EVIL = '\u001b]0;owned\u001b\\\u001b[2J\r\u202egnp\u2066\u009b31m\u0085\u200b';
const TEXT = `Bridge${EVIL}closed\n\n“We were${EVIL}not told about the bridge,” Ana${EVIL} Lima said in Porto Velho. The Harbour${EVIL}Ministry said 12 people${EVIL}were hurt.\n`;
const PAGE = `<title>Bridge${EVIL}closed</title><meta name="author" content="Rui${EVIL}Teles"><meta property="og:site_name" content="Press${EVIL}"><article><h1>Bridge${EVIL}closed</h1>${`<p>${TEXT}</p>`.repeat(4)}</article>`;
const NAMES = {
  text: `a${EVIL.replaceAll('/', '')}.txt`,
  page: `b${EVIL}.html`,
  line: 'c\nonrecord: all is well\n.jsonl',
};

beforeAll(() => {
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', NAMES.text), TEXT);
  writeFileSync(join(folder, 'in', NAMES.page), PAGE);
  writeFileSync(join(folder, 'in', NAMES.line), `{"id":"${JSON.stringify(EVIL).slice(1, -1)}"}\n{broken${EVIL}\n`);
  writeFileSync(
    join(folder, 'in', `d${EVIL}.warc`),
    `WARC/1.0\r\nWARC-Type: response${EVIL}\r\nContent-Length: x\r\n\r\n`,
  );
  writeFileSync(join(folder, 'in', `e${EVIL}.pdf`), '%PDF');
  symlinkSync(join(folder, 'in'), join(folder, 'in', `f${EVIL}`));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What steers a terminal, in bytes as it would get them; our colours, line ends and the progress line's own erasure are none. */
function steering(bytes: string): readonly string[] {
  const ours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m|\r\n|\n`, 'g');
  return bytes.replaceAll(ours, '').match(/[\p{Cc}\p{Cf}]/gu) ?? [];
}
/** Of bsdutils, which every Debian has. */
const PSEUDO_TERMINAL = 'script';

/** Runs the command on a pseudo-terminal, as a person would. */
function onTerminal(...args: readonly string[]): string {
  const command = [process.execPath, 'bin/onrecord.js', ...args]
    .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
    .join(' ');
  const { stdout, error } = spawnSync(PSEUDO_TERMINAL, ['-qec', command, '/dev/null'], {
    cwd: root,
    env: { ...process.env, TERM: 'xterm', FORCE_COLOR: '1' },
    input: '',
  });
  if (error) throw error;
  return stdout.toString('utf8');
}

describe('H10 nothing that is read steers the terminal', () => {
  test('the page, the messages of refused inputs and of what is passed over', async () => {
    const { out, err } = await onrecord(['read', '--fast', join(folder, 'in')]);
    expect(out).toContain('‹U+001B›');
    expect(out).toContain('Ana');
    expect(steering(out)).toEqual([]);
    expect(steering(err)).toEqual([]);
    expect(err).toContain('passed over, a link');
    expect(err).toContain('Content-Length');
    for (const line of err.trimEnd().split('\n')) expect(line).toMatch(/^onrecord: \/|^onrecord: ‹|^onrecord: \d+ of/);
  });
  test('on a terminal: the page, JSON, JSON Lines and what commander says', () => {
    const page = onTerminal('read', '--fast', join(folder, 'in'));
    expect(page).toContain('‹U+001B›');
    expect(steering(page)).toEqual([]);
    const json = onTerminal('read', '--fast', '--json', join(folder, 'in', NAMES.page));
    expect(json).toContain('\\u009b');
    expect(steering(json)).toEqual([]);
    expect((JSON.parse(json) as { article: { title: string } }).article.title).toContain('\u202e');
    const lines = onTerminal('read', '--fast', '--jsonl', '--jobs', '1', join(folder, 'in')).replaceAll(
      '\r\u001b[K',
      '',
    );
    expect(lines).toContain('\\u202e');
    expect(steering(lines)).toEqual([]);
    for (const wrong of [`--x${EVIL}`, `--jobs=${EVIL}`, `--published-at=${EVIL}`]) {
      const told = onTerminal('read', wrong, 'x');
      expect(told).toContain('‹U+001B›');
      expect(steering(told)).toEqual([]);
    }
    const command = onTerminal(`rea${EVIL}`);
    expect(steering(command)).toEqual([]);
  });
  test('a file that keeps its record keeps the words as they are', async () => {
    const { out } = await onrecord(['read', '--fast', '--json', join(folder, 'in', NAMES.page)]);
    expect(out).toContain('\u202e');
  });
});

describe('H8 names of inputs', () => {
  test('names that are too long, or hold a NUL, are refused in a sentence', async () => {
    const { code, err } = await onrecord(['read', '--fast', 'x'.repeat(4_200), '/'.repeat(4_200)]);
    expect(code).toBe(2);
    expect(err).toContain('could not be read (ENAMETOOLONG)');
    // a NUL cannot stand in an argument: it can in what a library's caller gives
    const { listSources } = await import('../../src/intake/list-sources.ts');
    for await (const source of listSources(['a\0b.txt']))
      expect(source).toMatchObject({ kind: 'refused', error: { code: 'unreadable' } });
  });
  test('a link in a folder leads nowhere', async () => {
    const { out } = await onrecord(['read', '--fast', '--jsonl', join(folder, 'in')]);
    expect(out.trimEnd().split('\n')).toHaveLength(5);
  });
});
