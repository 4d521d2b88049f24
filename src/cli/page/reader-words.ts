import type { ReaderName } from '../../domain/shown.ts';

/** `reader 0.3.0 (trained 56ef78ab, rules 12ab34cd)`; `reader 0.3.0 (rules 12ab34cd alone)`. */
export function readerInWords({ version, model, rules }: ReaderName): string {
  const short = (hash: string): string => hash.replace(/^sha256:/, '').slice(0, 8);
  const by = model === null ? `rules ${short(rules)} alone` : `trained ${short(model)}, rules ${short(rules)}`;
  return `reader ${version} (${by})`;
}
