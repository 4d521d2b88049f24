import fc from 'fast-check';

/** Pieces in which offsets go wrong: astral and joined emoji, combining marks, bidi controls, line ends, lone surrogates, NUL. */
const PIECES = [
  'a',
  'Lima said no. ',
  ' ',
  '🚒',
  '👩‍🚒',
  'e\u0301',
  '\u00e9',
  '\u202e',
  '\u202a',
  '\u2066',
  '\u2069',
  '\r\n',
  '\r',
  '\n',
  '\u0085',
  '\u2028',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\ud83d',
  '\ude92',
  '\u0000',
  '\t',
  'ß',
  '“',
  '”',
  '𝒜',
] as const;

/** Random texts of such pieces. */
export const hostileTexts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));

/** A random text with a random range of its code points. */
export const textsWithRange = hostileTexts.chain((text) => {
  const count = Array.from(text).length;
  return fc
    .tuple(fc.nat({ max: count }), fc.nat({ max: count }))
    .map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) }));
});
