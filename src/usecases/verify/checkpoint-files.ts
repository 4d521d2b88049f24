import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import envPaths from 'env-paths';
import { Checkpoint } from '../../ledger/checkpoint.ts';
import { sha256 } from '../../ledger/hash.ts';
import { AskError } from '../trouble.ts';

/** The platform's folder for a program's settings: the key, and the last checkpoint of each ledger. */
export function configFolder(): string {
  return envPaths('onrecord', { suffix: '' }).config;
}

/** The key that signs, where no other file is named. */
export function defaultKeyFile(config: string = configFolder()): string {
  return join(config, 'checkpoint-key.pem');
}

/** The last checkpoint that was made of the ledger at a place. */
export function lastCheckpointFile(ledger: string, config: string = configFolder()): string {
  return join(config, 'checkpoints', `${sha256(ledger).slice(0, 32)}.json`);
}

/** A checkpoint is a few hundred bytes. */
const MOST_BYTES = 65_536;

/** @throws AskError where the file holds no checkpoint */
export async function readCheckpoint(file: string): Promise<Checkpoint> {
  const words = await readSmall(file, 'checkpoint');
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch {
    throw new AskError('bad-value', `${file}: this is no checkpoint: it is no JSON`);
  }
  const parsed = Checkpoint.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined ? '' : ` (${issue.path.join('.') || 'the whole'}: ${issue.message})`;
  throw new AskError('bad-value', `${file}: this is no checkpoint of Onrecord${where}`);
}

/** The private key in a file; null: there is no file. @throws AskError where it is no Ed25519 key */
export async function readKey(file: string): Promise<KeyObject | null> {
  if (!existsSync(file)) return null;
  const pem = await readSmall(file, 'key');
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // said below
  }
  throw new AskError(
    'bad-value',
    `${file}: this is no Ed25519 private key (PKCS 8, PEM); name another file with --key`,
  );
}

/** The key in a file, which is made where there is none: for its owner alone to read. */
export async function readOrMakeKey(file: string): Promise<{ readonly key: KeyObject; readonly made: boolean }> {
  const known = await readKey(file);
  if (known !== null) return { key: known, made: false };
  const { privateKey } = generateKeyPairSync('ed25519');
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  try {
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // another process has made it meanwhile
    const theirs = await readKey(file).catch(() => null);
    if (theirs !== null) return { key: theirs, made: false };
    throw cannot('write', file, error);
  }
  return { key: privateKey, made: true };
}

/** Writes a checkpoint to a new file. @throws AskError where there is a file of this name */
export async function writeNewCheckpoint(file: string, checkpoint: Checkpoint): Promise<void> {
  try {
    await writeFile(file, textOfCheckpoint(checkpoint), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new AskError(
        'not-possible',
        `${file}: there is a file of this name, which is not overwritten; name another`,
      );
    throw cannot('write', file, error);
  }
}

/** Keeps a checkpoint as the last one of its ledger: the old one or the new one, never half of one. */
export async function keepLastCheckpoint(file: string, checkpoint: Checkpoint): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const half = `${file}.${process.pid}.tmp`;
    await writeFile(half, textOfCheckpoint(checkpoint));
    await rename(half, file);
  } catch (error) {
    throw cannot('write', file, error);
  }
}

function textOfCheckpoint(checkpoint: Checkpoint): string {
  return `${JSON.stringify(checkpoint, null, 2)}\n`;
}

async function readSmall(file: string, what: string): Promise<string> {
  try {
    if ((await stat(file)).size > MOST_BYTES) throw new AskError('bad-value', `${file}: too large for a ${what}`);
    return await readFile(file, 'utf8');
  } catch (error) {
    throw cannot('read', file, error);
  }
}

function cannot(verb: string, file: string, error: unknown): AskError {
  if (error instanceof AskError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new AskError('not-possible', `${file}: could not ${verb} it (${why})`);
}
