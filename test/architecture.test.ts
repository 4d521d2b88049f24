import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const rooms = require('../scripts/rooms.cjs') as Record<string, readonly string[]>;

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  };
}

function cruise(folder: string): Cruise {
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
  return JSON.parse(
    execFileSync(process.execPath, [command, ...options], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 }),
  ) as Cruise;
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sourcesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

describe('the rooms', () => {
  test('the table of rooms and the folders of src/ are the same', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(rooms).toSorted());
  });

  test('a room may import only rooms that exist', () => {
    const known = new Set(Object.keys(rooms));
    expect(
      Object.values(rooms)
        .flat()
        .filter((name) => !known.has(name)),
    ).toEqual([]);
  });

  test('the check sees every source file and finds no breach', () => {
    const { modules, summary } = cruise(root);
    const seen = new Set(modules.map(({ source }) => source));
    expect(sourcesBelow('src').filter((path) => path.endsWith('.ts') && !seen.has(path))).toEqual([]);
    expect(summary.violations).toEqual([]);
  });
});

/** One breach of each rule, as a file that is planted in a copy of the source. */
const breaches: { readonly rule: string; readonly path: string; readonly code: string }[] = [
  ...Object.entries(rooms).flatMap(([name, others]) => {
    const forbidden = Object.keys(rooms).find((other) => other !== name && !others.includes(other));
    if (forbidden === undefined) return [];
    return [
      {
        rule: `${name}-keeps-to-its-neighbours`,
        path: `src/${name}/planted-${name}.ts`,
        code: `export { planted } from '../${forbidden}/planted-leaf.ts';`,
      },
    ];
  }),
  {
    rule: 'no-cycles',
    path: 'src/text/planted-cycle-a.ts',
    code: `import { other } from './planted-cycle-b.ts';\nexport const one = other;`,
  },
  {
    rule: 'no-stage-imports-a-sibling-stage',
    path: 'src/reading/measure/planted-stage.ts',
    code: `export { planted } from '../resolve/planted-leaf.ts';`,
  },
  {
    rule: 'pure-rooms-do-no-io',
    path: 'src/reading/planted-io.ts',
    code: `export { readFileSync } from 'node:fs';`,
  },
  {
    rule: 'the-product-needs-no-development-tool',
    path: 'src/cli/planted-tool.ts',
    code: `export { default } from 'fast-check';`,
  },
];

const NETWORK = [
  'node:http',
  'https',
  'node:http2',
  'node:net',
  'node:tls',
  'node:dns',
  'node:dns/promises',
  'node:dgram',
  'undici',
];
for (const [at, module] of NETWORK.entries()) {
  breaches.push({
    rule: 'one-way-to-the-network',
    path: `src/intake/planted-network-${at}.ts`,
    code: at % 2 === 0 ? `export * from '${module}';` : `export const load = () => import('${module}');`,
  });
}

describe('the rules bite', () => {
  const copy = mkdtempSync(join(tmpdir(), 'onrecord-rooms-'));
  let violations: Cruise['summary']['violations'] = [];

  beforeAll(() => {
    for (const path of ['src', 'scripts', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) {
      cpSync(join(root, path), join(copy, path), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const folder of [...Object.keys(rooms), 'reading/resolve']) {
      mkdirSync(join(copy, 'src', folder), { recursive: true });
      writeFileSync(join(copy, 'src', folder, 'planted-leaf.ts'), 'export const planted = 1;\n');
    }
    writeFileSync(
      join(copy, 'src/text/planted-cycle-b.ts'),
      `import { one } from './planted-cycle-a.ts';\nexport const other = one;\n`,
    );
    for (const { path, code } of breaches) writeFileSync(join(copy, path), `${code}\n`);
    violations = cruise(copy).summary.violations;
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('every room has a planted breach', () => {
    const planted = breaches.filter(({ rule }) => rule.endsWith('-keeps-to-its-neighbours'));
    // a room that may import all others cannot be breached this way
    const open = Object.entries(rooms).filter(([, others]) => others.length >= Object.keys(rooms).length - 1);
    expect(planted.length).toBe(Object.keys(rooms).length - open.length);
  });

  test.each(breaches)('$rule', ({ rule, path }) => {
    expect(violations.filter(({ from }) => from === path).map((violation) => violation.rule.name)).toContain(rule);
  });
});

describe('the lint against other ways to the network bites', () => {
  const ways = [
    `fetch('https://vell.example/')`,
    `new WebSocket('wss://vell.example/')`,
    `new EventSource('https://vell.example/')`,
    `new XMLHttpRequest()`,
    `globalThis.fetch('https://vell.example/')`,
    `global.fetch('https://vell.example/')`,
    `process.getBuiltinModule('http')`,
  ];
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-lint-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function lint(code: string): readonly string[] {
    mkdirSync(join(folder, 'src/usecases'), { recursive: true });
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    writeFileSync(join(folder, 'src/usecases/planted.ts'), `export const planted = () => ${code};\n`);
    const command = join(root, 'node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [command, '--format', 'json', 'src'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return (JSON.parse(stdout) as { diagnostics: { code: string }[] }).diagnostics.map((found) => found.code);
  }

  test.each(ways)('%s', (way) => {
    expect(lint(way).join()).toMatch(/no-restricted-(?:globals|properties)/);
  });

  test('and nothing else', () => {
    expect(lint(`new URL('https://vell.example/')`)).toEqual([]);
  });
});

test('the picture in ARCHITECTURE.md is of today (else: npm run draw)', () => {
  const run = () =>
    execFileSync(process.execPath, ['scripts/draw-architecture.mjs', '--check'], { cwd: root, stdio: 'pipe' });
  expect(run).not.toThrow();
});
