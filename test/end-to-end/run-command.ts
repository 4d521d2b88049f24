import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a run of the command left. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the built command as its user would, in the project's folder, with nothing of the test's own environment that colours. */
export function onrecord(
  args: readonly string[],
  { input, env = {} }: { readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...rest } = process.env;
  const child = spawn(process.execPath, ['bin/onrecord.js', ...args], { cwd: root, env: { ...rest, ...env } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // a command that refuses its arguments does not wait for what is piped in
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    );
  });
}

/** Invented articles, each another: records of JSON Lines. */
export function records(
  count: number,
): readonly { readonly id: string; readonly text: string; readonly publishedAt: string }[] {
  const people = ['Ana Lima', 'Rui Teles', 'Mira Toln', 'Boro Vask', 'Sela Orne'];
  return Array.from({ length: count }, (_, index) => {
    const [one = '', other = ''] = [people[index % 5], people[(index * 3 + 1) % 5]];
    const text = `Gate ${index} stays closed\n\n“We were not told about gate ${index},” said ${one}, a docker. ${other} declined to comment.\n\nMore than ${index + 10} people were injured, including ${(index % 7) + 2} children, the Harbour Ministry said on Monday.`;
    return { id: `gate-${index}`, text, publishedAt: '2019-02-04' };
  });
}
