const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML text or attribute value. Characters that hide or turn words are shown, as on the terminal. */
export function escape(words: string): string {
  return words.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character).replace(HIDDEN, shown);
}

/** Controls but tab and line breaks, and format characters but the joiners of letters and emoji. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
const KEPT = new Set(['\t', '\n', '\r', '\u200c', '\u200d']);

function shown(character: string): string {
  if (KEPT.has(character)) return character;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `<abbr class="hidden" title="hidden character U+${code}">‹${code}›</abbr>`;
}

/** The same for attribute values, where no markup can stand. */
export function attribute(words: string): string {
  return words
    .replace(HIDDEN, (character) => (KEPT.has(character) ? ' ' : '�'))
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
