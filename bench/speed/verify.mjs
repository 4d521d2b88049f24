// npm run bench:verify: how fast a ledger's record is proved (chain, hashes, spans), beside reading the same objects and log rows from SQLite
// and hashing them with SHA-256, in the same run and in one thread. Rounds alternate A-B-B-A; medians are printed, with the spread.
// Exits 1 where the bar of the issue is missed, 3 without ../shared.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotatedArticles } from '../lib/articles.mjs';
import { writeResults } from '../lib/results.mjs';
import { sha256 } from '../../dist/ledger/hash.js';
import { openForProof } from '../../dist/store/open-for-proof.js';
import { openLedger } from '../../dist/store/ledger.js';
import { add } from '../../dist/usecases/add/add.js';
import { verifyLedger } from '../../dist/usecases/verify/verify-ledger.js';

const ROUNDS = 11;
const BAR = 0.5;

const articles = annotatedArticles('train');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** @param {boolean} unread */
async function ledgerOf(unread) {
  const path = join(folder, unread ? 'unread.db' : 'read.db');
  const ledger = await openLedger(path);
  const jobs = (async function* () {
    for (const { id, text, title, date } of articles) {
      const record = { id, text, title, publishedAt: /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] };
      yield { kind: 'record', input: 'articles.jsonl', position: id, line: JSON.stringify(record) };
    }
  })();
  for await (const _ of add(ledger, jobs, { key: null, unread, fast: true, workers: 1 }));
  await ledger.close();
  return path;
}

/** The bare work: each object and each log row is read once and hashed. @param {import('../../dist/store/sql.js').Sql} sql */
async function readAndHash(sql) {
  let bytes = 0;
  for (let from = 0; ; ) {
    const rows = await sql.all(
      'SELECT rowid AS num, hash, bytes FROM objects WHERE rowid > ? ORDER BY rowid LIMIT 24',
      [from],
    );
    for (const row of rows) {
      if (sha256(row.bytes) !== row.hash) throw new Error(`the object ${String(row.hash)} is damaged`);
      bytes += row.bytes.length;
    }
    if (rows.length === 0) break;
    from = rows.at(-1).num;
  }
  for (let from = 0; ; ) {
    const rows = await sql.all('SELECT seq, hash, at, author, body FROM log WHERE seq > ? ORDER BY seq LIMIT 500', [
      from,
    ]);
    for (const { hash, at, author, body } of rows) {
      sha256(hash + at + author + body);
      bytes += body.length;
    }
    if (rows.length === 0) break;
    from = rows.at(-1).seq;
  }
  return bytes;
}

/** @param {() => unknown} job */
async function timed(job) {
  globalThis.gc?.();
  const started = performance.now();
  const before = process.cpuUsage();
  await job();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - started, cpu: (user + system) / 1000 };
}
/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
/** @param {number[]} values */
const told = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => Math.round(10 * (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN)) / 10;
  return { median: at(0.5), quartiles: [at(0.25), at(0.75)], least: at(0), most: at(1) };
};

/** @param {string} path */
async function measure(path) {
  const { database, name } = await openForProof(path);
  const options = { checkpoint: null, ownKey: null };
  const record = () => verifyLedger({ database, name }, { ...options, scope: 'quick' });
  const report = await record();
  if (!report.sound) throw new Error(`${path} is not sound`);
  await readAndHash(database);
  const times = { bare: [], record: [] };
  const cpu = { bare: [], record: [] };
  const ratios = [];
  for (let round = 0; round < ROUNDS; round++) {
    /** @type {Record<string, number>} */
    const sums = { bare: 0, record: 0 };
    for (const which of ['bare', 'record', 'record', 'bare']) {
      const { ms, cpu: used } = await timed(which === 'bare' ? () => readAndHash(database) : record);
      times[which].push(ms);
      cpu[which].push(used);
      sums[which] += ms;
    }
    ratios.push(sums.bare / sums.record);
    process.stderr.write(`\rround ${round + 1} of ${ROUNDS}   `);
  }
  process.stderr.write('\n');
  const all = [];
  for (let round = 0; round < 3; round++)
    all.push((await timed(() => verifyLedger({ database, name }, { ...options, scope: 'all' }))).ms);
  await database.close();
  const ratio = (values) => Math.round((100 * median(values.bare)) / median(values.record)) / 100;
  return {
    entries: report.entries,
    objects: report.objects,
    megabytes: Math.round(report.bytes / 1e5) / 10,
    spans: report.spans,
    readAndHashMs: told(times.bare),
    verifyRecordMs: told(times.record),
    ratio: ratio(times),
    ratioOfProcessorTime: ratio(cpu),
    ratioByRound: told(ratios.map((value) => value * 100)),
    verifyAllMs: Math.round(median(all)),
    fileMegabytes: Math.round(statSync(path).size / 1e5) / 10,
  };
}

const results = {
  rounds: ROUNDS,
  threads: 1,
  unread: await measure(await ledgerOf(true)),
  read: await measure(await ledgerOf(false)),
};
for (const name of ['unread', 'read']) {
  const { megabytes, spans, readAndHashMs, verifyRecordMs, ratio, ratioOfProcessorTime, verifyAllMs } = results[name];
  process.stdout.write(
    `${name.padEnd(8)} ${megabytes} MB, ${spans} spans: record proved in ${verifyRecordMs.median} ms, read and hashed in ${readAndHashMs.median} ms: ${ratio} (processor time ${ratioOfProcessorTime}; bar ${BAR}); with all indexes ${verifyAllMs} ms\n`,
  );
}
writeResults(new URL('verify.json', import.meta.url), results);
const missed = ['unread', 'read'].filter((name) => results[name].ratio < BAR);
if (missed.length > 0) {
  process.stderr.write(`bench: below the bar: ${missed.join(', ')}\n`);
  process.exitCode = 1;
}
