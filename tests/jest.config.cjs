// Three projects over the files of tests/:
//   *.pure.test.ts            `pure`: no database
//   every other *.test.ts     `sqlite`, and with TEST_DATABASE_URL a second time as `mysql`; both know theirs as DATABASE
//   *.sqlite.test.ts, *.mysql.test.ts   only on that database
const { join } = require('node:path');

const rootDir = join(__dirname, '..');

// Jest cannot require ES modules on Node 20: packages that are nothing else are transformed like our own files.
const ONLY_ES_MODULES = [
  'is-plain-obj',
  'jose',
  'oauth2-mock-server',
  'temporal-polyfill',
  'temporal-spec',
  'temporal-utils',
];

/** @type {import('@swc/core').Options} */
const swc = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** @type {(name: string, rest: object) => import('jest').Config} */
const project = (name, rest) => ({
  displayName: name,
  rootDir,
  roots: ['<rootDir>/tests'],
  testEnvironment: 'node',
  transform: { '\\.(ts|js|mjs)$': ['@swc/jest', swc] },
  setupFiles: ['<rootDir>/tests/support/asInProduction.ts'],
  transformIgnorePatterns: [`/node_modules/(?!(${ONLY_ES_MODULES.join('|')})/)`],
  ...rest,
});

const onDatabase = (name) =>
  project(name, {
    testMatch: ['<rootDir>/tests/**/*.test.ts'],
    testPathIgnorePatterns: ['/node_modules/', `\\.(pure|${name === 'sqlite' ? 'mysql' : 'sqlite'})\\.test\\.ts$`],
    globals: { DATABASE: name },
  });

const skipped = [
  !process.env.TEST_DATABASE_URL && 'the project "mysql" (TEST_DATABASE_URL is not set)',
  !process.env.TEST_REDIS_URL && 'tests between nodes over Redis (TEST_REDIS_URL is not set)',
].filter(Boolean);
if (skipped.length > 0) process.stderr.write(`SKIPPED: ${skipped.join('; ')}\n`);

/** @type {import('jest').Config} */
module.exports = {
  rootDir,
  // A machine that does other work as well is slow, not wrong
  testTimeout: 120_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/longestFirst.cjs',
  projects: [
    project('pure', { testMatch: ['<rootDir>/tests/**/*.pure.test.ts'] }),
    onDatabase('sqlite'),
    ...(process.env.TEST_DATABASE_URL ? [onDatabase('mysql')] : []),
  ],
};
