import type { ActorKind } from '../../domain/vocabulary.ts';
import { BODY_NAME_WORDS, KNOWN_BODIES } from '../../language/en/body-names.ts';

/** What kind of body these folded words name: known by name, else by the last telling word before "of" or "for"; null where none tells. */
export function kindOfBodyName(words: readonly string[]): ActorKind | null {
  const whole = words.join(' ');
  const known = KNOWN_BODIES.get(whole) ?? KNOWN_BODIES.get(whole.replaceAll('.', ''));
  if (known) return known;
  const cut = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on' || word === 'to');
  const head = cut > 0 ? words.slice(0, cut) : words;
  if (head.includes('liberation') || head.includes('resistance')) {
    if (head.some((word) => word === 'army' || word === 'front' || word === 'forces')) return 'armed_group';
  }
  for (let at = head.length - 1; at >= 0; at--) {
    const kind = BODY_NAME_WORDS.get(head[at] ?? '');
    if (kind) return kind;
  }
  return null;
}
