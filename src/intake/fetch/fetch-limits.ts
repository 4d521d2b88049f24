import { MAX_HTML_BYTES } from '../limits.ts';

/*
 * What one fetch may cost. A refusal past a limit names it; nothing is cut off in silence but robots.txt, as its standard says.
 */

/** Redirects that are followed (RFC 9309 asks for five; browsers follow twenty). */
export const MAX_REDIRECTS = 5;

/** Characters of an address. */
export const MAX_ADDRESS_LENGTH = 8_000;

/** Bytes of the headers of one answer: twice what Node and most servers allow. */
export const MAX_HEADER_BYTES = 32_768;

/** Bytes of a body, after decompression. */
export const MAX_FETCHED_BYTES = MAX_HTML_BYTES;

/** A body that grows beyond so many times what came over the wire is a bomb; text shrinks to a tenth at best. */
export const MAX_EXPANSION = 100;
/** Bytes up to which any expansion is harmless: eight megabytes. */
export const HARMLESS_EXPANSION_BYTES = 8_388_608;

/** Milliseconds for all answers of one fetch together: its redirects, its robots.txt, its bodies. Waiting for its turn at a host is not in it. */
export const DEADLINE_MS = 30_000;

/** Milliseconds to look a host up and connect to it. */
export const CONNECT_TIMEOUT_MS = 10_000;

/** Milliseconds between the end of a request to a host and the next one there. */
export const HOST_DELAY_MS = 1_000;

/** Milliseconds between requests that a robots.txt can ask for; it may name days. */
export const MAX_CRAWL_DELAY_MS = 30_000;

/** Milliseconds of a Retry-After that are believed: one day. */
export const MAX_RETRY_AFTER_MS = 86_400_000;

/** Bytes of a robots.txt that are read: RFC 9309 asks for 500 kibibytes at least, and lets the rest be left out. */
export const MAX_ROBOTS_BYTES = 512_000;

/** Milliseconds that a robots.txt is kept: RFC 9309 gives 24 hours at most. */
export const ROBOTS_LIFE_MS = 86_400_000;
/** Milliseconds after which a robots.txt that could not be had is asked for again. */
export const ROBOTS_FAILURE_LIFE_MS = 600_000;
/** Origins whose robots.txt are kept in memory; the one that was fetched first goes first. */
export const MAX_ROBOTS_KEPT = 2_000;

/** Rules, and characters of those with wildcards, × characters of the path: what the matching of one address may cost (some 0.3 s). */
export const MAX_ROBOTS_WORK = 100_000_000;
