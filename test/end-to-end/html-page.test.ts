import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlPage } from '../../src/cli/html/html-page.ts';
import { read, type Reading } from '../../src/index.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

let browser: Browser;
let reading: Reading;
beforeAll(async () => {
  if (CHROMIUM === undefined)
    throw new Error('these tests drive Chromium, which is not installed (Debian: apt-get install chromium)');
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  });
  reading = await read({
    text: readFileSync('examples/harbour-fire.txt', 'utf8'),
    publishedAt: '2019-02-04',
    outlet: 'Velden Courier',
  });
});
afterAll(() => browser?.close());

/** A page with a reading in it; `noise` collects what the browser complains of and every request it makes. */
async function open(of: Reading, colorScheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; noise: string[] }> {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1200, height: 900 } });
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('request', (request) => noise.push(request.url()));
  page.on('dialog', (dialog) => noise.push(dialog.message()));
  await page.setContent(htmlPage(of));
  return { page, noise };
}

/** The id of what has the focus. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate<string | undefined>('document.activeElement?.id');
}

describe('the HTML page', () => {
  test('loads nothing and complains of nothing', async () => {
    const { page, noise } = await open(reading);
    expect(await page.title()).toContain('Velden harbour fire');
    expect(noise).toEqual([]);
    await page.close();
  });

  test('the words marked for a statement are the words of its record', async () => {
    const { page } = await open(reading);
    for (const { id, content } of reading.statements) {
      const shown = await page.$$eval(
        `article .content[data-s~="${id}"]`,
        (pieces, statement) =>
          pieces.map((piece) =>
            piece.getAttribute('data-s')?.split(' ').includes(statement) ? piece.textContent : '',
          ),
        id,
      );
      const words = shown.join('').replaceAll(/\s/g, '');
      for (const { exact } of content) expect(words).toContain(exact.replaceAll(/\s/g, ''));
    }
    await page.close();
  });

  test('U6: right-to-left words, bidirectional controls and characters without width: marked as recorded, and shown', async () => {
    const words = 'We were \u202enot\u202c told \u200bof “שלום” by مريم\ufeff';
    const turned = await read({
      text: `“${words},” said Ana Lima, a docker.\n\nRui Teles said: “\u2066Nobody\u2069 came.”`,
    });
    const { page } = await open(turned);
    expect(turned.statements.length).toBeGreaterThanOrEqual(2);
    for (const { id, content } of turned.statements) {
      const marked = (await page.locator(`article .content[data-s~="${id}"]`).allTextContents()).join('');
      // a hidden character is written as its code; put back, the words are the record's
      const back = marked.replaceAll(/‹([0-9A-F]+)›/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
      expect(back).toBe(content.map(({ exact }) => exact).join(''));
    }
    expect(await page.locator('article abbr.hidden').allTextContents()).toEqual(
      ['202E', '202C', '200B', 'FEFF', '2066', '2069'].map((code) => `‹${code}›`),
    );
    expect(await page.textContent('article')).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/);
    await page.close();
  });

  test('can be used with the keyboard alone', async () => {
    const { page } = await open(reading);
    await page.keyboard.press('j');
    const first = await focused(page);
    expect(first).toMatch(/^w-s\d+$/);
    expect(await page.isVisible('.record')).toBe(true);
    await page.keyboard.press('j');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>(`document.activeElement?.closest('.card')?.id`)).toBe(
      first?.replace('w-', 'c-'),
    );
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('.record')).toBe(false);
    await page.close();
  });

  test('one speaker can be shown alone', async () => {
    const { page } = await open(reading);
    await page.selectOption('#only', { index: 2 });
    expect(await page.locator('.speaker:visible').count()).toBe(1);
    await page.selectOption('#only', '');
    expect(await page.locator('.speaker:visible').count()).toBeGreaterThan(5);
    await page.close();
  });

  test.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility that a machine can see (%s)',
    async (scheme) => {
      const { page } = await open(reading, scheme);
      // the page's own policy lets no script in by tag
      await page.evaluate(axe);
      const broken = await page.evaluate(async () => {
        const { axe: checker } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await checker.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 100)}`);
      });
      expect(broken).toEqual([]);
      await page.close();
    },
  );

  test('hostile words run nothing', async () => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>';
    const hostile = await read({
      text: `${evil}\n\n“${evil}” said Ana ${evil} Lima, a docker.`,
      title: evil,
      outlet: evil,
      byline: evil,
    });
    const { page, noise } = await open(hostile);
    await page.keyboard.press('j');
    expect(noise).toEqual([]);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.textContent('h1')).toBe(evil);
    await page.close();
  });
});
