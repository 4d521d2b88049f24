import type { Reading } from '../../domain/reading.ts';
export function htmlPage(_reading: Reading): string {
  return '';
}
