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

describe('H11 charset lies: header, page, mark and bytes contradict each other', () => {
  const words = 'A ponte está fechada até à primavera, disse a ministra da habitação, Ana Lima, na segunda-feira. ';
  const japanese = Buffer.from(
    '8e73 92b7 82cd 8b4c 8ed2 82c9 91ce 82b5 82c4 89bd 82e0 8cea 82e7 82c8 82a9 82c1 82bd 8142'.replaceAll(' ', ''),
    'hex',
  );
  const spoken = '市長は記者に対して何も語らなかった。';
  const chinese = Buffer.from('cad0b3a4cbb5c7c5c1bad4dab4baccecd6aec7b0b2bbbbe1bfaac6f4a1a3', 'hex');
  const bytesOf: Readonly<Record<string, Buffer>> = {
    'utf-8': Buffer.from(words),
    'utf-8 with a mark': Buffer.from(`\ufeff${words}`),
    'windows-1252': Buffer.from(words, 'latin1'),
    'utf-16le with a mark': Buffer.from(`\ufeff${words}`, 'utf16le'),
    'utf-16le': Buffer.from(words, 'utf16le'),
    shift_jis: japanese,
    gb18030: chinese,
    'iso-2022-jp': Buffer.from('\u001b$B;TD9\u001b(B said no.', 'latin1'),
    'overlong utf-8': Buffer.concat([Buffer.from(words.repeat(9)), Buffer.from([0xc0, 0xaf])]),
    'utf-8 cut off': Buffer.from(words.repeat(9)).subarray(0, Buffer.from(words.repeat(9)).lastIndexOf('ã') + 1),
  };

  test.each([
    // bytes, header, decided charset and basis, replaced
    ['utf-8', 'iso-8859-1', 'utf-8', 'valid-utf8', 0],
    ['utf-8', 'shift_jis', 'utf-8', 'valid-utf8', 0],
    ['utf-8', 'utf-16', 'utf-8', 'valid-utf8', 0],
    ['utf-8 with a mark', 'windows-1252', 'utf-8', 'bom', 0],
    ['utf-16le with a mark', 'utf-8', 'utf-16le', 'bom', 0],
    ['utf-16le', 'utf-8', 'utf-16le', 'bom', 0],
    ['windows-1252', 'windows-1252', 'windows-1252', 'header', 0],
    ['windows-1252', 'ISO-8859-1', 'windows-1252', 'header', 0],
    ['windows-1252', 'utf-8', 'windows-1252', 'detected', 0],
    ['windows-1252', 'x-klingon', 'windows-1252', 'detected', 0],
    ['windows-1252', null, 'windows-1252', 'detected', 0],
    ['shift_jis', 'Shift_JIS', 'shift_jis', 'header', 0],
    ['shift_jis', 'sjis', 'shift_jis', 'header', 0],
    ['gb18030', 'gb2312', 'gbk', 'header', 0],
    ['gb18030', 'GB18030', 'gb18030', 'header', 0],
    ['iso-2022-jp', 'iso-2022-jp', 'iso-2022-jp', 'header', 0],
    ['overlong utf-8', 'utf-8', 'utf-8', 'header', 2],
    ['utf-8 cut off', 'utf-8', 'utf-8', 'header', 1],
  ])('%s, header %s: %s by %s', (kind, header, charset, basis, replaced) => {
    const article = articleFromBytes(bytesOf[kind] ?? Buffer.alloc(0), 'note.txt', { charset: header });
    expect(article.decoding).toEqual({ charset, basis, replaced });
    expect(article.warnings?.length ?? 0).toBe(replaced > 0 ? 1 : 0);
    if (kind === 'shift_jis') expect(article.text).toBe(spoken);
    if (kind === 'gb18030') expect(article.text).toBe('市长说桥梁在春天之前不会开启。');
    if (kind === 'iso-2022-jp') expect(article.text).toBe('市長 said no.');
    if (/^utf|1252/.test(kind) && replaced === 0) expect(article.text).toBe(words);
  });

  const paged = (declared: string, body: Buffer) =>
    Buffer.concat([
      Buffer.from(`<!doctype html><html><head><meta charset="${declared}"></head><body><article><h1>News</h1><p>`),
      ...Array.from({ length: 10 }, () => body),
      Buffer.from('</p></article></body></html>'),
    ]);

  test.each([
    // declared by the page, header, decided charset and basis
    ['windows-1252', 'shift_jis', 'shift_jis', 'header'],
    ['shift_jis', null, 'shift_jis', 'declared'],
    ['shift_jis', 'utf-8', 'shift_jis', 'declared'],
    ['shift_jis', 'x-klingon', 'shift_jis', 'declared'],
    ['utf-8', 'utf-8', 'shift_jis', 'detected'],
  ])('a Japanese page that says %s, header %s: %s by %s', (declared, header, charset, basis) => {
    const article = articleFromBytes(paged(declared, japanese), 'a.html', { charset: header });
    expect(article.decoding).toEqual({ charset, basis, replaced: 0 });
    expect(article.text).toContain(spoken);
  });
});
