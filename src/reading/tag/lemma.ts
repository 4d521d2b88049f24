import { IRREGULAR_NOUNS, IRREGULAR_VERBS, STEMS_WITH_E } from '../../language/en/irregular-forms.ts';
import type { PosTag } from '../layers/tagging.ts';

/**
 * The dictionary form of a verb or noun in lower case; other words come back as they are.
 *
 * @example
 * ```ts
 * lemmaOf('denied', 'VBD'); // → 'deny'
 * lemmaOf('accusing', 'VBG'); // → 'accuse'
 * lemmaOf('parties', 'NNS'); // → 'party'
 * ```
 */
export function lemmaOf(lower: string, tag: PosTag): string {
  if (tag === 'NNS') return IRREGULAR_NOUNS.get(lower) ?? singular(lower);
  if (!tag.startsWith('V') && tag !== 'MD') return lower;
  const irregular = IRREGULAR_VERBS.get(lower);
  if (irregular !== undefined) return irregular;
  if (tag === 'VBZ') return singular(lower);
  if (tag === 'VBG' && lower.endsWith('ing') && lower.length > 4) return fromStem(lower.slice(0, -3));
  if ((tag === 'VBD' || tag === 'VBN') && lower.endsWith('ed') && lower.length > 4) {
    return lower.endsWith('ied') && lower.length > 4 ? `${lower.slice(0, -3)}y` : fromStem(lower.slice(0, -2));
  }
  return lower;
}

function singular(lower: string): string {
  if (lower.length < 4 || !lower.endsWith('s') || lower.endsWith('ss') || lower.endsWith('us')) return lower;
  if (lower.endsWith('ies')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
  return /(?:ss|sh|ch|x|zz|o)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

/** The verb from which `-ed` or `-ing` was taken: a lost `e` back, doubled letters single. */
function fromStem(stem: string): string {
  if (STEMS_WITH_E.has(stem)) return `${stem}e`;
  if (/([bdgkmnprtv])\1$/.test(stem)) return stem.slice(0, -1);
  // endings that hardly any English verb has without its `e`
  return /(?:[^t]c|[aeiou]v|rv|lv|[^z]z|[dr]g|[nr]s|[^aeiou]u|i[sv]|[^aeiou]at|[bdgkptz]l)$/.test(stem)
    ? `${stem}e`
    : stem;
}
