import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { unitRange } from '../src/domain/unit-range.ts';
import * as library from '../src/index.ts';

/*
 * Every `@example` of a doc comment is compiled and run, with the exports of its own file and of the library in scope.
 * A line `expression; // → value` must give that value; the other lines must run.
 */

const root = fileURLToPath(new URL('../src', import.meta.url));
const EXAMPLE = /@example[^\n]*\n\s*\* ```ts\n([\s\S]*?)\s*\* ```/g;
const RESULT = /^(.*?);?\s*\/\/ → (.*)$/;

const examples = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/[.](test|cases|contract)[.]ts$/.test(path))
  .toSorted()
  .flatMap((path) =>
    Array.from(readFileSync(`${root}/${path}`, 'utf8').matchAll(EXAMPLE), ([, block = ''], index) => ({
      name: index === 0 ? path : `${path} #${index + 1}`,
      path,
      // a result too long for its line stands on the next
      lines: block
        .replaceAll(/\n\s*\* \/\/ → /g, ' // → ')
        .split('\n')
        .map((line) => line.replace(/^\s*\* ?/, '')),
    })),
  );

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

describe('the examples of doc comments', () => {
  test('there are some', () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  test.each(examples)('$name', async ({ path, lines }) => {
    const code = lines.map((line) => {
      const [, expression, value] = line.match(RESULT) ?? [];
      return expression === undefined ? line : `expect(${expression}).toEqual(${value});`;
    });
    const own = (await import(`${root}/${path}`)) as Record<string, unknown>;
    const scope: Record<string, unknown> = { ...library, unitRange, ...own, expect };
    const compiled = ts.transpileModule(code.join('\n'), {
      compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    }).outputText;
    const declared = new Set(Array.from(compiled.matchAll(/\bconst (\w+)/g), ([, name]) => name));
    const names = Object.keys(scope).filter((name) => !declared.has(name));
    await new AsyncFunction(...names, compiled)(...names.map((name) => scope[name]));
  });
});
