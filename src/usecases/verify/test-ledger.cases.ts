import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../../store/ledger.ts';
import { add } from '../add/add.ts';
import type { Job } from '../read-job.ts';

/** Records as JSON Lines have them. */
export interface TestRecord {
  readonly id: string;
  readonly text: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly title?: string;
}

/** A folder that is gone when the tests are done. */
export function testFolder(): { readonly path: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-proof-'));
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Takes records into the ledger at a place, read by rules alone. */
export async function addRecords(
  location: string,
  records: readonly TestRecord[],
  input = 'gates.jsonl',
): Promise<void> {
  const ledger = await openLedger(location, ticking());
  const jobs = async function* (): AsyncGenerator<Job, void, undefined> {
    for (const [index, record] of records.entries())
      yield { kind: 'record', input, position: `${input}:${index + 1}`, line: JSON.stringify(record) };
  };
  try {
    for await (const _ of add(ledger, jobs(), { key: null, fast: true, workers: 1 }));
  } finally {
    await ledger.close();
  }
}

function ticking(): () => number {
  let now = Date.UTC(2026, 0, 2);
  return () => (now += 1000);
}

const PEOPLE = ['Ana Lima', 'Rui Teles', 'Mira Toln', 'Boro Vask', 'Sela Orne'] as const;

/** Invented articles, each another. */
export function gates(count: number): readonly TestRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const [one, other] = [PEOPLE[index % 5], PEOPLE[(index * 3 + 1) % 5]];
    const text = `Gate ${index} stays closed\n\n“We were not told about gate ${index},” said ${one}, a docker. ${other} declined to comment.\n\nMore than ${index + 10} people were injured, including ${(index % 7) + 2} children, the Harbour Ministry said on Monday.`;
    return { id: `gate-${index}`, text, url: `https://paper.example/gate-${index}`, outlet: 'The Harbour Paper' };
  });
}
