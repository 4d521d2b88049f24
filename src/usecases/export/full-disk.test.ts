import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '../../store/ledger.ts';
import { EVERYTHING } from '../../store/walk/filter.ts';
import { backupLedger } from '../backup-ledger.ts';
import { EXPORT_FORMATS, exportLedger } from './export-ledger.ts';
import { addArticles, ledgerAt, testFolder } from './made-ledger.cases.ts';

const { folder, remove } = testFolder();
const disk = join(folder, 'disk');
const path = join(folder, 'ledger.db');
let ledger: Ledger;

/** Only root may mount a disk of a certain size; who is not root tests with a limit on files instead, below. */
const small = ((): boolean => {
  mkdirSync(disk);
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

beforeAll(async () => {
  ledger = await ledgerAt(path);
  await addArticles(
    ledger,
    Array.from({ length: 40 }, (_, index) => ({
      id: `a${index}`,
      text: `Gate ${index}\n\n${Array.from({ length: 40 }, (__, line) => `“Gate ${index} is shut for reason ${line * 7919}${index},” said Ana Lima.`).join('\n\n')}`,
    })),
  );
});
afterAll(async () => {
  await ledger.close();
  if (small) execFileSync('/bin/umount', [disk]);
  remove();
});

describe('R5: the disk is full', () => {
  const filler = join(disk, 'filler');
  test.skipIf(!small).each(EXPORT_FORMATS)(
    '%s: told in words, nothing half-written, and it works once there is room',
    async (format) => {
      rmSync(filler, { force: true });
      writeFileSync(filler, Buffer.alloc(4 * 1024 * 1024 - 24 * 1024));
      const out = join(disk, 'out');
      const write = () => exportLedger(ledger, { format, out, filter: EVERYTHING, force: false });
      await expect(write()).rejects.toMatchObject({ name: 'ExportError', code: 'full' });
      expect(readdirSync(disk)).toEqual(['filler']);
      rmSync(filler);
      await write();
      expect(readdirSync(disk)).toEqual(['out']);
      rmSync(out, { recursive: true });
    },
  );

  test.skipIf(!small)('an earlier export stays as it was', async () => {
    const out = join(disk, 'kept');
    await exportLedger(ledger, { format: 'jsonl', out, filter: { ...EVERYTHING, since: '2999' }, force: false });
    const before = readFileSync(out, 'utf8');
    writeFileSync(filler, Buffer.alloc(4 * 1024 * 1024 - 24 * 1024 - before.length));
    const again = exportLedger(ledger, { format: 'jsonl', out, filter: EVERYTHING, force: true });
    await expect(again).rejects.toMatchObject({ code: 'full' });
    expect(readFileSync(out, 'utf8')).toBe(before);
    rmSync(filler);
    rmSync(out);
  });

  test.skipIf(!small)('backup: told in words, and nothing half-written', async () => {
    writeFileSync(filler, Buffer.alloc(4 * 1024 * 1024 - 24 * 1024));
    await expect(backupLedger(ledger, join(disk, 'copy.db'))).rejects.toMatchObject({ code: 'full' });
    expect(readdirSync(disk)).toEqual(['filler']);
    rmSync(filler);
  });

  test.each(['csv', 'jsonl', 'jsonld', 'complete', 'xlsx'] as const)(
    '%s: the command ends with 2 and leaves nothing',
    (format) => {
      const to = join(folder, `limited-${format}`);
      mkdirSync(to);
      const bin = fileURLToPath(new URL('../../../bin/onrecord.js', import.meta.url));
      // in blocks of 512 bytes: this process may write files of 16 KB, as if the disk had no more; the ledger is read alone
      const line = `ulimit -f 32; exec "$0" "$@"`;
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', line, process.execPath, bin, 'export', '--format', format, '--out', join(to, 'out'), '--ledger', path],
        { encoding: 'utf8' },
      );
      expect(stderr).toMatch(/could not be written/);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(status).toBe(2);
      expect(readdirSync(to)).toEqual([]);
    },
  );
});
