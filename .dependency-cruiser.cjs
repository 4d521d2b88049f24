// Who may import whom. ARCHITECTURE.md says why; test/architecture.test.ts proves that the rules bite.
const mayImport = require('./scripts/rooms.cjs');
const room = (name) => `^src/${name}/`;
const testFile = '[.](test|cases|contract)[.]ts$';

module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(([name, others]) => ({
      name: `${name}-keeps-to-its-neighbours`,
      severity: 'error',
      comment: `src/${name}/ may import only ${others.join(', ') || 'nothing of ours'}`,
      from: { path: room(name) },
      to: { path: '^src/', pathNot: [name, ...others].map(room) },
    })),
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'two files that need each other are one idea, or hide a third',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-stage-imports-a-sibling-stage',
      severity: 'error',
      comment: 'stages meet in read-article.ts; what they share is a type in src/reading/layers/',
      from: { path: '^src/reading/([^/]+)/', pathNot: testFile },
      to: { path: '^src/reading/', pathNot: ['^src/reading/$1/', '^src/reading/layers/'] },
    },
    {
      name: 'pure-rooms-do-no-io',
      severity: 'error',
      comment: 'domain, text, language, reading and ledger run anywhere: no Node module but crypto',
      from: { path: '^src/(domain|text|language|reading|ledger)/', pathNot: testFile },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'one-way-to-the-network',
      severity: 'error',
      comment:
        'src/intake/fetch/ checks every address; nobody else opens a connection. (A server of our own will need node:http: it becomes an exception here, by name.)',
      from: { path: '^src/', pathNot: ['^src/intake/fetch/', testFile] },
      to: { path: ['^(node:)?(http|https|http2|net|tls|dns|dgram)(/|$)', '(^|/)node_modules/undici/', '^undici(/|$)'] },
    },
    {
      name: 'the-product-needs-no-development-tool',
      severity: 'error',
      comment: 'what src/ imports must be a dependency',
      from: { path: '^src/', pathNot: testFile },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^dist/' },
  },
};
