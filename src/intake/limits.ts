/**
 * What the intake accepts. A refusal past a limit is `too-large` and names it; nothing is cut off in silence.
 */

/** Bytes of a plain text file. One hundred megabytes of text is some 15 million words: an archive, not an article. */
export const MAX_TEXT_BYTES = 100_000_000;

/** Bytes of one HTML page. The largest of the 61 pages of the benchmark has 1.3 MB. */
export const MAX_HTML_BYTES = 20_000_000;

/** Bytes of one line of JSON Lines: a record is one article. */
export const MAX_LINE_BYTES = 100_000_000;

/** Nesting at which browsers stop building (whatwg/html#3732 gives 512). Deeper elements are left out, their text stays. */
export const MAX_DEPTH = 256;

/** Elements of a page after which only its text is kept. */
export const MAX_ELEMENTS = 200_000;

/**
 * Elements, and depths of all elements added up, to which Readability is asked. Its time grows with both (20,000 nested `<div>`: 15 s;
 * 200 chains of 95: 10 s), so that beyond them, where no page of the benchmark comes, a page is judged by our own rules alone.
 */
export const MAX_READABILITY_ELEMENTS = 8_000;
export const MAX_READABILITY_DEPTHS = 120_000;

/** Characters of an attribute that are kept: addresses and descriptions are far shorter. */
export const MAX_ATTRIBUTE_LENGTH = 4_000;
