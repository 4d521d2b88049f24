// Writes decisions one by one, and says the number of each as soon as it is kept. Argument: a ledger with a statement in it.
import { openStore } from '../../dist/usecases/open-store.js';

const ledger = await openStore(process.argv[2] ?? '', { create: false });
const [{ id, snapshot, record }] = await ledger.sql.all(
  'SELECT id, snapshot, record FROM statements ORDER BY id LIMIT 1',
);
const before = JSON.parse(record);
for (let number = 0; ; number++) {
  const body = {
    kind: 'review',
    noun: 'statement',
    subject: id,
    snapshot,
    decision: 'note',
    fields: [],
    before,
    after: null,
  };
  const { seq } = await ledger.write((writer) => writer.append({ ...body, reason: `note ${number}` }, 'Ana Lima'));
  process.stdout.write(`${seq}\n`);
}
