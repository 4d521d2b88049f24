import type { LogHead } from '../../domain/log-entry.ts';
import { type Checkpoint, type CheckpointVerdict, isSigned, keyFingerprint } from '../../ledger/checkpoint.ts';
import type { CheckpointReport, WhoseKey } from './report.ts';

/** How a checkpoint stands to the log, and whose it is. */
export function checkpointReport(
  { file, checkpoint }: { readonly file: string; readonly checkpoint: Checkpoint },
  verdict: CheckpointVerdict | null,
  { ownKey, signedBy }: { readonly ownKey: string | null; readonly signedBy?: string | undefined },
): CheckpointReport {
  const { at, count, publicKey } = checkpoint;
  const fingerprint = keyFingerprint(publicKey);
  const signed = isSigned(checkpoint);
  return {
    file,
    at,
    count,
    verdict: signed ? (verdict ?? 'unread') : 'forged',
    fingerprint,
    key: whoseKey(fingerprint, ownKey, signedBy),
  };
}

function whoseKey(fingerprint: string, ownKey: string | null, signedBy: string | undefined): WhoseKey {
  if (signedBy !== undefined)
    return fingerprint.startsWith(signedBy.toLowerCase().replaceAll(/[\s:-]/g, '')) ? 'asked' : 'other';
  if (ownKey === null) return 'unknown';
  return keyFingerprint(ownKey) === fingerprint ? 'own' : 'other';
}

/** What is wrong, in a sentence; null: nothing is. */
export function checkpointProblem(
  { file, at, count, verdict, fingerprint, key }: CheckpointReport,
  head: LogHead,
  signedBy: string | undefined,
): { readonly message: string; readonly seq?: number } | null {
  if (verdict === 'forged')
    return { message: `${file}: the signature does not fit: the checkpoint was changed after it was signed` };
  if (signedBy !== undefined && key === 'other')
    return { message: `${file}: signed with the key ${fingerprint}, not with ${signedBy}` };
  const signed = `when it was signed (${at}) the log had ${count} entries`;
  switch (verdict) {
    case 'cut':
      return {
        seq: head.count + 1,
        message: `${signed}, and now it has ${head.count}: those from ${head.count + 1} on were cut off`,
      };
    case 'rewritten':
      return {
        message: `${signed}, and entry ${count} is another one now: the log was written anew somewhere before it`,
      };
    case 'another':
      return {
        seq: 1,
        message: `${signed}, and its first entry was another: this is another ledger, or one written anew`,
      };
    default:
      return null;
  }
}
