/** What a long run has done, and of how much; `bytes` counts JSON Lines, null where their size is not known. */
export interface Done {
  readonly lines: number;
  readonly failed: number;
  readonly bytes: number;
}

/**
 * `1,204 read, 3 failed, 212/s, 40 s left`. The time left is told only where the whole is known.
 *
 * @param elapsed milliseconds since the start
 * @example
 * ```ts
 * progressLine({ lines: 100, failed: 1, bytes: 0 }, { articles: 400, bytes: 0 }, 2000); // → '99 read, 1 failed, 50/s, 6 s left'
 * ```
 */
export function progressLine(
  done: Done,
  size: { readonly articles: number; readonly bytes: number | null },
  elapsed: number,
): string {
  const rate = elapsed > 0 ? (done.lines * 1000) / elapsed : 0;
  const share =
    size.bytes === null
      ? 0
      : size.bytes > 0
        ? done.bytes / size.bytes
        : size.articles > 0
          ? done.lines / size.articles
          : 0;
  const left = share > 0 && share < 1 ? `, ${seconds((elapsed / share) * (1 - share))} left` : '';
  const failed = done.failed === 0 ? '' : `, ${done.failed} failed`;
  return `${done.lines - done.failed} read${failed}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}`;
}

function seconds(milliseconds: number): string {
  const whole = Math.ceil(milliseconds / 1000);
  return whole < 90 ? `${whole} s` : whole < 5400 ? `${Math.round(whole / 60)} min` : `${(whole / 3600).toFixed(1)} h`;
}
