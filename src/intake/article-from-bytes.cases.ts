import type { IntakeErrorCode } from './intake-error.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

/** What comes in as plain text, and what it is read as. */
export const TEXTS: readonly {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly warned?: number;
}[] = [
  { name: 'ASCII', bytes: bytes('Ana Lima spoke.'), text: 'Ana Lima spoke.' },
  { name: 'CRLF stays', bytes: bytes('One.\r\nTwo.\r\n'), text: 'One.\r\nTwo.\r\n' },
  { name: 'UTF-8', bytes: Buffer.from('“Não,” disse ela. 🚒'), text: '“Não,” disse ela. 🚒' },
  { name: 'a byte-order mark alone is dropped', bytes: Buffer.from('\ufeffOne\ufeff.'), text: 'One\ufeff.' },
  {
    name: 'UTF-16LE with its mark',
    bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Não 🚒', 'utf16le')]),
    text: 'Não 🚒',
  },
  {
    name: 'UTF-16BE with its mark',
    bytes: Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('Não', 'utf16le').swap16()]),
    text: 'Não',
  },
  {
    name: 'UTF-16LE without',
    bytes: Buffer.from('The mayor said nothing at all.', 'utf16le'),
    text: 'The mayor said nothing at all.',
  },
  {
    name: 'windows-1252',
    bytes: bytes(
      'The caf',
      [0xe9],
      ' owner said: ',
      [0x93],
      'We were na',
      [0xef],
      've',
      [0x94],
      '. The r',
      [0xe9],
      'sum',
      [0xe9],
      ' of the minister was short.',
    ),
    text: 'The café owner said: “We were naïve”. The résumé of the minister was short.',
  },
  {
    name: 'Shift_JIS',
    bytes: Buffer.from(
      '8e73 92b7 82cd 8b4c 8ed2 82c9 91ce 82b5 82c4 89bd 82e0 8cea 82e7 82c8 82a9 82c1 82bd 8142'.replaceAll(' ', ''),
      'hex',
    ),
    text: '市長は記者に対して何も語らなかった。',
  },
  {
    name: 'UTF-8 with a broken byte stays UTF-8, and says so',
    bytes: Buffer.concat([
      Buffer.from('«Não», disse a ministra à noite, já tarde. «Não é tão fácil»'),
      Buffer.from([0xff]),
      Buffer.from('.'),
    ]),
    text: '«Não», disse a ministra à noite, já tarde. «Não é tão fácil»\ufffd.',
    warned: 1,
  },
  { name: 'U+FFFD that the file holds is not ours', bytes: Buffer.from('lost \ufffd word'), text: 'lost \ufffd word' },
  {
    name: 'a single NUL in a long text is text',
    bytes: bytes(`${'The ministry said so. '.repeat(20)}\0`),
    text: `${'The ministry said so. '.repeat(20)}\0`,
  },
  {
    name: 'a text about tags',
    bytes: bytes('The <article> tag, he said, is fine.'),
    text: 'The <article> tag, he said, is fine.',
  },
  { name: 'a less-than sign', bytes: bytes('<3 is what she wrote.'), text: '<3 is what she wrote.' },
];

/** What is refused, and why. */
export const REFUSED: readonly {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly code: IntakeErrorCode;
  readonly says: string;
}[] = [
  { name: 'no bytes', bytes: bytes(), code: 'empty', says: 'there is nothing in it' },
  { name: 'white space', bytes: bytes(' \n\t\r\n'), code: 'empty', says: 'there is white space only' },
  {
    name: 'a byte-order mark alone',
    bytes: bytes([0xef, 0xbb, 0xbf]),
    code: 'empty',
    says: 'there is white space only',
  },
  { name: 'PDF', bytes: bytes('%PDF-1.7\n%...'), code: 'binary', says: 'a PDF document' },
  { name: 'docx', bytes: bytes('PK', [3, 4], 'word/document.xml'), code: 'binary', says: 'office document' },
  { name: 'gzip', bytes: bytes([0x1f, 0x8b, 8, 0]), code: 'binary', says: 'gunzip' },
  { name: 'PNG', bytes: bytes([0x89], 'PNG\r\n', [0x1a], '\n'), code: 'binary', says: 'a PNG image' },
  { name: 'JPEG', bytes: bytes([0xff, 0xd8, 0xff, 0xe0]), code: 'binary', says: 'a JPEG image' },
  { name: 'WebP', bytes: bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '), code: 'binary', says: 'a WebP image' },
  { name: 'an RTF document', bytes: bytes('{\\rtf1\\ansi hello}'), code: 'binary', says: 'RTF' },
  { name: 'NULs and controls', bytes: bytes('abc', [0, 1, 2, 0, 5]), code: 'binary', says: 'binary data' },
  { name: 'UTF-32', bytes: bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), code: 'binary', says: 'binary data' },
];
