/**
 * A text as both databases can hold it in a column: PostgreSQL takes no NUL, and neither takes half a surrogate pair. Both become U+FFFD.
 * Columns are for finding; what came is kept to the byte in the objects and in the JSON of the log.
 *
 * @example
 * ```ts
 * plain('a\u0000b'); // → 'a\ufffdb'
 * plain(null); // → null
 * ```
 */
export function plain<Text extends string | null>(text: Text): Text {
  return (text === null ? null : text.replaceAll('\0', '\ufffd').toWellFormed()) as Text;
}
