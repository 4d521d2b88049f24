import type { LogHead } from '../../domain/log-entry.ts';
import type { Checkpoint } from '../../ledger/checkpoint.ts';
import { isSigned } from '../../ledger/checkpoint.ts';
import { EMPTY_HEAD } from '../../ledger/chain.ts';
import type { SnapshotToProve } from '../../ledger/inventory.ts';
import { logHead } from '../../store/log.ts';
import { damageOf, type OpenedForProof } from '../../store/open-for-proof.ts';
import { one, type Sql } from '../../store/sql.ts';
import { StoreError } from '../../store/store-error.ts';
import { checkpointProblem, checkpointReport } from './judge-checkpoint.ts';
import { proveIndexes } from './prove-indexes.ts';
import { proveChain, type ProvedLog } from './prove-log.ts';
import { proveObjects } from './prove-objects.ts';
import { proveUnnamed } from './prove-unnamed.ts';
import { gatherProblems, type Problems, type VerifyProgress, type VerifyReport } from './report.ts';

export interface VerifyOptions {
  /** `all`: everything; `quick`: without the indexes; `new`: of the record, what came after the checkpoint. */
  readonly scope: VerifyReport['scope'];
  readonly checkpoint: { readonly file: string; readonly checkpoint: Checkpoint } | null;
  /** The public key of this computer; null: it has none. */
  readonly ownKey: string | null;
  /** The fingerprint that the checkpoint's key must have, or begin with. */
  readonly signedBy?: string | undefined;
  readonly onProgress?: ((progress: VerifyProgress) => void) | undefined;
}

/**
 * Examines a ledger: its log, all that the log names, every span, and the indexes. Whatever is wrong with it is a problem of the report,
 * never an error.
 *
 * @throws StoreError where it cannot be examined at all (no permission, no server)
 */
export async function verifyLedger({ database, name }: OpenedForProof, options: VerifyOptions): Promise<VerifyReport> {
  const { scope, onProgress = () => undefined } = options;
  const given = options.checkpoint;
  const problems = gatherProblems();
  // what a forged checkpoint says is not compared with
  const checkpoint = given !== null && isSigned(given.checkpoint) ? given.checkpoint : null;
  const from = scope === 'new' && checkpoint !== null ? 'checkpoint' : 'first';

  onProgress({ phase: 'file', done: 0, total: 1 });
  const whole = await guarded(name, problems, () => proveFile(database, scope, problems));
  const head = await guarded(name, problems, () => logHead(database));
  const log =
    head && (await guarded(name, problems, () => proveChain(database, checkpoint, from, head, problems, onProgress)));
  const judged = given && checkpointReport(given, log?.verdict.checkpoint ?? null, options);
  const wrong = judged && checkpointProblem(judged, log?.verdict.head ?? EMPTY_HEAD, options.signedBy);
  if (wrong) problems.add({ kind: 'checkpoint', ...wrong });

  const record =
    log && (await guarded(name, problems, () => proveRecord(database, log, from, head, problems, onProgress)));
  const recordHolds = problems.count() === 0 && whole !== null;
  let notCompared: string | null = null;
  if (scope !== 'all') notCompared = 'not asked for';
  else if (!recordHolds) notCompared = 'what they follow from is damaged';
  const erasures = (log?.inventory.erased.size ?? 0) > 0;
  const indexRows =
    notCompared === null && head
      ? await guarded(name, problems, () => proveIndexes(database, head.count, erasures, problems, onProgress))
      : null;
  return {
    ledger: name,
    sound: problems.count() === 0,
    scope: from === 'first' && scope === 'new' ? 'quick' : scope,
    head: log?.verdict.head ?? EMPTY_HEAD,
    entries: log?.entries ?? 0,
    objects: record?.objects ?? 0,
    bytes: record?.bytes ?? 0,
    erased: record?.erased ?? 0,
    spans: record?.spans ?? 0,
    indexRows,
    notCompared,
    checkpoint: judged,
    firstBadEntry: log?.verdict.fault?.seq ?? null,
    problemCount: problems.count(),
    problems: problems.list,
  };
}

async function proveFile(database: OpenedForProof['database'], scope: string, problems: Problems): Promise<true> {
  if (scope === 'all')
    for (const line of await database.checkIntegrity())
      problems.add({ kind: 'file', message: `the database file is damaged: ${line.replaceAll('\n', '; ')}` });
  return true;
}

async function proveRecord(
  sql: Sql,
  { inventory, verdict }: ProvedLog,
  from: 'first' | 'checkpoint',
  head: LogHead,
  problems: Problems,
  onProgress: (progress: VerifyProgress) => void,
): Promise<Awaited<ReturnType<typeof proveObjects>>> {
  const snapshots = [...inventory.snapshots.values()];
  if (from === 'checkpoint') snapshots.push(...(await earlierSnapshots(sql, inventory)));
  const proved = await proveObjects(sql, snapshots, inventory, problems, onProgress);
  if (from === 'first')
    await proveUnnamed(sql, inventory, proved.found, Math.max(head.count, verdict.head.count), problems);
  return proved;
}

/** Snapshots from before the checkpoint that entries after it read or judge. */
async function earlierSnapshots(sql: Sql, { unbrought }: ProvedLog['inventory']): Promise<readonly SnapshotToProve[]> {
  const found: SnapshotToProve[] = [];
  for (const [id, { seq, readings, reviews }] of unbrought) {
    const row = await one<{ readonly article: string; readonly text: string; readonly erased: number }>(
      sql,
      'SELECT article, text, erased FROM snapshots WHERE id = ?',
      [id],
    );
    if (row === null || row.erased !== 0) continue;
    found.push({ id, article: row.article, title: null, seq, source: null, text: row.text, readings, reviews });
  }
  return found;
}

/** Null where the database could not be read any further, which is a problem then. */
async function guarded<T>(name: string, problems: Problems, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const told = damageOf(name, error);
    if (!(told instanceof StoreError) || (told.code !== 'damaged' && told.code !== 'not-a-ledger')) throw told;
    problems.add({ kind: 'file', message: told.message });
    return null;
  }
}
