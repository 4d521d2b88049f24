import { describe, expect, test } from 'vitest';
import { articleFromBytes } from '../../src/intake/article-from-bytes.ts';

/*
 * Which charset was used, on what ground, and how much was lost: said in a warning wherever anything was lost or the page says otherwise.
 */

const sentence =
  'A ponte não é segura, disse a presidente da Câmara de Porto Velho aos repórteres na segunda-feira à noite. ';
const words = sentence.repeat(3);
const page = (head: string, body: Uint8Array | string): Buffer =>
  Buffer.concat([
    Buffer.from(`<!doctype html><html><head>${head}<title>x</title></head><body><article><h1>x</h1><p>`, 'latin1'),
    Buffer.from(body),
    Buffer.from('</p></article></body></html>'),
  ]);
const latin = Buffer.from(words, 'latin1');
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const shiftJis = Buffer.from(
  '8bb482cd88c091538382c882a2814182c68e7392b782cd8c8e976a93fa82c98b4c8ed2827982c98cea82c182bd8142'
    .replace('8382c882a2', '82c582c882a2')
    .replace('827982c9', '82c9'),
  'hex',
);
const gb18030 = Buffer.from('c7c5b2bbb0b2c8aba3accad0b3a4d4dad6dcd2bbb6d4bcc7d5dfcbb5a1a3', 'hex');

function warning(bytes: Uint8Array): { readonly text: string; readonly told: readonly string[] } {
  const { text, warnings = [] } = articleFromBytes(bytes, 'a.html');
  return { text, told: warnings.map(({ message }) => message) };
}

describe('H11 charsets that lie', () => {
  test.each<[string, Uint8Array, string, RegExp | null]>([
    [
      'a byte-order mark against the page’s own word: the mark decides',
      Buffer.concat([BOM, page('<meta charset="windows-1252">', words)]),
      sentence,
      /read as utf-8 \(byte-order mark\).*declares windows-1252/,
    ],
    [
      'UTF-8 that says it is ISO-8859-1',
      page('<meta charset="iso-8859-1">', words),
      sentence,
      /read as utf-8 \(valid UTF-8\).*declares windows-1252/,
    ],
    [
      'windows-1252 that says it is UTF-8',
      page('<meta charset="utf-8">', latin),
      sentence,
      /read as \S+ \(detected\).*declares utf-8/,
    ],
    ['what is true needs no word', page('<meta charset="iso-8859-1">', latin), sentence, null],
    ['UTF-8 that says so', page('<meta charset="utf-8">', words), sentence, null],
    ['nothing said', page('', words), sentence, null],
    [
      'UTF-16 with a mark against the page’s own word',
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(page('<meta charset="utf-8">', words).toString(), 'utf16le'),
      ]),
      sentence,
      null,
    ],
    [
      'overlong UTF-8 is no character',
      page('<meta charset="utf-8">', Buffer.concat([Buffer.from(words.repeat(3)), Buffer.from([0xc0, 0xaf])])),
      'segunda-feira',
      /read as utf-8 \(declared by the page\).*U\+FFFD in 2 places/,
    ],
    [
      'a character cut in half',
      page('<meta charset="utf-8">', Buffer.concat([Buffer.from(words.repeat(3)), Buffer.from([0xe2, 0x80])])),
      'segunda-feira',
      /read as utf-8 \(declared by the page\).*U\+FFFD in one place/,
    ],
    ['Shift_JIS', page('<meta charset="shift_jis">', Buffer.concat(Array(8).fill(shiftJis))), '市長は', null],
    ['GB18030', page('<meta charset="gb18030">', Buffer.concat(Array(20).fill(gb18030))), '市长在周一对记者说', null],
    [
      'windows-1252 with curly quotation marks',
      page('<meta charset="windows-1252">', Buffer.concat([Buffer.from([0x93]), latin, Buffer.from([0x94])])),
      '“A ponte',
      null,
    ],
  ])('%s', (_, bytes, says, told) => {
    const found = warning(bytes);
    expect(found.text).toContain(says.trim());
    if (told === null) expect(found.told).toEqual([]);
    else expect(found.told.join('\n')).toMatch(told);
  });
});
