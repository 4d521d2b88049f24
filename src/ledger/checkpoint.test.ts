import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Checkpoint, isSigned, keyFingerprint, publicKeyOf, signCheckpoint } from './checkpoint.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const claim = { ledger: 'a'.repeat(64), count: 7, head: 'b'.repeat(64), at: '2026-01-02T03:04:05.000Z' };
const checkpoint = signCheckpoint(claim, privateKey);

describe('a checkpoint', () => {
  test('is what was claimed, with the key that signed it', () => {
    expect(Checkpoint.parse(JSON.parse(JSON.stringify(checkpoint)))).toEqual(checkpoint);
    expect(checkpoint).toMatchObject({ ...claim, publicKey: publicKeyOf(privateKey) });
    expect(isSigned(checkpoint)).toBe(true);
    expect(keyFingerprint(checkpoint.publicKey)).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each(['ledger', 'count', 'head', 'at', 'publicKey', 'signature'] as const)(
    'with another %s is not signed',
    (field) => {
      const value = checkpoint[field];
      const other = typeof value === 'number' ? value + 1 : `${value.startsWith('A') ? 'B' : 'A'}${value.slice(1)}`;
      expect(isSigned({ ...checkpoint, [field]: other })).toBe(false);
    },
  );

  test('that another key signed is signed, by another key', () => {
    const other = signCheckpoint(claim, generateKeyPairSync('ed25519').privateKey);
    expect(isSigned(other)).toBe(true);
    expect(keyFingerprint(other.publicKey)).not.toBe(keyFingerprint(checkpoint.publicKey));
    expect(isSigned({ ...other, publicKey: checkpoint.publicKey })).toBe(false);
  });

  test.each(['', 'AAAA', '\0', 'x'.repeat(1000)])('with the key %j is refused without a throw', (publicKey) => {
    expect(isSigned({ ...checkpoint, publicKey })).toBe(false);
  });
});
