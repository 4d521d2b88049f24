import { describe, expect, test } from 'vitest';
import { REFUSED, TEXTS } from './article-from-bytes.cases.ts';
import { articleFromBytes } from './article-from-bytes.ts';
import { IntakeError } from './intake-error.ts';

describe('plain text', () => {
  test.each(TEXTS)('$name', ({ bytes, text, warned = 0 }) => {
    const article = articleFromBytes(bytes, 'note.txt');
    expect(article.text).toBe(text);
    expect(article.blocks).toBeUndefined();
    expect(article.warnings?.map(({ code }) => code) ?? []).toEqual(warned ? ['replaced-bytes'] : []);
  });
});

describe('refused', () => {
  test.each(REFUSED)('$name', ({ bytes, code, says }) => {
    const error = refusal(() => articleFromBytes(bytes, 'inbox/a.txt'));
    expect(error.code).toBe(code);
    expect(error.input).toBe('inbox/a.txt');
    expect(error.message).toContain('inbox/a.txt: ');
    expect(error.message).toContain(says);
  });
});

test('standard input is named in words', () => {
  const error = refusal(() => articleFromBytes(new Uint8Array(), '-'));
  expect(error).toMatchObject({ input: '-', message: 'standard input: there is nothing in it' });
});

describe('charset of a page', () => {
  const page = (head: string, body: Buffer) =>
    Buffer.concat([
      Buffer.from(`<!doctype html><html><head>${head}</head><body><article><h1>News</h1><p>`),
      body,
      Buffer.from('</p></article></body></html>'),
    ]);
  const sentence = 'Die Brücke über den Fluß bleibt gesperrt, sagte die Bürgermeisterin am Montag vor der Presse. ';
  const words = sentence.repeat(3);
  const latin = Buffer.from(words, 'latin1');

  test('the declaration is followed', () => {
    expect(articleFromBytes(page('<meta charset="iso-8859-1">', latin), 'a.html').text).toContain(sentence.trim());
  });
  test('a declaration of ISO-8859-1 over bytes of UTF-8 is a lie', () => {
    expect(articleFromBytes(page('<meta charset=iso-8859-1>', Buffer.from(words)), 'a.html').text).toContain(
      sentence.trim(),
    );
  });
  test('a declaration of UTF-8 over bytes of windows-1252 is a lie', () => {
    expect(articleFromBytes(page('<meta charset="utf-8">', latin), 'a.html').text).toContain(sentence.trim());
  });
  test('none at all', () => {
    expect(articleFromBytes(page('', latin), 'a.html').text).toContain(sentence.trim());
  });
  test('a charset nobody knows', () => {
    expect(articleFromBytes(page('<meta charset="x-klingon">', latin), 'a.html').text).toContain(sentence.trim());
  });
});

function refusal(job: () => unknown): IntakeError {
  try {
    job();
  } catch (error) {
    if (error instanceof IntakeError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
