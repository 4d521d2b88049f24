import pc from 'picocolors';
import type { PageStyle } from './page/page-style.ts';

/** How a page is set on standard output: as wide as the terminal within reason, in colours where it is one. */
export function outputStyle(): PageStyle {
  const width = Math.max(40, Math.min(process.stdout.columns ?? 80, 110));
  return { width, colours: pc.createColors(process.stdout.isTTY ? pc.isColorSupported : false) };
}
