import { describe, expect, test } from 'vitest';
import { BODY, page } from './article-from-html.cases.ts';
import { articleFromRecord } from './article-from-record.ts';
import type { IntakeErrorCode } from './intake-error.ts';

const AT = 'news.jsonl:12';
const record = (fields: Record<string, unknown>) => JSON.stringify(fields);

describe('a record', () => {
  test('its text is taken as it is, its fields go along, its date is given', () => {
    const line = record({
      id: 'a/1',
      text: ' One.\r\n\ufeff🚒 ',
      url: 'https://vell.example/1',
      title: 'T',
      outlet: 'The Vell Courier',
      byline: 'Rui Costa',
      publishedAt: '2019-02-04',
      language: 'pt',
      other: [1],
    });
    expect(articleFromRecord(line, AT)).toEqual({
      id: 'a/1',
      article: {
        text: ' One.\r\n\ufeff🚒 ',
        url: 'https://vell.example/1',
        title: 'T',
        outlet: 'The Vell Courier',
        byline: 'Rui Costa',
        publishedAt: '2019-02-04',
        publishedBasis: 'given',
        language: 'pt',
      },
    });
  });

  test('a page in it is read as one, and what the record says goes first', () => {
    const html = page(
      `<article><h1>Bridge closed until spring</h1>${BODY.map((text) => `<p>${text}</p>`).join('')}</article>`,
      '<meta property="article:published_time" content="2019-02-05">',
    );
    const { article } = articleFromRecord(record({ id: 7, html, publishedAt: '2019-02-04', url: null }), AT);
    expect(article.text.startsWith('Bridge closed until spring\n\nThe bridge over')).toBe(true);
    expect(article).toMatchObject({ publishedAt: '2019-02-04', publishedBasis: 'given', url: null });
    expect(articleFromRecord(record({ id: 7, html }), AT)).toMatchObject({
      id: '7',
      article: { publishedAt: '2019-02-05', publishedBasis: 'metadata' },
    });
  });

  test('names of the language are names like others', () => {
    const line = '{"id":"constructor","text":"He left.","__proto__":{"title":"stolen","text":"x"},"toString":1}';
    expect(articleFromRecord(line, AT)).toEqual({ id: 'constructor', article: { text: 'He left.', language: null } });
    expect(Object.prototype).not.toHaveProperty('title');
  });
});

const REFUSED: readonly {
  readonly line: string;
  readonly code: IntakeErrorCode;
  readonly input: string;
  readonly says: string;
}[] = [
  { line: '{"id": "1", "text": "a"', code: 'bad-json', input: AT, says: `${AT}: this line is no JSON (column 24` },
  { line: '{"id": "1" "text": "a"}', code: 'bad-json', input: AT, says: '(column 12)' },
  { line: 'Ana Lima said', code: 'bad-json', input: AT, says: '(column 1)' },
  {
    line: '["1"]',
    code: 'bad-record',
    input: AT,
    says: 'must be an object such as {"id": "1", "text": "…"}, not a list',
  },
  { line: 'null', code: 'bad-record', input: AT, says: 'not null' },
  { line: '{"text": "a"}', code: 'bad-record', input: AT, says: 'the field "id" is missing' },
  { line: '{"id": {}, "text": "a"}', code: 'bad-record', input: AT, says: '"id" must be a text, not an object' },
  { line: '{"id": "", "text": "a"}', code: 'bad-record', input: AT, says: '"id" is empty' },
  { line: '{"id": "1"}', code: 'bad-record', input: '1', says: `${AT}: (id "1") it has neither "text" nor "html"` },
  { line: '{"id": "1", "text": "a", "html": "b"}', code: 'bad-record', input: '1', says: 'both "text" and "html"' },
  { line: '{"id": "1", "text": 5}', code: 'bad-record', input: '1', says: '"text" must be a text, not a number' },
  { line: '{"id": "1", "text": " \\n "}', code: 'empty', input: '1', says: 'the field "text" is empty' },
  {
    line: '{"id": "1", "text": "a", "title": ["b"]}',
    code: 'bad-record',
    input: '1',
    says: '"title" must be a text or null, not a list',
  },
  {
    line: '{"id": "1", "text": "a", "publishedAt": "4/2/2019"}',
    code: 'bad-record',
    input: '1',
    says: '"publishedAt" must be a date such as 2019-02-04',
  },
  {
    line: '{"id": "1", "text": "a", "publishedAt": "2019-02-30"}',
    code: 'bad-record',
    input: '1',
    says: 'not "2019-02-30"',
  },
  { line: '{"id": "1", "html": "<p>Hi</p>"}', code: 'no-article', input: '1', says: `${AT}: ` },
];

describe('refused', () => {
  test.each(REFUSED)('$line', ({ line, code, input, says }) => {
    expect(() => articleFromRecord(line, AT)).toThrow(
      expect.objectContaining({ code, input, message: expect.stringContaining(says) }),
    );
  });
});
