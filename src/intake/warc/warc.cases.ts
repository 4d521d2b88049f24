import { gzipSync } from 'node:zlib';

/** An invented page, long enough to hold an article. */
export const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Bridge closed until spring</title></head><body><article><h1>Bridge closed until spring</h1>${'<p>“The bridge is unsafe,” Ana Lima, the mayor of Porto Velho, told reporters on Monday. Rui Teles declined to comment on the works.</p>'.repeat(3)}</article></body></html>`;

type Headers = Readonly<Record<string, string>>;

/** The bytes of one WARC record; `Content-Length` is right unless `headers` says another. */
export function warcRecord(type: string, headers: Headers, block: Uint8Array | string): Buffer {
  const body = Buffer.from(block);
  const all: Headers = {
    'WARC-Type': type,
    'WARC-Date': '2019-02-04T10:00:00Z',
    'Content-Length': `${body.length}`,
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`), body, Buffer.from('\r\n\r\n')]);
}

/** A `response` record of a page at `http://press.example/<name>`. */
export function response(
  name: string,
  { status = '200 OK', http = {}, body = PAGE, warc = {} }: ResponseParts = {},
): Buffer {
  const all: Headers = { 'Content-Type': 'text/html; charset=utf-8', ...http };
  const head = Object.entries(all).map(([header, value]) => `${header}: ${value}\r\n`);
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head.join('')}\r\n`), Buffer.from(body)]);
  return warcRecord(
    'response',
    {
      'WARC-Target-URI': `http://press.example/${name}`,
      'Content-Type': 'application/http; msgtype=response',
      ...warc,
    },
    block,
  );
}
interface ResponseParts {
  readonly status?: string;
  readonly http?: Headers;
  readonly body?: Uint8Array | string;
  readonly warc?: Headers;
}

export const info = warcRecord('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: invented\r\n');
export const request = warcRecord(
  'request',
  { 'WARC-Target-URI': 'http://press.example/a', 'Content-Type': 'application/http; msgtype=request' },
  'GET /a HTTP/1.1\r\nHost: press.example\r\n\r\n',
);

/** Each record a gzip member of its own, as the standard wants it. */
export const gzipped = (...records: readonly Buffer[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)));
