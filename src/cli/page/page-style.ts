import type colours from 'picocolors';

/** How a page is set. */
export interface PageStyle {
  /** Columns. */
  readonly width: number;
  readonly colours: ReturnType<typeof colours.createColors>;
}
