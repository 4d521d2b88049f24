import type { PageStyle } from './page/page-style.ts';

/** How pages are set on standard output: its width, and colours where it has them. */
export async function terminalStyle(): Promise<PageStyle> {
  const { default: colours } = await import('picocolors');
  const width = Math.max(40, Math.min(process.stdout.columns ?? 80, 110));
  return { width, colours: colours.createColors(process.stdout.isTTY ? colours.isColorSupported : false) };
}
