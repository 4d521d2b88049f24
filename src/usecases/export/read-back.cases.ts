import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** The rows of CSV by RFC 4180 alone: what it does not allow throws. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at++) {
        if (at >= text.length) throw new Error('a quoted cell does not end');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[++at];
        else break;
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at++) {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`a bare ${JSON.stringify(text[at])} at ${at}`);
        cell += text[at];
      }
    }
    row.push(cell);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`a cell is followed by ${JSON.stringify(text.slice(at, at + 2))} at ${at}`);
  }
  if (row.length > 0) throw new Error('the last row does not end');
  return rows;
}

/** Rows under the names of their head. */
export function named(rows: readonly (readonly string[])[]): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...others] = rows;
  return others.map((row) => {
    if (row.length !== head.length) throw new Error(`a row of ${row.length} cells under a head of ${head.length}`);
    return Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']));
  });
}

/** The table of a CSV file, after its byte-order mark. */
export function csvFile(path: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(path, 'utf8');
  if (!text.startsWith('\ufeff')) throw new Error('no byte-order mark');
  return named(parseCsv(text.slice(1)));
}

/** The files of a ZIP archive, found by its central directory (PKWARE APPNOTE 4.3). */
export function unzip(bytes: Buffer): ReadonlyMap<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, name, extra, comment] = [20, 28, 30, 32].map((field, index) =>
      index === 0 ? bytes.readUInt32LE(at + field) : bytes.readUInt16LE(at + field),
    ) as [number, number, number, number];
    const method = bytes.readUInt16LE(at + 10);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + packed);
    const content = method === 0 ? data : inflateRawSync(data);
    files.set(bytes.subarray(at + 46, at + 46 + name).toString('utf8'), content.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return files;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The sheets of a workbook, by name: their rows, as text. Formulas throw. */
export function workbook(path: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const files = unzip(readFileSync(path));
  const text = (xml: string) => xml.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? `&${name};`);
  // a control that XML cannot hold makes the whole workbook unreadable
  const control = (character: string) => /[\p{Cc}\ufffe\uffff]/u.test(character) && !'\t\n\r\u0085'.includes(character);
  for (const [name, xml] of files) if (Array.from(xml).some(control)) throw new Error(`a control in ${name}`);
  const strings = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, words = '']) => text(words),
  );
  const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"[^>]*>/g)].map(
    ([, name = '']) => name,
  );
  return new Map(
    names.map((name, index) => {
      const xml = files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
      if (xml.includes('<f>') || xml.includes('<f ')) throw new Error(`a formula in ${name}`);
      const rows = [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells = '']) => {
        const row: string[] = [];
        for (const [, column = 'A', type, value = ''] of cells.matchAll(
          /<c r="([A-Z]+)\d+"[^>]*?(?: t="(\w+)")?>?<v>([^<]*)<\/v><\/c>/g,
        )) {
          const place = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          const shown = type === 's' ? strings[Number(value)] : value;
          if (shown === undefined) throw new Error(`no shared string ${value} in ${name}`);
          row[place] = shown;
        }
        return Array.from(row, (cell) => cell ?? '');
      });
      return [name, rows] as const;
    }),
  );
}
