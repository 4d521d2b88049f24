/** Numbers in words. Lower case. */

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

/** Words that multiply what stands before them. A dozen is exact; "dozens" is not. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);

/** Endings glued to a number: "3.5bn", "20k". */
export const GLUED_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1_000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['bn', 1_000_000_000],
  ['b', 1_000_000_000],
  ['tn', 1_000_000_000_000],
]);

/** Amounts that no number can stand for; the word is kept. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set(
  'dozens scores tens hundreds thousands millions billions several many numerous countless few couple'.split(' '),
);

/** Vague amounts that need "a" before them: "a few", "a couple". */
export const AFTER_A: ReadonlySet<string> = new Set(['few', 'couple']);

/** Parts of one, as they multiply: "a quarter of a million", "one and a half million". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['third', 1 / 3],
  ['quarter', 0.25],
  ['quarters', 0.25],
]);

/** Words that make "from 12 to 15" a range; without one of them it is a change, which is two figures. */
export const RANGE_OPENERS: ReadonlySet<string> = new Set([
  'ranging',
  'range',
  'ranges',
  'ranged',
  'varying',
  'anywhere',
]);

/** Words before a number that say how it bounds, longest first; each is a sequence of lower-case words. */
export const BOUND_PHRASES: readonly (readonly [
  words: readonly string[],
  bound: 'at_least' | 'more_than' | 'up_to' | 'fewer_than' | 'about',
])[] = (
  [
    ['at_least', 'no fewer than|no less than|not less than|a minimum of|at least|at the very least|upwards of|minimum'],
    ['more_than', 'more than|greater than|in excess of|well over|just over|over|above|exceeding'],
    ['up_to', 'as many as|as much as|up to|no more than|not more than|at most|a maximum of|maximum'],
    ['fewer_than', 'fewer than|less than|under|below|just under'],
    [
      'about',
      'an estimated|estimated|approximately|in the region of|close to|some|about|around|roughly|nearly|almost|circa|about some',
    ],
  ] as const
)
  .flatMap(([bound, phrases]) => phrases.split('|').map((phrase) => [phrase.split(' '), bound] as const))
  .toSorted(([one], [other]) => other.length - one.length);

/** Words after a number that make it a lower bound: "12 or more". */
export const BOUND_AFTER: readonly (readonly [words: readonly string[], bound: 'at_least' | 'up_to' | 'about'])[] = [
  [['or', 'more'], 'at_least'],
  [['or', 'so'], 'about'],
  [['or', 'fewer'], 'up_to'],
  [['or', 'less'], 'up_to'],
  [['and', 'counting'], 'at_least'],
];
