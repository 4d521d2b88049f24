/*
 * What the intake accepts of a feed. Past a limit the feed is refused, whole and by name.
 */

/** Bytes of a feed. Feeds with whole articles in them have one or two megabytes. */
export const MAX_FEED_BYTES = 10_000_000;

/** Items of a feed. Outlets give 10 to 100, archives of a whole outlet some thousand. */
export const MAX_FEED_ITEMS = 10_000;

/** Elements, or lists and objects, inside each other. A feed needs five; the HTML in it has some twenty. */
export const MAX_FEED_DEPTH = 64;

/** Characters of one tag with its attributes. A root that declares every known namespace has three thousand. */
export const MAX_TAG_LENGTH = 65_536;
