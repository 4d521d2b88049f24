import { execFileSync } from 'node:child_process';

/** The end-to-end tests run the built command, so the build must be of this source. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
