import { defineConfig, type OxlintOverride } from 'oxlint';

/** Which folder may not import what, and which globals it may not touch. See ARCHITECTURE.md, "Who may import whom". */
interface Room {
  files: string[];
  forbidden: { pattern: string; why: string }[];
  pure?: boolean;
}

const OUTSIDE = { pattern: '^@lealup/(tests|bench|example-.*)(/|$)', why: 'nothing imports tests, examples or bench' };
const BY_PATH = {
  pattern: '^(\\.\\./)+(packages/)?(contract|sdk|cli|emulator|webhook-verify)/',
  why: 'import a package by its name',
};
const packages = (names: string, why: string) => ({ pattern: `^@lealup/(${names})(/|$)`, why });
const folders = (names: string, why: string) => ({ pattern: `^(\\.\\./)+(${names})/`, why });
const rootOnly = { pattern: '^(\\.\\./)+(emulator|server|index)\\.ts$', why: 'only the composition root knows every part' };

const everywhere = [OUTSIDE, BY_PATH];
const emulator = [...everywhere, packages('sdk|cli', 'the emulator knows neither the SDK nor the CLI')];

const rooms: Room[] = [
  { files: ['packages/*/src/**'], forbidden: everywhere },
  { files: ['packages/contract/src/**'], forbidden: [...everywhere, packages('.*', 'the contract imports no package')] },
  {
    files: ['packages/webhook-verify/src/**'],
    forbidden: [...everywhere, packages('sdk|cli|emulator|webhook-verify', 'the verifier takes types from the contract, nothing else')],
  },
  {
    files: ['packages/sdk/src/**'],
    forbidden: [...everywhere, packages('cli|emulator|webhook-verify', 'the SDK imports the contract only')],
  },
  {
    files: ['packages/cli/src/**'],
    forbidden: [
      ...everywhere,
      packages('contract', 'the CLI takes the operations and validators from @lealup/sdk'),
      packages('emulator', 'only the emulate command loads the emulator'),
    ],
  },
  {
    files: ['packages/cli/src/commands/emulate/**'],
    forbidden: [...everywhere, packages('contract', 'the CLI takes the operations and validators from @lealup/sdk')],
  },
  { files: ['packages/emulator/src/**'], forbidden: emulator, pure: true },
  { files: ['packages/emulator/src/{clock/**,emulator.ts,server.ts}'], forbidden: emulator },
  {
    files: ['packages/emulator/src/operations/**'],
    forbidden: [...emulator, rootOnly, folders('http|control', 'operations know nothing of HTTP or the control plane')],
    pure: true,
  },
  {
    files: ['packages/emulator/src/domain/**'],
    forbidden: [
      ...emulator,
      rootOnly,
      folders('http|control|operations|store|webhooks|clock', 'domain rules know no other room'),
      { pattern: '^(node:|better-sqlite3|undici|jose)', why: 'domain rules do no I/O' },
    ],
    pure: true,
  },
  {
    files: ['packages/emulator/src/store/**'],
    forbidden: [...emulator, rootOnly, folders('http|control|operations|webhooks', 'the store knows only the domain')],
    pure: true,
  },
  {
    files: ['packages/emulator/src/webhooks/**'],
    forbidden: [...emulator, rootOnly, folders('http|control|operations', 'webhooks know the domain, the store and the clock')],
    pure: true,
  },
];

const IMPURE = 'time, timers and randomness exist in clock/ only: take them from the context';

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'oxc', 'promise', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['**/dist/**', '**/generated/**', '**/node_modules/**', '.toolchain/**'],
  rules: {
    'eqeqeq': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-named-as-default-member': 'off',
    'import/no-unassigned-import': 'off',
    'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-new-func': 'error',
    // The compiler says the same, and knows of functions that return undefined.
    'typescript/consistent-return': 'off',
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
    'no-await-in-loop': 'off',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-unsafe-type-assertion': 'off',
    // Property tests look at what a generated case calls for.
    'vitest/no-conditional-expect': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
  },
  overrides: [
    ...rooms.map((room) => ({
      files: room.files,
      rules: {
        'no-restricted-imports': [
          'error',
          { patterns: room.forbidden.map(({ pattern, why }) => ({ regex: pattern, message: why })) },
        ],
        'no-restricted-globals': room.pure
          ? [
              'error',
              ...['Date', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance'].map((name) => ({
                name,
                message: IMPURE,
              })),
            ]
          : 'off',
        'no-restricted-properties': room.pure
          ? [
              'error',
              { object: 'Math', property: 'random', message: IMPURE },
              { object: 'crypto', property: 'randomUUID', message: IMPURE },
              { object: 'process', property: 'hrtime', message: IMPURE },
              ...['Date', 'setTimeout', 'setInterval', 'setImmediate', 'performance'].map((property) => ({
                object: 'globalThis',
                property,
                message: IMPURE,
              })),
            ]
          : 'off',
      },
    }) satisfies OxlintOverride),
    {
      files: ['**/*.config.ts', 'oxlint.config.ts', 'scripts/bootstrap.cjs'],
      rules: { 'import/no-default-export': 'off' },
    },
    {
      files: ['**/*.cjs'],
      rules: { 'typescript/no-require-imports': 'off', 'unicorn/prefer-node-protocol': 'off' },
    },
  ],
});
