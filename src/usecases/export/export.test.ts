import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../ledger/hash.ts';
import type { Ledger } from '../../store/ledger.ts';
import { logHead } from '../../store/log.ts';
import { findText } from '../../store/objects.ts';
import { EVERYTHING, type WalkFilter } from '../../store/walk/filter.ts';
import { type ExportFormat, exportLedger } from './export-ledger.ts';
import { addArticles, ARTICLES, decide, ledgerAt, testFolder } from './made-ledger.cases.ts';
import { NOUN_TABLES } from './nouns.ts';
import { csvFile, named, workbook } from './read-back.cases.ts';

const { folder, remove } = testFolder();
let ledger: Ledger;
let empty: Ledger;
let count = 0;
beforeAll(async () => {
  ledger = await ledgerAt(join(folder, 'ledger.db'));
  await addArticles(ledger, ARTICLES);
  await decide(ledger);
  empty = await ledgerAt(join(folder, 'empty.db'));
});
afterAll(async () => {
  await ledger.close();
  await empty.close();
  remove();
});

const out = (): string => join(folder, `out-${++count}`);

async function exported(format: ExportFormat, filter: Partial<WalkFilter> = {}, of: Ledger = ledger): Promise<string> {
  const place = out();
  await exportLedger(of, { format, out: place, filter: { ...EVERYTHING, ...filter }, force: false });
  return place;
}

type Fields = Readonly<Record<string, unknown>>;
type Cell = string | number | null | undefined;
const lines = (path: string): readonly Fields[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Fields);

/** A statement as any format has it, brought back to the same shape. */
interface ReadBack {
  readonly id: string;
  readonly textHash: string;
  readonly state: string;
  readonly quoteType: string;
  readonly chain: readonly string[];
  readonly quotation: string | null;
  readonly mixedWords: string | null;
  readonly paraphrase: string | null;
  readonly selectors: readonly {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly start: number;
    readonly end: number;
  }[];
}

const orNull = (cell: Cell): string | null =>
  cell === undefined || cell === null || cell === '' ? null : String(cell);

function fromTable(row: Fields): ReadBack {
  const parts = (name: string) => String(row[name]).split(' […] ');
  const ends = String(row['end']).split(' ');
  return {
    id: String(row['id']),
    textHash: String(row['text_sha256']),
    state: String(row['state']),
    quoteType: String(row['quote_type']),
    chain: String(row['chain'])
      .split(' > ')
      .filter((name) => name !== ''),
    quotation: orNull(row['quotation'] as Cell),
    mixedWords: orNull(row['mixed_words'] as Cell),
    paraphrase: orNull(row['paraphrase'] as Cell),
    selectors: String(row['start'])
      .split(' ')
      .map((start, index) => ({
        exact: parts('exact')[index] ?? '',
        prefix: parts('prefix')[index] ?? '',
        suffix: parts('suffix')[index] ?? '',
        start: Number(start),
        end: Number(ends[index]),
      })),
  };
}

function fromRecord(row: Fields): ReadBack {
  const chain = row['chain'] as readonly { readonly name: string }[];
  return { ...(row as unknown as ReadBack), chain: chain.map(({ name }) => name), textHash: String(row['textHash']) };
}

function fromAnnotation({ id, body, target }: Fields): ReadBack {
  const of = body as Fields;
  const targets = (Array.isArray(target) ? target : [target]) as readonly {
    readonly source: string;
    readonly selector: readonly Fields[];
  }[];
  return {
    id: String(id).replace('urn:onrecord:statement:', ''),
    textHash: (targets[0]?.source ?? '').replace('urn:sha256:', ''),
    state: String(of['reviewState']),
    quoteType: String(of['quoteType']),
    chain: (of['chain'] as { readonly '@list': readonly { readonly speakerName: string }[] })['@list'].map(
      ({ speakerName }) => speakerName,
    ),
    quotation: orNull(of['quotation'] as Cell),
    mixedWords: orNull(of['mixedWords'] as Cell),
    paraphrase: orNull(of['paraphrase'] as Cell),
    selectors: targets.map(({ selector: [quote, position] }) => ({ ...quote, ...position }) as never),
  };
}

async function fromParquet(place: string): Promise<readonly ReadBack[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(
    `SELECT to_json(t)::VARCHAR AS row FROM read_parquet('${place}/statements.parquet') t`,
  );
  const rows = reader.getRowsJson().map(([row]) => fromRecord(JSON.parse(row as string) as Fields));
  connection.closeSync();
  instance.closeSync();
  return rows;
}

const readers: readonly (readonly [
  ExportFormat,
  (place: string) => readonly ReadBack[] | Promise<readonly ReadBack[]>,
])[] = [
  ['csv', (place) => csvFile(join(place, 'statements.csv')).map(fromTable)],
  ['xlsx', (place) => named(padded(workbook(place).get('statements') ?? [])).map(fromTable)],
  [
    'jsonl',
    (place) =>
      lines(place)
        .filter(({ type }) => type === 'statement')
        .map(fromRecord),
  ],
  [
    'jsonld',
    (place) =>
      (
        JSON.parse(readFileSync(place, 'utf8')) as { readonly first: { readonly items: readonly Fields[] } }
      ).first.items.map(fromAnnotation),
  ],
  ['parquet', fromParquet],
];

/** A sheet leaves out what is empty at the end of a row. */
function padded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = rows[0]?.length ?? 0;
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
}

describe('a statement in any format', () => {
  test.each(readers)(
    '%s: has its hash, its selectors, its chain, its quote type and its state',
    async (format, read) => {
      const statements = await read(await exported(format));
      expect(statements.length).toBeGreaterThan(8);
      expect(new Set(statements.map(({ state }) => state))).toEqual(
        new Set(['machine', 'accepted', 'rejected', 'edited', 'added']),
      );
      expect(new Set(statements.map(({ quoteType }) => quoteType))).toEqual(new Set(['direct', 'mixed', 'indirect']));
      expect(statements.some(({ chain }) => chain.length > 0)).toBe(true);
      for (const { textHash, chain, quoteType, selectors } of statements) {
        expect(Array.isArray(chain)).toBe(true);
        expect(quoteType).toMatch(/^(direct|mixed|indirect)$/);
        const text = (await findText(ledger.sql, textHash)) ?? '';
        expect(sha256(text)).toBe(textHash);
        const points = Array.from(text);
        expect(selectors.length).toBeGreaterThan(0);
        for (const { exact, prefix, suffix, start, end } of selectors) {
          // a table for a spreadsheet marks what could be taken for a formula
          const bare = (words: string) => words.replace(/^'(?=\s*[=+\-@\n\r\t])/, '');
          expect(bare(exact)).toBe(points.slice(start, end).join(''));
          expect(bare(prefix)).toBe(points.slice(Math.max(0, start - 32), start).join(''));
          expect(bare(suffix)).toBe(points.slice(end, end + 32).join(''));
        }
      }
    },
  );

  test.each(readers)(
    '%s: words stand under their quote type alone, and a paraphrase never in quotation marks',
    async (format, read) => {
      const statements = await read(await exported(format));
      let spoken = 0;
      for (const { quoteType, quotation, mixedWords, paraphrase } of statements) {
        const said = quotation ?? mixedWords ?? paraphrase;
        if (said === null) continue;
        spoken += 1;
        expect([quotation, mixedWords, paraphrase].filter((words) => words !== null)).toHaveLength(1);
        expect({ direct: quotation, mixed: mixedWords, indirect: paraphrase }[quoteType]).toBe(said);
        if (paraphrase !== null) expect(paraphrase).not.toMatch(/["“”„«»]|^['‘].*['’]$/s);
      }
      expect(spoken).toBeGreaterThan(5);
    },
  );

  test('the words of a direct statement that a person calls indirect lose their marks, their selector does not', async () => {
    const edited = lines(await exported('jsonl')).find(({ state }) => state === 'edited') as unknown as ReadBack;
    expect(edited.quotation).toBeNull();
    expect(edited.paraphrase).not.toMatch(/["“”]/);
    const [stood] = edited.selectors;
    expect(stood?.exact.replace(/[“”]/g, '').trim()).toBe(edited.paraphrase);
  });

  test('what cannot be proved is not exported, in any format, and nothing is left', async () => {
    const place = join(folder, 'tampered.db');
    const tampered = await ledgerAt(place);
    await addArticles(tampered, ARTICLES.slice(0, 1));
    await tampered.write((writer) =>
      writer.sql.run(`UPDATE statements SET record = replace(record, 'unsafe', 'sound')`),
    );
    for (const [format] of readers) {
      const to = out();
      await expect(exportLedger(tampered, { format, out: to, filter: EVERYTHING, force: false })).rejects.toMatchObject(
        {
          code: 'damaged',
          message: expect.stringContaining('cannot be exported') as string,
        },
      );
    }
    await tampered.close();
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });
});

describe('H10: formulas and controls', () => {
  const HOSTILE = [
    "=cmd|' /C calc'!A0",
    '@SUM(1+1)',
    '+1',
    '-1+1',
    '\t=1',
    '＝1+1',
    '\r=1',
    'a\nb"c,d',
    'lone\rreturn',
    'nul\0inside',
    '\u001b[31mred',
    '__proto__',
    'constructor',
    '_x0041_',
  ];

  test('neutralised in CSV and in workbooks, untouched in the ledger and in JSON Lines', async () => {
    const hostile = await ledgerAt(join(folder, 'hostile.db'));
    const articles = HOSTILE.map((title, index) => ({
      id: `h${index}`,
      title,
      outlet: title,
      text: `Gate ${index}\n\n“No ${index},” said Ana Lima.`,
    }));
    await addArticles(hostile, articles);
    const before = await logHead(hostile.sql);
    const csv = csvFile(join(await exported('csv', {}, hostile), 'articles.csv'));
    const json = lines(await exported('jsonl', {}, hostile)).filter(({ type }) => type === 'snapshot');
    const book = workbook(await exported('xlsx', {}, hostile)).get('articles') ?? [];
    const titles = book.slice(1).map((row) => row[(book[0] ?? []).indexOf('title')] ?? '');
    expect(csv).toHaveLength(HOSTILE.length);
    for (const { title = '', outlet = '' } of csv)
      for (const cell of [title, outlet]) expect(cell).not.toMatch(/^[\s\ufeff]*[=+\-@＝＋－＠]/);
    // the intake keeps titles as they came but for their white space; so does the export
    const kept = json.map(({ meta }) => (meta as { readonly title: string | null }).title ?? '');
    expect(kept.filter((title) => /^[=@+\-＝]/.test(title)).length).toBeGreaterThanOrEqual(5);
    expect(titles.map((title) => title.trim()).sort()).toEqual(kept.map((title) => cellShown(title).trim()).sort());
    expect(await logHead(hostile.sql)).toEqual(before);
    await hostile.close();
  });

  /** What a workbook shows of words that XML cannot hold as they are. */
  function cellShown(title: string): string {
    return (
      title
        .replaceAll('\u001b', '‹U+001B›')
        .replace(/_(?=x0041_)/, '_x005F_')
        .replaceAll('\r', '_x000D_')
        // columns of the index hold no NUL on either database
        .replace(/[\0\ufffd]/g, '‹U+FFFD›')
    );
  }
});

describe('what is chosen', () => {
  const types = (rows: readonly Fields[], type: string): readonly Fields[] =>
    rows.filter((row) => row['type'] === type);

  test('articles by outlet, by date, by id', async () => {
    const titles = async (filter: Partial<WalkFilter>) =>
      types(lines(await exported('jsonl', filter)), 'article').map(({ outlet }) => outlet);
    expect(await titles({ outlet: 'Harbour News' })).toEqual(['Harbour News']);
    expect(await titles({ since: '2019-03' })).toEqual(['Island Post']);
    expect(await titles({ until: '2019-02' })).toEqual(['Harbour News']);
    const [first] = types(lines(await exported('jsonl')), 'article');
    const one = lines(await exported('jsonl', { articles: [String(first?.['id'])] }));
    expect(types(one, 'article')).toHaveLength(1);
    for (const row of one.filter(({ article }) => typeof article === 'string'))
      expect(row['article']).toBe(first?.['id']);
  });

  test('statements by state and by speaker, under the name that people gave', async () => {
    const accepted = lines(await exported('jsonl', { states: ['accepted'] }));
    expect(types(accepted, 'statement').map(({ state }) => state)).toEqual(['accepted']);
    expect(types(accepted, 'assertion').concat(types(accepted, 'question'))).toEqual([]);
    const captain = types(lines(await exported('jsonl', { speaker: '@Captain' })), 'statement');
    expect(captain.length).toBeGreaterThan(0);
    for (const { speaker } of captain) expect((speaker as { readonly name: string }).name).toBe('@Captain');
  });

  test('rejected records say so, or are left out', async () => {
    const statements = types(lines(await exported('jsonl')), 'statement');
    const kept = types(lines(await exported('jsonl', { withoutRejected: true })), 'statement');
    expect(statements.length - kept.length).toBe(1);
    expect(statements.find(({ state }) => state === 'rejected')).toMatchObject({
      reason: 'nobody said so',
      reviewedBy: 'Ana Lima',
    });
    const questions = types(lines(await exported('jsonl', { withoutRejected: true })), 'question');
    expect(questions).toEqual(types(lines(await exported('jsonl')), 'question'));
  });

  test('every id that a record names as its parent is there', async () => {
    const rows = lines(await exported('jsonl'));
    const ids = new Set(rows.map(({ id }) => id));
    for (const row of rows)
      for (const key of ['article', 'snapshot', 'parent', 'subsetOf', 'statement'])
        if (typeof row[key] === 'string' && row['type'] !== 'outcome') expect(ids.has(row[key])).toBe(true);
  });
});

describe('where it is written', () => {
  const FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'jsonl', 'jsonld', 'parquet', 'complete'];

  test.each(FORMATS)('%s: a ledger with nothing in it gives an export with nothing in it', async (format) => {
    const place = await exported(format, {}, empty);
    if (format === 'csv') for (const noun of NOUN_TABLES) expect(csvFile(join(place, `${noun}.csv`))).toEqual([]);
    if (format === 'xlsx') for (const noun of NOUN_TABLES) expect(workbook(place).get(noun)).toHaveLength(1);
    if (format === 'jsonl') expect(readFileSync(place, 'utf8')).toBe('');
    if (format === 'jsonld')
      expect(JSON.parse(readFileSync(place, 'utf8'))).toMatchObject({ total: 0, first: { items: [] } });
    if (format === 'parquet') expect(await fromParquet(place)).toEqual([]);
    if (format === 'complete') expect(lines(place)).toHaveLength(2);
  });

  test.each(FORMATS)('%s: nothing is overwritten without force', async (format) => {
    const place = await exported(format);
    const again = (force: boolean) => exportLedger(ledger, { format, out: place, filter: EVERYTHING, force });
    await expect(again(false)).rejects.toMatchObject({
      code: 'exists',
      message: expect.stringContaining('--force') as string,
    });
    await again(true);
  });

  test('a folder with a file of somebody else is never replaced', async () => {
    const place = await exported('csv');
    writeFileSync(join(place, 'notes.txt'), 'mine');
    await expect(
      exportLedger(ledger, { format: 'csv', out: place, filter: EVERYTHING, force: true }),
    ).rejects.toMatchObject({ code: 'exists' });
    expect(readFileSync(join(place, 'notes.txt'), 'utf8')).toBe('mine');
  });

  test('without DuckDB, Parquet says how to get it', async () => {
    const to = out();
    const missing = exportLedger(ledger, {
      format: 'parquet',
      out: to,
      filter: EVERYTHING,
      force: false,
      duckDb: () => Promise.reject(new Error('Cannot find package')),
    });
    await expect(missing).rejects.toMatchObject({
      code: 'no-duckdb',
      message: expect.stringContaining('npm install @duckdb/node-api@1.5.5-r.5') as string,
    });
  });

  test('a path that DuckDB would take for a pattern or for a quote is a path', async () => {
    const to = join(folder, "it's [a] *?");
    await exportLedger(ledger, { format: 'parquet', out: to, filter: EVERYTHING, force: false });
    expect(readdirSync(to).sort()).toEqual(['articles.parquet', 'figures.parquet', 'statements.parquet']);
  });

  test('H8: names that articles give make no paths; names that no file can have are told', async () => {
    const inside = join(folder, 'inside');
    mkdirSync(inside);
    const odd = await ledgerAt(join(folder, 'named.db'));
    const names = ['../../evil', '/etc/evil', 'CON', 'a\0b', 'x'.repeat(4096), '\u202egpj.exe', '..'];
    await addArticles(
      odd,
      names.map((title, index) => ({ id: title, title, outlet: title, text: `Gate ${index}\n\n“No,” said Ana Lima.` })),
    );
    for (const format of FORMATS)
      await exportLedger(odd, { format, out: join(inside, format), filter: EVERYTHING, force: false });
    expect(readdirSync(inside).sort()).toEqual([...FORMATS].sort());
    expect(readdirSync(join(inside, 'csv')).sort()).toEqual(NOUN_TABLES.map((noun) => `${noun}.csv`).sort());
    for (const bad of [
      '',
      'a\0b',
      join(inside, 'x'.repeat(4096)),
      join(inside, 'none', 'deep'),
      join(inside, 'jsonl', 'under'),
    ])
      for (const format of ['csv', 'jsonl'] as const)
        await expect(exportLedger(odd, { format, out: bad, filter: EVERYTHING, force: true })).rejects.toMatchObject({
          code: 'bad-place',
        });
    // a link is replaced, never written through
    writeFileSync(join(folder, 'target'), 'mine');
    symlinkSync(join(folder, 'target'), join(inside, 'link'));
    await exportLedger(odd, { format: 'jsonl', out: join(inside, 'link'), filter: EVERYTHING, force: true });
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('mine');
    await odd.close();
  });
});
