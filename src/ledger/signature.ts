/*
 * One-permutation MinHash (Li, Owen, Zhang 2012, “One Permutation Hashing”) over five-word sequences: an estimate of how much of two
 * texts is the same, from two short strings. Fixed constants: a signature is kept in the log and must mean the same for ever.
 */

/** Names the method in every signature. */
const METHOD = 'oph1:';
const BINS = 64;
/** Words of a sequence: long enough that two reports of one event share few by chance. */
const SEQUENCE = 5;
/** Bins used for finding candidates, two a band: texts that share half their sequences meet in a band with p = 0.97. */
export const BANDS = 12;
const EMPTY = 0xffff_ffff;

/**
 * The signature of a text; null for one too short to have any (fewer than {@link LEAST_WORDS} words).
 * One pass over the text.
 */
export function signatureOf(text: string): string | null {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  const window = new Uint32Array(SEQUENCE);
  const lower = text.toLowerCase();
  let words = 0;
  let word = 0;
  let inWord = false;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0x20;
    if (isLetter(code)) {
      word = Math.imul((inWord ? word : 0x811c9dc5) ^ code, 0x01000193);
      inWord = true;
      continue;
    }
    if (!inWord) continue;
    inWord = false;
    window[words % SEQUENCE] = word;
    words += 1;
    if (words >= SEQUENCE) keepLeast(bins, sequenceHash(window, words));
  }
  if (words < LEAST_WORDS) return null;
  fillEmpty(bins);
  // sixteen bits of each: two different sequences look the same once in 65,536
  return METHOD + Buffer.from(Uint16Array.from(bins, mix).buffer).toString('base64');
}

/** Below so many words two texts are too easily alike. */
export const LEAST_WORDS = 40;

/** Estimated share of sequences that two texts have in common, 0 to 1, with a standard error of at most 0.06. */
export function similarity(one: string, other: string): number {
  const [a, b] = [binsOf(one), binsOf(other)];
  if (a === null || b === null) return 0;
  let same = 0;
  for (let bin = 0; bin < BINS; bin++) if (a[bin] === b[bin]) same += 1;
  return same / BINS;
}

/** Numbers by which texts that are nearly the same are found: such texts have at least one of them in common. */
export function bandsOf(signature: string): readonly number[] {
  const bins = binsOf(signature);
  if (bins === null) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    return band * 2 ** 32 + (bins[2 * band] as number) * 2 ** 16 + (bins[2 * band + 1] as number);
  });
}

function binsOf(signature: string): Uint16Array | null {
  if (!signature.startsWith(METHOD)) return null;
  const bytes = Buffer.from(signature.slice(METHOD.length), 'base64');
  return bytes.length === BINS * 2 ? new Uint16Array(new Uint8Array(bytes).buffer) : null;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xaa && !isMark(code));
}

/** Punctuation beyond ASCII that news texts set otherwise from outlet to outlet. */
function isMark(code: number): boolean {
  return (code >= 0x2000 && code <= 0x206f) || code === 0xab || code === 0xbb || (code >= 0x3000 && code <= 0x3003);
}

function sequenceHash(window: Uint32Array, words: number): number {
  let hash = 0;
  for (let back = SEQUENCE; back >= 1; back--) {
    hash = Math.imul(hash ^ (window[(words - back) % SEQUENCE] as number), 0x85ebca6b);
    hash = (hash << 13) | (hash >>> 19);
  }
  return mix(hash);
}

/** The finaliser of MurmurHash3 (Appleby): every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function keepLeast(bins: Uint32Array, hash: number): void {
  const bin = hash & (BINS - 1);
  const value = hash >>> 6;
  if (value < (bins[bin] as number)) bins[bin] = value;
}

/** An empty bin takes its neighbour's value, shifted (Shrivastava, Li 2014), so that short texts compare too. */
function fillEmpty(bins: Uint32Array): void {
  const filled = bins.slice();
  for (let bin = 0; bin < BINS; bin++) {
    for (let step = 0; bins[bin] === EMPTY && step < BINS; step++) {
      const value = filled[(bin + step) % BINS] as number;
      if (value !== EMPTY) bins[bin] = mix(value + step);
    }
  }
}
