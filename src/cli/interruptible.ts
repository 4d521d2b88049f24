import { EXIT } from './exit.ts';

/** Whether the person wants the work to end. */
export interface Interruptible {
  readonly stopped: () => boolean;
  /** From now on an interrupt ends the process as usual. */
  readonly end: () => void;
}

/**
 * Ctrl-C asks the work to come to a clean end; a second one is impatience, and ends it at once.
 *
 * @param onFirst told at the first
 */
export function interruptible(onFirst: () => void = () => undefined): Interruptible {
  let interrupted = false;
  const onInterrupt = (): void => {
    if (interrupted) process.exit(EXIT.interrupted);
    interrupted = true;
    onFirst();
    // nothing may come on standard input any more: waiting for it would hang
    process.stdin.destroy();
  };
  process.on('SIGINT', onInterrupt).on('SIGTERM', onInterrupt);
  return {
    stopped: () => interrupted,
    end: () => {
      process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt);
    },
  };
}
