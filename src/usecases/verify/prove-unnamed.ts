import { parseEntry } from '../../ledger/chain.ts';
import { type Inventory, takeInventory } from '../../ledger/inventory.ts';
import { storedEntries } from '../../store/log.ts';
import { objectHashes } from '../../store/objects.ts';
import type { Sql } from '../../store/sql.ts';
import type { Problems } from './report.ts';

/**
 * Lists the objects that no entry names: what is kept is always kept with its entry, so that one alone was slipped in, or its entry was
 * taken out.
 *
 * @param after the last entry that the inventory knows: an article may be added while the ledger is examined
 */
export async function proveUnnamed(sql: Sql, inventory: Inventory, after: number, problems: Problems): Promise<void> {
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
        message: `the object ${String(hash)} is held, and no entry of the log names it`,
      });
}
