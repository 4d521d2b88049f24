import pc from 'picocolors';
import type { PageStyle } from './page/page-style.ts';

/** How a page is set on standard output: as wide as the terminal within reason, in colours where it is one. */
export function outputStyle(): PageStyle {
  const width = Math.max(40, Math.min(process.stdout.columns ?? 80, 110));
  return { width, colours: outputColours() };
}

/**
 * The colours of standard output: those of a terminal, or of whoever asks for them with FORCE_COLOR. What goes into a
 * file or a pipe has none, whatever else is set: picocolors alone would colour it wherever `CI` is in the environment.
 */
export function outputColours(): PageStyle['colours'] {
  const wanted = process.stdout.isTTY || Boolean(process.env['FORCE_COLOR']);
  return pc.createColors(wanted && pc.isColorSupported);
}
