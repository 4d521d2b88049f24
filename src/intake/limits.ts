/**
 * What the intake accepts. A refusal past a limit is `too-large` and names it; nothing is cut off in silence.
 */

/**
 * UTF-16 units of one article's text: some 650,000 words. Reading needs up to 250 bytes of memory for each: one hundred megabytes
 * would take the process down.
 */
export const MAX_ARTICLE_LENGTH = 4_000_000;

/** Bytes of a plain text file: the longest article in any charset. */
export const MAX_TEXT_BYTES = 20_000_000;

/** Bytes of one HTML page. The largest of the 61 pages of the benchmark has 1.3 MB. */
export const MAX_HTML_BYTES = 20_000_000;

/** Bytes of one line of JSON Lines: a record is one article, and its page may be full of escapes. */
export const MAX_LINE_BYTES = 40_000_000;

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

/**
 * Compressed bytes may grow to this without question, and beyond it to so many times their size: the rule by which expat tells a bomb from
 * an article. It holds for each member of a gzip file, for the file as a whole, and for the body of a page that an archive keeps compressed.
 */
export const MAX_FREE_EXPANSION = 8_388_608;
export const MAX_EXPANSION_RATIO = 100;

/** Bytes of a gzip member's own header (its names and comments are hardly ever used). */
export const MAX_GZIP_HEADER_BYTES = 65_536;

/** Bytes of a WARC record's headers, and of the HTTP headers in it. Servers send 8 to 16 kB at the most. */
export const MAX_ARCHIVE_HEADER_BYTES = 65_536;

/**
 * Bytes of a damaged gzip member or record that are gone over again for the record that may begin inside it. All that is gone over again
 * in a file is never more than this and what was read of it: time stays linear.
 */
export const MAX_RESCAN_BYTES = 8_388_608;

/** Places of a damaged archive that look like a gzip member or a record and are none, in all and for each megabyte: after them the rest is passed over. */
export const MAX_FALSE_STARTS = 1_000;
export const MAX_FALSE_STARTS_EACH_MEGABYTE = 2_000;
