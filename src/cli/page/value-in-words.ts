import { plain } from './plain.ts';

/**
 * A value of a record's field in words: the words of a span, the name of an actor, what was done by an act.
 *
 * @example
 * ```ts
 * fieldInWords({ actor: 'a7', name: 'Ana Lima' }); // → 'Ana Lima'
 * fieldInWords([{ start: 0, end: 2, exact: 'no' }]); // → 'no'
 * fieldInWords(null); // → 'none'
 * ```
 */
export function fieldInWords(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(fieldInWords).join('; ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return plain(typeof value === 'string' ? value : JSON.stringify(value));
  const { exact, name, act, performance, target, edtf, basis } = value as Readonly<Record<string, unknown>>;
  if (typeof exact === 'string') return plain(exact);
  if (typeof name === 'string') return plain(name);
  if (typeof act === 'string') {
    const of = target === null || target === undefined ? '' : ` (${fieldInWords((target as { text?: unknown }).text)})`;
    return `${act.replaceAll('_', ' ')}, ${fieldInWords(performance).replaceAll('_', ' ')}${of}`;
  }
  if (edtf !== undefined) return edtf === null ? 'none' : `${fieldInWords(edtf)} (${fieldInWords(basis)})`;
  const parts = Object.entries(value).map(([key, part]) => `${plain(key)} ${fieldInWords(part)}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}
