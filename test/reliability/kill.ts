import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A run that was killed, or came to its end. */
export interface Killed {
  /** Null: it was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program of ours and kills it with SIGKILL after so many milliseconds, if it still runs. */
export function runAndKill(args: readonly string[], after: number | null): Promise<Killed> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  const timer = after === null ? null : setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ code, out, err });
    });
  });
}
