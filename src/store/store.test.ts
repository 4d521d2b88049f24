import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { storeContract } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeContract('SQLite', async () => join(folder, `${randomBytes(6).toString('hex')}.db`));

storeContract('PostgreSQL', async () => {
  const server = inject('postgres');
  const name = `t${randomBytes(6).toString('hex')}`;
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return server.replace(/\/postgres$/, `/${name}`);
});
