import { posAt, type Words } from './words.ts';

/** No noun phrase of news prose is longer; the bound keeps hostile runs linear. */
export const LONGEST_PHRASE = 40;

/** Tags of what may stand inside a plain noun phrase. */
export const INSIDE = new Set([
  'DT',
  'PDT',
  'PRP$',
  'CD',
  'JJ',
  'JJR',
  'JJS',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'POS',
  'FW',
  '$',
  '#',
  'WP$',
  'SYM',
  'HYPH',
]); // prettier-ignore
/** Tags that open a phrase, and so end the one before. */
export const OPENERS = new Set(['DT', 'PDT', 'PRP$', 'WP$']);
/** Prepositions that mostly continue a noun phrase, not a clause. */
export const LINKS = new Set([
  'of',
  'in',
  'for',
  'from',
  'at',
  'with',
  'on',
  'to',
  'about',
  'by',
  'between',
  'against',
  'within',
  'behind',
  'under',
  'among',
  'near',
  'inside',
]); // prettier-ignore
/** A determiner that stands alone for a noun: "this", "those", "all", "some", "many". */
export const STAND_ALONE = new Set([
  'this',
  'that',
  'these',
  'those',
  'all',
  'some',
  'both',
  'many',
  'most',
  'others',
  'few',
  'several',
  'each',
  'another',
  'either',
  'none',
  'more',
]); // prettier-ignore

export const isPronoun = (words: Words, at: number): boolean => posAt(words, at) === 'PRP' || posAt(words, at) === 'EX';
