import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { ObjectHash } from '../domain/snapshot.ts';
import { sha256 } from './hash.ts';

export const CHECKPOINT_SCHEMA = 'onrecord/checkpoint/1';

/** How far a log went at a time, signed: kept elsewhere, it shows a log that was cut, replaced or chained anew. */
export const Checkpoint = z
  .strictObject({
    schema: z.literal(CHECKPOINT_SCHEMA),
    ledger: ObjectHash.describe('hash of the first entry: which ledger it is'),
    count: z.int().positive().describe('entries'),
    head: ObjectHash.describe('hash of the last of them'),
    at: z.string().describe('when it was signed: an instant, UTC, ISO 8601'),
    publicKey: z.string().describe('Ed25519 (RFC 8032), 32 bytes in base64url'),
    signature: z
      .string()
      .describe('of the JSON list of the fields above in this order, in UTF-8; 64 bytes in base64url'),
  })
  .readonly();
export type Checkpoint = z.infer<typeof Checkpoint>;

/** What a checkpoint says, before it is signed. */
export type CheckpointClaim = Pick<Checkpoint, 'ledger' | 'count' | 'head' | 'at'>;

/**
 * Signs a checkpoint. The opposite of {@link isSigned}.
 *
 * @param privateKey Ed25519
 */
export function signCheckpoint(claim: CheckpointClaim, privateKey: KeyObject): Checkpoint {
  const { ledger, count, head, at } = claim;
  const unsigned = { schema: CHECKPOINT_SCHEMA, ledger, count, head, at, publicKey: publicKeyOf(privateKey) } as const;
  return { ...unsigned, signature: sign(null, signedBytes(unsigned), privateKey).toString('base64url') };
}

/** Whether a checkpoint was signed, as it is, by the key that it names. Whose key that is, it cannot tell. */
export function isSigned(checkpoint: Checkpoint): boolean {
  try {
    const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: checkpoint.publicKey } });
    const signature = Buffer.from(checkpoint.signature, 'base64url');
    return verify(null, signedBytes(checkpoint), key, signature);
  } catch {
    return false;
  }
}

/** The public half of an Ed25519 key, as checkpoints name it. */
export function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key.export({ type: 'pkcs8', format: 'pem' })).export({ format: 'jwk' }).x ?? '';
}

/**
 * By what people tell keys apart: 32 hexadecimal digits of the SHA-256 of the public key.
 *
 * @example
 * ```ts
 * keyFingerprint('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'); // → '21fe31dfa154a261626bf854046fd227'
 * ```
 */
export function keyFingerprint(publicKey: string): string {
  return sha256(Buffer.from(publicKey, 'base64url')).slice(0, 32);
}

/**
 * How a log stands to a checkpoint: `holds`, it is the same log, which may have grown; `cut`, entries that were signed are gone from its
 * end; `rewritten`, it is as long but another log; `another`, its very first entry is another.
 */
export type CheckpointVerdict = 'holds' | 'cut' | 'rewritten' | 'another';

/**
 * @param first hash of the log's first entry; null: it has none
 * @param atCount hash of the entry at the checkpoint's count; null: the log does not go so far
 */
export function compareWithCheckpoint(
  { ledger, head }: Pick<Checkpoint, 'ledger' | 'head'>,
  first: string | null,
  atCount: string | null,
): CheckpointVerdict {
  if (first !== null && first !== ledger) return 'another';
  if (atCount === null) return 'cut';
  return atCount === head ? 'holds' : 'rewritten';
}

function signedBytes({ schema, ledger, count, head, at, publicKey }: Omit<Checkpoint, 'signature'>): Buffer {
  return Buffer.from(JSON.stringify([schema, ledger, count, head, at, publicKey]), 'utf8');
}
