import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { EMPTY_HEAD, nextEntry, type StoredEntry } from './chain.ts';
import { type Checkpoint, signCheckpoint } from './checkpoint.ts';
import { type LogVerdict, proveLog } from './log-proof.ts';
import { TAMPERS, type Tamper } from './tampers.cases.ts';

/** A log of so many entries. */
function logOf(count: number): readonly StoredEntry[] {
  const entries: StoredEntry[] = [];
  let head = EMPTY_HEAD;
  for (let seq = 1; seq <= count; seq++) {
    const body = JSON.stringify({ kind: 'run', run: String(seq), event: 'started', key: `gate ${seq % 3} 🚒` });
    const entry = nextEntry(head, new Date(Date.UTC(2026, 0, 1) + seq * 1000).toISOString(), 'Ana Lima', body);
    entries.push(entry);
    head = { count: seq, hash: entry.hash };
  }
  return entries;
}

function prove(entries: readonly StoredEntry[], checkpoint: Checkpoint | null): LogVerdict {
  const proof = proveLog(checkpoint);
  for (const entry of entries) proof.take(entry);
  return proof.end();
}

const { privateKey } = generateKeyPairSync('ed25519');
const checkpointOf = (entries: readonly StoredEntry[]): Checkpoint => {
  const last = entries.at(-1);
  const claim = { ledger: entries[0]?.hash ?? '', count: last?.seq ?? 0, head: last?.hash ?? '' };
  return signCheckpoint({ ...claim, at: '2026-01-02T00:00:00.000Z' }, privateKey);
};

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

describe('T1: a log against its signed checkpoint', () => {
  const TRIES = 10_000;

  test(`${TRIES} random tampers: none is missed, and the first bad entry is named`, () => {
    const random = randomFrom(Number(process.env['SEED'] ?? 20190204));
    const logs = [2, 3, 7, 20].map(logOf).map((entries) => ({ entries, checkpoint: checkpointOf(entries) }));
    const tried = new Map<Tamper, number>();
    for (let time = 0; time < TRIES; time++) {
      const { entries, checkpoint } = logs[random(logs.length)] as (typeof logs)[number];
      const [name, tamper] = TAMPERS[random(TAMPERS.length)] ?? TAMPERS[0];
      const { entries: after, firstBad } = tamper(entries, random);
      if (JSON.stringify(after) === JSON.stringify(entries)) continue;
      tried.set(name, (tried.get(name) ?? 0) + 1);
      const verdict = prove(after, checkpoint);
      const found = verdict.fault !== null || verdict.checkpoint !== 'holds';
      if (!found) expect.fail(`${name} was missed: ${JSON.stringify(after)}`);
      if (firstBad !== null && !firstBad.includes(verdict.fault?.seq ?? -1))
        expect.fail(`${name} at ${firstBad.join(' or ')}: named ${JSON.stringify(verdict.fault)}`);
    }
    expect([...tried.keys()].toSorted()).toEqual(TAMPERS.map(([name]) => name).toSorted());
    expect(Math.min(...tried.values())).toBeGreaterThan(300);
  });

  test('without a checkpoint a cut tail and a log that was chained anew look sound: that is what it is for', () => {
    const entries = logOf(9);
    expect(prove(entries.slice(0, 4), null).fault).toBeNull();
    expect(prove(entries.slice(0, 4), checkpointOf(entries)).checkpoint).toBe('cut');
    expect(prove([], checkpointOf(entries)).checkpoint).toBe('cut');
    expect(prove(logOf(12), checkpointOf(entries)).checkpoint).toBe('holds');
  });

  test.each([
    ['edited', (log: readonly StoredEntry[]) => log.map((entry) => (entry.seq === 4 ? { ...entry, by: 'x' } : entry))],
    ['missing', (log: readonly StoredEntry[]) => log.filter(({ seq }) => seq !== 4)],
    ['out-of-order', (log: readonly StoredEntry[]) => [...log.slice(0, 3), ...log.slice(2)]],
    [
      'does-not-follow',
      (log: readonly StoredEntry[]) =>
        log.map((entry) => (entry.seq >= 4 ? { ...(log[entry.seq] ?? entry), seq: entry.seq } : entry)),
    ],
  ])('names what is wrong: %s', (fault, tamper) => {
    expect(prove(tamper(logOf(9)), null).fault).toMatchObject({ seq: 4, fault });
  });

  test('from a checkpoint on, only what came after it is followed', () => {
    const entries = logOf(9);
    const proof = proveLog(checkpointOf(entries.slice(0, 6)), 'checkpoint');
    for (const entry of entries.slice(5)) expect(proof.take(entry)).toBe(true);
    expect(proof.end()).toMatchObject({ head: { count: 9 }, fault: null, checkpoint: 'holds' });
    expect(proveLog(checkpointOf(entries), 'checkpoint').end().checkpoint).toBe('cut');
    const other = proveLog(checkpointOf(entries.slice(0, 6)), 'checkpoint');
    expect(other.take(entries[7] as StoredEntry)).toBe(false);
    expect(other.end().fault).toMatchObject({ seq: 7, fault: 'missing' });
  });
});
