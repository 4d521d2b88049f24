import { gunzipSync, gzipSync } from 'node:zlib';
import { FORMATS, type Format, ownBases, sharedPages } from './bases.ts';
import { MUTATORS } from './mutators.ts';
import { type Random, randomOf } from './random.ts';

/** One input of ill will. Its name says how it was made: `warc.gz-17 flip+truncate`. */
export interface HostileInput {
  readonly name: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
}

/** Formats that the pages of other people are made into. */
const OF_PAGES = new Set<Format>(['html', 'json-ld', 'html.gz', 'warc', 'warc.gz']);

/**
 * Inputs made from our own bases, and from the pages beside the checkout where they are, by seeded mutation: the same for the same seed. One in four
 * of them begins with one of those pages.
 */
export function* hostileInputs({
  seed,
  count,
}: {
  readonly seed: number;
  readonly count: number;
}): Iterable<HostileInput> {
  const bases = ownBases();
  const pages = sharedPages() ?? [];
  for (let index = 0; index < count; index++) {
    // each has its own chance, so that one can be made again without those before it
    const random = randomOf(seed * 1_000_003 + index);
    const format = FORMATS[index % FORMATS.length] as Format;
    const shared = pages.length > 0 && OF_PAGES.has(format) && random.below(4) === 0;
    const base = shared && format !== 'warc.gz' && format !== 'warc' ? random.of(pages) : random.of(bases[format]);
    const other = pages.length > 0 && random.below(2) === 0 ? random.of(pages) : random.of(bases[random.of(FORMATS)]);
    const { bytes, names } = mutate(base, format, other, random);
    yield { name: `${format}-${index} ${names.join('+')}`, format, bytes };
  }
}

/** Bytes that an input may grow to: what costs more than its length shows in these. */
const SMALL = 60_000;
const LARGE = 1_000_000;
const LARGE_ONE_IN = 50;

function mutate(base: Uint8Array, format: Format, other: Uint8Array, random: Random) {
  const names: string[] = [];
  const change = (bytes: Uint8Array): Uint8Array => {
    let changed = bytes;
    const most = Math.max(bytes.length, random.below(LARGE_ONE_IN) === 0 ? LARGE : SMALL);
    for (let left = 1 + random.below(4); left > 0; left--) {
      const name = random.of(Object.keys(MUTATORS));
      names.push(name);
      changed = (MUTATORS[name] as (typeof MUTATORS)[string])(changed, { random, format, other, most }).subarray(
        0,
        most,
      );
    }
    return changed;
  };
  if (!format.endsWith('.gz')) return { bytes: change(base), names };
  // half of the compressed ones are changed before they are compressed, so that something comes out of them
  const plain = format === 'warc.gz' ? gunzipSync(base) : base;
  if (random.below(2) === 0) return { bytes: gzipSync(change(plain)), names: ['inside', ...names] };
  return { bytes: change(format === 'warc.gz' ? base : gzipSync(base)), names };
}
