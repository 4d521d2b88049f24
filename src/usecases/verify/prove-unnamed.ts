import { parseEntry } from '../../ledger/chain.ts';
import { type Inventory, takeInventory } from '../../ledger/inventory.ts';
import { storedEntries } from '../../store/log.ts';
import { objectHashes } from '../../store/objects.ts';
import { one, type Sql } from '../../store/sql.ts';
import type { Problems } from './report.ts';

/** @returns how many objects are held */
async function heldObjects(sql: Sql): Promise<number> {
  const row = await one<{ readonly held: number }>(sql, 'SELECT count(*) AS held FROM objects');
  return row?.held ?? 0;
}

/**
 * Lists the objects that no entry names: what is kept is always kept with its entry, so that one alone was slipped in, or its entry was
 * taken out.
 *
 * @param found objects that the log names and that are there: as many as are held, and none is unnamed
 * @param after the last entry that the inventory knows: an article may be added while the ledger is examined
 */
export async function proveUnnamed(
  sql: Sql,
  inventory: Inventory,
  found: number,
  after: number,
  problems: Problems,
): Promise<void> {
  if ((await heldObjects(sql)) === found) return;
  const unnamed: string[] = [];
  for await (const hash of objectHashes(sql)) if (!inventory.brought.has(hash)) unnamed.push(hash);
  if (unnamed.length === 0) return;
  const newer = takeInventory();
  for await (const entry of storedEntries(sql, after)) newer.take(parseEntry(entry));
  for (const hash of unnamed)
    if (!newer.brought.has(hash))
      problems.add({
        kind: 'object',
        object: hash,
        message: `the object ${hash} is held, and no entry of the log names it`,
      });
}
