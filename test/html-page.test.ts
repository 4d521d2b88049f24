import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../src/index.ts';
import { hostileTexts } from '../src/text/hostile-texts.cases.ts';
import { htmlPage } from '../src/cli/html/html-page.ts';
import { markedText } from '../src/cli/html/marked-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The words that a reader of the markup sees, hidden characters as themselves. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<abbr class="hidden" title="hidden character U\+([0-9A-F]+)">‹\1›<\/abbr>/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

describe('markedText', () => {
  test('cutting at every border loses and doubles nothing, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTexts, async (text) => {
        const reading = await read({ text: `Ana Lima said: “${text}” She declined to comment.` });
        const blocks = markedText(reading, () => 'speaker-0').split(/(?<=<\/(?:p|h2|h3)>)\n(?=<(?:p|h2|h3) )/);
        expect(blocks.map(wordsOf)).toEqual(reading.article.blocks.map(({ span }) => span.exact));
      }),
      { numRuns: 200 },
    );
  });

  test('each statement can be reached once with the keyboard, and its words are its own', async () => {
    const reading = await read({ text: '“We left,” Ana Lima said. Teles said Lima claimed the gate was locked.' });
    const html = markedText(reading, () => 'speaker-0');
    expect(reading.statements.length).toBeGreaterThan(1);
    for (const { id, content } of reading.statements) {
      const pieces = Array.from(html.matchAll(/<span class="[^"]*content[^"]*" data-s="([^"]*)"[^>]*>(.*?)<\/span>/g));
      const own = pieces
        .filter(([, statements = '']) => statements.split(' ').includes(id))
        .map(([, , words = '']) => wordsOf(words));
      for (const { exact } of content)
        expect(own.join('').replaceAll(/\s/g, '')).toContain(exact.replaceAll(/\s/g, ''));
      expect(html.split(`id="w-${id}"`)).toHaveLength(2);
    }
  });
});

test('words of the article are text, never markup', async () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'';
  const page = htmlPage(
    await read({ text: `${evil}\n\n“${evil}” Ana Lima said.`, title: evil, outlet: evil, url: 'javascript:alert(1)' }),
  );
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toContain('<img');
  expect(page).not.toContain('href="javascript:');
});
