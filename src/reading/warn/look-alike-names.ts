import type { FoundWarning } from '../layers/findings.ts';
import type { ResolvedActor } from '../layers/resolution.ts';

/**
 * Characters outside Latin that print like Latin letters (Unicode confusables, UTS #39, the Cyrillic and Greek ones that stand in names).
 * Invisible ones map to nothing.
 */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсухіјѕԁһԛԝ', 'aeopcyxijsdhqw'),
  ...pairs('АВЕКМНОРСТХІЈЅ', 'ABEKMHOPCTXIJS'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'),
  ...['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e'].map(
    (invisible): [string, string] => [invisible, ''],
  ),
]);

/**
 * Two actors whose names look the same but are not the same characters: shown as distinct, warned of, never merged.
 */
export function lookAlikeNames(actors: readonly ResolvedActor[]): readonly FoundWarning[] {
  const seen = new Map<string, string>();
  const warnings: FoundWarning[] = [];
  for (const { name, mentions } of actors) {
    const look = lookOf(name);
    const other = seen.get(look);
    if (other !== undefined && other !== name) {
      const message = `“${name}” looks like another name of this article but has other characters; they are kept apart`;
      warnings.push({ code: 'look-alike-name', range: mentions[0]?.range ?? null, message });
    } else seen.set(look, name);
  }
  return warnings;
}

/**
 * How a name prints, as far as letters that print alike go: the same for two names that a reader cannot tell apart.
 *
 * @example
 * ```ts
 * lookOf('\u0410na Lima') === lookOf('Ana\u200b Lima'); // → true
 * ```
 */
export function lookOf(name: string): string {
  return Array.from(name, (character) => LOOKS_LIKE.get(character) ?? character).join('');
}

function pairs(from: string, to: string): [string, string][] {
  const like = Array.from(to);
  return Array.from(from, (character, index) => [character, like[index] ?? character]);
}
