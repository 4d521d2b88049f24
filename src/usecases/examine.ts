import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { PACKAGE_VERSION } from '../domain/reader-identity.ts';
import type { Reading } from '../domain/reading.ts';
import { examineModelFiles, type ModelFile } from '../inference/model-files.ts';
import { runtimeVersion } from '../inference/runtime-version.ts';
import { RULES_HASH } from '../reading/rules-hash.generated.ts';
import { checkSpans } from '../text/check-spans.ts';
import { MODEL_FOLDER, openReader } from './open-reader.ts';

/** What was found of an installation: plain data, printed or given as JSON. */
export interface Examination {
  readonly version: string;
  readonly node: string;
  readonly cores: number;
  /** `sha256:…` of the rules. */
  readonly rules: string;
  /** Version of onnxruntime-node; null where it cannot be loaded. */
  readonly runtime: string | null;
  readonly model: {
    readonly folder: string;
    readonly files: readonly ModelFile[];
    /** `sha256:…` of the model that runs; null where it does not. */
    readonly checksum: string | null;
    /** Why it does not run and what to do, in a sentence; null where it runs. */
    readonly trouble: string | null;
    /** Milliseconds to load and check it, and to read one sentence with it; null where it does not run. */
    readonly milliseconds: { readonly open: number; readonly read: number } | null;
  };
}

/** Invented, and plain: a model that misses this is broken. */
const SENTENCE = '“The bridge is unsafe,” Ana Lima said.';

/** Examines the trained model by running it. What is wrong with the installation is told, never thrown. */
export async function examine(): Promise<Examination> {
  const about = {
    version: PACKAGE_VERSION,
    node: process.version,
    cores: availableParallelism(),
    rules: RULES_HASH,
    runtime: await runtimeVersion(),
  };
  const shown = { folder: fileURLToPath(MODEL_FOLDER), files: await examineModelFiles(MODEL_FOLDER) };
  const started = performance.now();
  const reader = await openReader();
  const open = Math.round(performance.now() - started);
  if (reader.withoutModel !== null)
    return { ...about, model: { ...shown, checksum: null, trouble: reader.withoutModel, milliseconds: null } };
  const before = performance.now();
  const reading = await reader.read({ text: SENTENCE });
  const read = Math.round(performance.now() - before);
  return {
    ...about,
    model: { ...shown, checksum: reader.model, trouble: troubleOf(reading), milliseconds: { open, read } },
  };
}

function troubleOf(reading: Reading): string | null {
  checkSpans(reading);
  const [first] = reading.statements;
  if (first?.content[0]?.exact === '“The bridge is unsafe,”' && first.source.spans[0]?.exact === 'Ana Lima')
    return null;
  return 'the model runs but misreads a plain sentence, so this machine computes otherwise than it should; read with --fast, and please report it';
}
