import type * as OnnxRuntime from 'onnxruntime-node';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { AttributionScorer, ScoredCue, ScorerInput } from '../domain/attribution-scorer.ts';
import { align, type AlignedPieces, CASES, casesOf, standInsOf } from './features.ts';
import { type CueRun, findCues } from './find-cues.ts';
import { type ModelFiles, readModelFiles } from './model-files.ts';
import { ModelUnavailable } from './model-unavailable.ts';
import { type Window, WINDOW, windowsOf } from './windows.ts';
import { readVocabulary, wordPieces } from './wordpiece.ts';

type Runtime = typeof OnnxRuntime;

/**
 * Threads for one matrix product. Two were measured to be slower than one (225 ms an article for 169): products of this size are too small
 * to be shared. More cores are used by reading more articles at once.
 */
const THREADS = 1;

/**
 * Loads a trained model from its folder and checks it. Nothing is fetched: the files lie in the package.
 *
 * @throws ModelUnavailable where the runtime or a file is missing, or a file is not what was shipped
 */
export async function openModel(folder: URL): Promise<AttributionScorer> {
  const [ort, files] = await Promise.all([loadRuntime(), readModelFiles(folder)]);
  const settings: InferenceSession.SessionOptions = {
    executionProviders: ['cpu'],
    intraOpNumThreads: THREADS,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  };
  const [encoder, linker] = await startSessions(ort, files, settings);
  const vocabulary = readVocabulary(files.vocabulary);
  const split = wordPieces(vocabulary);
  const standIns = standInsOf(vocabulary);
  const ends = { opens: vocabulary.get('[CLS]') as number, closes: vocabulary.get('[SEP]') as number };

  return {
    model: files.hash,
    score: async (input) => {
      const pieces = align(split(input.text), input.words, input.nameMasks, standIns);
      const firstPiece = new Int32Array(input.words.length + 1);
      firstPiece.set(pieces.firstPiece);
      firstPiece[input.words.length] = pieces.ids.length;
      const cases = casesOf(input.text, input.words, input.nameMasks);
      const found: ScoredCue[] = [];
      for (const window of windowsOf(input.passages, input.breaks, firstPiece)) {
        for (const cue of await scoreWindow({ ort, encoder, linker }, { input, pieces, cases, ends }, window))
          found.push(cue);
      }
      return found;
    },
  };
}

async function startSessions(
  ort: Runtime,
  { encoder, linker }: ModelFiles,
  settings: InferenceSession.SessionOptions,
): Promise<readonly [InferenceSession, InferenceSession]> {
  try {
    return await Promise.all([
      ort.InferenceSession.create(encoder, settings),
      ort.InferenceSession.create(linker, settings),
    ]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ModelUnavailable('runtime_failed', `onnxruntime-node cannot run the model on this machine (${why})`, {
      cause: error,
    });
  }
}

async function loadRuntime(): Promise<Runtime> {
  try {
    const loaded = (await import('onnxruntime-node')) as Runtime & { readonly default?: Runtime };
    return loaded.default ?? loaded;
  } catch (error) {
    throw new ModelUnavailable(
      'runtime_missing',
      'onnxruntime-node cannot be loaded on this machine; npm install onnxruntime-node brings it',
      { cause: error },
    );
  }
}

interface Sessions {
  readonly ort: Runtime;
  readonly encoder: InferenceSession;
  readonly linker: InferenceSession;
}

/** An article in pieces, with what is told of its words. */
interface LaidOut {
  readonly input: ScorerInput;
  readonly pieces: AlignedPieces;
  readonly cases: Uint8Array;
  /** Numbers of the pieces that open and close a window. */
  readonly ends: { readonly opens: number; readonly closes: number };
}

/** One window alone, never padded: so its scores depend on nothing but itself. */
async function scoreWindow({ ort, encoder, linker }: Sessions, article: LaidOut, window: Window): Promise<ScoredCue[]> {
  const { feeds, firstWords } = lay(ort, article, window);
  const { states, cues } = (await encoder.run(feeds)) as { states: Tensor; cues: Tensor };
  const width = states.dims[1] as number;
  const vectors = states.data as Float32Array;
  const probabilities = cues.data as Float32Array;

  const found: ScoredCue[] = [];
  for (const [n, passage] of window.passages.entries()) {
    const from = firstWords[n] as number;
    const length = passage.endWord - passage.firstWord;
    const runs = findCues(probabilities, { firstWord: from, endWord: from + length });
    if (runs.length === 0) continue;
    const output = await linker.run({
      states: new ort.Tensor('float32', vectors.subarray(from * width, (from + length) * width), [length, width]),
      first: whole(ort, runs, ({ first }) => first - from),
      end: whole(ort, runs, ({ end }) => end - from),
    });
    const roles = (output as { roles: Tensor }).roles.data as Float32Array;
    const each = roles.length / runs.length;
    for (const [k, { first, end, probability }] of runs.entries()) {
      found.push({
        firstWord: passage.firstWord + first - from,
        endWord: passage.firstWord + end - from,
        probability,
        passage,
        roles: roles.slice(k * each, (k + 1) * each),
      });
    }
  }
  return found;
}

const whole = (ort: Runtime, runs: readonly CueRun[], pick: (run: CueRun) => number): Tensor =>
  new ort.Tensor(
    'int64',
    BigInt64Array.from(runs, (run) => BigInt(pick(run))),
    [runs.length],
  );

/** The window as the encoder takes it, and for each passage the place of its first word among those read here. */
function lay(
  ort: Runtime,
  { input, pieces, cases: wordCases, ends }: LaidOut,
  window: Window,
): { readonly feeds: Record<string, Tensor>; readonly firstWords: readonly number[] } {
  // one word may have more pieces than a window holds: what is beyond is not seen
  const end = Math.min(window.end, window.context + WINDOW);
  const count = end - window.context + 2;
  const ids = new BigInt64Array(count);
  const cases = new BigInt64Array(count);
  const quotes = new BigInt64Array(count);
  const context = new BigInt64Array(count);
  ids[0] = BigInt(ends.opens);
  ids[count - 1] = BigInt(ends.closes);
  cases[0] = cases[count - 1] = BigInt(Object.keys(CASES).length);
  for (let piece = window.context; piece < end; piece++) {
    const at = piece - window.context + 1;
    const word = pieces.wordAt[piece] as number;
    ids[at] = BigInt(pieces.ids[piece] as number);
    cases[at] = BigInt(wordCases[word] as number);
    quotes[at] = BigInt(input.quoteStates[word] as number);
    context[at] = piece < window.first ? 1n : 0n;
  }
  const firstWords: number[] = [];
  const first: bigint[] = [];
  for (const { firstWord, endWord } of window.passages) {
    firstWords.push(first.length);
    for (let word = firstWord; word < endWord; word++)
      first.push(BigInt(Math.min(pieces.firstPiece[word] as number, end - 1) - window.context + 1));
  }
  const row = (data: BigInt64Array): Tensor => new ort.Tensor('int64', data, [1, count]);
  return {
    feeds: {
      ids: row(ids),
      cases: row(cases),
      quotes: row(quotes),
      context: row(context),
      first: new ort.Tensor('int64', BigInt64Array.from(first), [first.length]),
    },
    firstWords,
  };
}
