import type { Reading } from '../dist/index.js';

export function corpusCases(): readonly { readonly name: string; readonly expected: URL; readonly text: string }[];
export function written(reading: Reading): string;
