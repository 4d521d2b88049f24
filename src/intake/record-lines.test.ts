import { describe, expect, test } from 'vitest';
import { recordLines } from './record-lines.ts';

async function lines(chunks: readonly (string | Uint8Array)[], limit?: number) {
  const found: string[] = [];
  const stream = (async function* () {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  })();
  for await (const record of recordLines(stream, 'a.jsonl', limit)) {
    found.push('line' in record ? `${record.position} ${record.line}` : `${record.position} !${record.error.code}`);
  }
  return found;
}

describe('recordLines', () => {
  test('LF, CRLF, empty lines counted, the last line without an end', async () => {
    expect(await lines(['{"a"}\n\n{"b"}\r\n  \n{"c"}'])).toEqual([
      'a.jsonl:1 {"a"}',
      'a.jsonl:3 {"b"}',
      'a.jsonl:5 {"c"}',
    ]);
  });
  test('however the bytes are cut', async () => {
    const bytes = Buffer.from('\ufeff{"é🚒"}\r\n{"b"}\n');
    const cut = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    expect(await lines(cut)).toEqual(['a.jsonl:1 {"é🚒"}', 'a.jsonl:2 {"b"}']);
    expect(await lines([bytes])).toEqual(await lines(cut));
  });
  test('a line past the limit is refused, and the next is read', async () => {
    expect(await lines(['12345', '67890', '1\n{"b"}\n1234567890\n'], 10)).toEqual([
      'a.jsonl:1 !too-large',
      'a.jsonl:2 {"b"}',
      'a.jsonl:3 1234567890',
    ]);
    expect(await lines(['123456789012'], 10)).toEqual(['a.jsonl:1 !too-large']);
  });
  test('a line that is not UTF-8 is refused, and the next is read', async () => {
    expect(await lines([Buffer.from([0x7b, 0xe9, 0x7d, 0x0a]), '{"b"}'])).toEqual([
      'a.jsonl:1 !bad-json',
      'a.jsonl:2 {"b"}',
    ]);
  });
  test('nothing', async () => {
    expect(await lines([])).toEqual([]);
    expect(await lines(['\n\n'])).toEqual([]);
  });
});
