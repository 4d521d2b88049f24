import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ModelUnavailable } from './model-unavailable.ts';

/** The files of a model, checked against the sums they were shipped with. */
export interface ModelFiles {
  readonly encoder: Uint8Array;
  readonly linker: Uint8Array;
  readonly vocabulary: string;
  /** `sha256:…` over the names and sums of all files: which model this is. */
  readonly hash: string;
  /** Bytes of all files together. */
  readonly bytes: number;
}

const NAMES = ['encoder.onnx', 'linker.onnx', 'vocab.txt'] as const;

/**
 * Reads a model's folder.
 *
 * @throws ModelUnavailable where a file is missing, or is not the one its checksum was taken of
 */
export async function readModelFiles(folder: URL): Promise<ModelFiles> {
  const shown = fileURLToPath(folder);
  const sums = readSums(await read(folder, 'checksums.json'), shown);
  const [encoder, linker, vocabulary] = (await Promise.all(NAMES.map((name) => read(folder, name)))) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const all = [encoder, linker, vocabulary];
  const identity = createHash('sha256');
  for (const [n, name] of NAMES.entries()) {
    const sum = createHash('sha256')
      .update(all[n] as Uint8Array)
      .digest('hex');
    if (sum !== sums.get(name)) {
      throw new ModelUnavailable(
        'model_damaged',
        `${shown}${name} is not the file that was shipped (its SHA-256 is ${sum.slice(0, 12)}…, not ${(sums.get(name) ?? 'listed').slice(0, 12)}…); install onrecord again`,
      );
    }
    identity.update(`${name} ${sum}\n`);
  }
  return {
    encoder,
    linker,
    vocabulary: new TextDecoder().decode(vocabulary),
    hash: `sha256:${identity.digest('hex')}`,
    bytes: all.reduce((sum, { byteLength }) => sum + byteLength, 0),
  };
}

async function read(folder: URL, name: string): Promise<Uint8Array> {
  try {
    return await readFile(new URL(name, folder));
  } catch (error) {
    const path = fileURLToPath(new URL(name, folder));
    throw new ModelUnavailable('model_missing', `the model file ${path} cannot be read; install onrecord again`, {
      cause: error,
    });
  }
}

function readSums(bytes: Uint8Array, folder: string): ReadonlyMap<string, string> {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return new Map(Object.entries(parsed as Record<string, string>));
  } catch (error) {
    const message = `${folder}checksums.json is no list of checksums; install onrecord again`;
    throw new ModelUnavailable('model_damaged', message, { cause: error });
  }
}

/** A file of a model as it lies on the disk. */
export interface ModelFile {
  readonly name: string;
  /** Null where it cannot be read. */
  readonly bytes: number | null;
  /** Its bytes are those that were shipped. */
  readonly whole: boolean;
}

/** Looks at each file of a model's folder by itself; what is missing or damaged is told, never thrown. */
export async function examineModelFiles(folder: URL): Promise<readonly ModelFile[]> {
  const sums = await read(folder, 'checksums.json').then(
    (bytes) => readSums(bytes, ''),
    () => new Map<string, string>(),
  );
  return Promise.all(
    NAMES.map(async (name) => {
      try {
        const bytes = await read(folder, name);
        const sum = createHash('sha256').update(bytes).digest('hex');
        return { name, bytes: bytes.byteLength, whole: sum === sums.get(name) };
      } catch {
        return { name, bytes: null, whole: false };
      }
    }),
  );
}
