import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';

/** A kind of database, and how to have a new, empty place for a ledger in it. */
export interface LedgerPlaces {
  readonly engine: 'SQLite' | 'PostgreSQL';
  readonly place: () => Promise<string>;
}

/** Both databases, for suites that are run against each. Call it at the top of a test file: it tidies up after the file's tests. */
export function ledgerPlaces(): readonly LedgerPlaces[] {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-ledger-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return [
    { engine: 'SQLite', place: async () => join(folder, `${randomBytes(6).toString('hex')}.db`) },
    { engine: 'PostgreSQL', place: newDatabase },
  ];
}

async function newDatabase(): Promise<string> {
  const server = inject('postgres');
  const name = `t${randomBytes(6).toString('hex')}`;
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return server.replace(/\/postgres$/, `/${name}`);
}
