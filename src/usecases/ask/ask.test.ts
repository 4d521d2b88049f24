import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { ledgerPlaces } from '../../../test/ledger-places.ts';
import { askContract } from './ask.contract.ts';
import { changedLedgerContract } from './changed-ledger.contract.ts';
import { showContract } from './show.contract.ts';
import { statementsContract } from './statements.contract.ts';

function contracts(engine: string, place: () => Promise<string>): void {
  askContract(engine, place);
  statementsContract(engine, place);
  changedLedgerContract(engine, place);
  showContract(engine, place);
}

for (const { engine, place } of ledgerPlaces()) contracts(engine, place);

// where small and capital letters are sorted as one, and marks do not count
contracts('PostgreSQL of an English server', async () => {
  const server = inject('postgres');
  const name = `t${randomBytes(6).toString('hex')}`;
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US'`);
  await client.end();
  return server.replace(/\/postgres$/, `/${name}`);
});
