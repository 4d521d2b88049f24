// One of several processes that work on the same ledger at once: takes articles in, reviews, searches, for so many milliseconds.
// Says what was acknowledged as one line of JSON; any error ends it with 1. Arguments: ledger, milliseconds, seed, articles.
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../dist/usecases/open-store.js';
import { add } from '../../dist/usecases/add/add.js';
import { madeArticle, randomFrom } from './made-articles.mjs';

const [location = '', milliseconds = '', seed = '', articles = ''] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const ledger = await openStore(location, { create: true });
const acknowledged = { inputs: 0, stored: 0, reviews: 0, searches: 0 };
const end = Date.now() + Number(milliseconds);
while (Date.now() < end) {
  const { id, text } = madeArticle(Math.floor(random() * Number(articles)));
  const line = JSON.stringify({ id, text });
  const jobs = (async function* () {
    yield { kind: 'record', input: `busy-${seed}`, position: `busy-${seed}:${acknowledged.inputs}`, line };
  })();
  for await (const kept of add(ledger, jobs, { key: null, fast: true, workers: 1 })) {
    acknowledged.inputs += 1;
    if (kept.outcome === 'stored') acknowledged.stored += 1;
  }
  const [row] = await ledger.sql.all('SELECT id, snapshot, record FROM statements WHERE id >= ? ORDER BY id LIMIT 1', [
    Math.floor(random() * 16).toString(16),
  ]);
  if (row !== undefined) {
    const record = JSON.parse(row.record);
    await ledger.write((writer) =>
      writer.append(
        {
          kind: 'review',
          noun: 'statement',
          subject: row.id,
          snapshot: row.snapshot,
          decision: 'accept',
          fields: [],
          before: record,
          after: record,
          reason: null,
        },
        `reviewer ${seed}`,
      ),
    );
    acknowledged.reviews += 1;
  }
  await ledger.sql.all("SELECT rowid FROM article_words WHERE article_words MATCH 'bridge' ORDER BY rank LIMIT 20");
  acknowledged.searches += 1;
  await sleep(Math.floor(random() * 20));
}
await ledger.close();
process.stdout.write(`${JSON.stringify(acknowledged)}\n`);
