import type { NamedActor } from '../../domain/records.ts';
import type { Span } from '../../domain/span.ts';
import type { Act } from '../../domain/statement.ts';
import { actInWords } from './act-words.ts';
import { plain } from './plain.ts';
import { spaced } from './words.ts';

/**
 * The value of a field of a record, for people: the exact words of a span, the name of an actor, an act in plain words; `–` where nothing
 * is known.
 */
export function fieldWords(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(fieldWords).join(' … ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return plain(spaced(value));
  // no marks of ours around them: a paraphrase is never in quotation marks
  if (isSpan(value)) return plain(value.exact);
  if (isNamed(value)) return `${plain(value.name)} (${value.actor.slice(0, 12)})`;
  if (isAct(value)) {
    const { act, performance, target } = value;
    const words = actInWords({ act, performance, target: null, targetBasis: null });
    return plain(target === null ? words : `${words}: ${target.text}`);
  }
  return plain(JSON.stringify(value));
}

const isSpan = (value: object): value is Span => 'exact' in value;
const isNamed = (value: object): value is NamedActor => 'actor' in value && 'name' in value;
const isAct = (
  value: object,
): value is Pick<Act, 'act' | 'performance'> & { readonly target: { readonly text: string } | null } =>
  'performance' in value;
