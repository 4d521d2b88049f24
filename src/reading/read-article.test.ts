import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../text/hostile-texts.cases.ts';
import { readArticle } from './read-article.ts';
import { expectSound } from './reading.contract.ts';

/** Pieces of news prose with the marks in which rules go wrong, to be thrown together at random. */
const PROSE = [
  'Ana Lima, the health minister, said ',
  'said Rui Teles. ',
  '“We were not told,” ',
  '“We were not told. ',
  '"No," ',
  '”',
  '“',
  "''",
  '‘so-called peace’ ',
  'He ',
  'declined to comment. ',
  'according to the Harbour Ministry, ',
  'more than 100 people were killed, including five children, ',
  'the blast in Velden on 20 November. ',
  'The accusation was made by the mission. ',
  'Lima told Teles that the report says ',
  '\n\n',
  '\n',
  'Asked whether she would resign, Lima did not answer. ',
  '(',
  ')',
  '— ',
  ': ',
  '… ',
  'Dozens were injured. ',
  'if ',
  '👩‍🚒 ',
  'e\u0301',
  '\ud83d',
  '\u0000',
  '\r\n',
  'LimaMinister of Health ',
  '$3.5 billion ',
  'Q: Why? A: ',
] as const;
const prose = fc.array(fc.constantFrom(...PROSE), { maxLength: 40 }).map((parts) => parts.join(''));

describe('readArticle', () => {
  test('every reading of hostile text is sound', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTexts, async (text) => expectSound(await readArticle({ text }))),
      { numRuns: 300 },
    );
  });

  test('every reading of shuffled prose is sound', async () => {
    await fc.assert(
      fc.asyncProperty(prose, async (text) => expectSound(await readArticle({ text, publishedAt: '2019-02-04' }))),
      { numRuns: 500 },
    );
  });

  test('the text is taken as it is', async () => {
    const text = '  \r\n“No,”\tAna Lima said.\u00a0\r\n\r\n🚒 ';
    expect((await readArticle({ text })).article.text).toBe(text);
  });

  test('the same input gives the same bytes', async () => {
    const text = '“We were not told,” Ana Lima said. More than 100 people were killed.';
    const [one, two] = [await readArticle({ text }), await readArticle({ text })];
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
  });

  test('another language is taken in, and nothing guessed', async () => {
    const reading = await readArticle({ text: '“Não fomos avisados”, disse Ana Lima.', language: 'pt' });
    expect(reading.statements).toEqual([]);
    expect(reading.actors).toEqual([]);
    expect(reading.warnings.map(({ code }) => code)).toContain('unsupported-language');
    expect(reading.article.blocks).not.toEqual([]);
    expectSound(reading);
  });
});
