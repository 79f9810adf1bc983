import { defineConfig } from 'oxlint'
import { layers } from './layers.mjs'

/** Imports that a room may not make; `also` names rooms that its tests may use besides. */
function restrictImports(room, also = []) {
  const allowed = new Set([...layers[room], ...also])
  const refused = [
    'davylamp',
    ...Object.keys(layers).flatMap((name) => (allowed.has(name) ? [] : [`@davylamp/${name}`])),
  ]
  return {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(room === 'web' && !also.includes('server')
            ? [
                {
                  group: ['@davylamp/server'],
                  allowTypeImports: true,
                  message: 'Of the server a browser gets the types alone: import type.',
                },
              ]
            : []),
          {
            group: refused,
            message: `${room} may import ${[...layers[room], ...also].join(', ') || 'no other room'}: see the table in ARCHITECTURE.md.`,
          },
          {
            group: ['@davylamp/*/*', '**/packages/**', ...Object.keys(layers).map((name) => `**/${name}/src/**`)],
            message: 'A room is entered by its front door: import @davylamp/<room>.',
          },
        ],
      },
    ],
  }
}

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['**/dist/**', 'example/**'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-named-as-default-member': 'off',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-unsafe-type-assertion': 'off',
    'no-empty': 'error',
    'no-console': 'error',
    'no-shadow': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'vitest/require-mock-type-parameters': 'off',
    'vitest/no-conditional-tests': 'off',
    'vitest/warn-todo': 'error',
    'vitest/no-conditional-expect': 'off',
    // properties and fuzzing assert by not throwing
    'vitest/expect-expect': 'off',
    'unicorn/require-post-message-target-origin': 'off',
    // the type checker sees to returns; interfaces name callbacks as methods
    'typescript/consistent-return': 'off',
    'typescript/unbound-method': 'off',
    'typescript/no-misused-spread': 'off',
    'typescript/restrict-template-expressions': 'off',
    'typescript/no-base-to-string': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'typescript/require-array-sort-compare': 'off',
    'no-await-in-loop': 'off',
    'no-underscore-dangle': 'off',
    'no-unmodified-loop-condition': 'off',
    'no-control-regex': 'off',
    'import/no-unassigned-import': 'off',
    'unicorn/no-array-sort': 'off',
  },
  overrides: [
    ...Object.keys(layers).flatMap((room) => [
      { files: [`packages/${room}/src/**/*.{ts,tsx}`], rules: restrictImports(room) },
      {
        files: [`packages/${room}/src/**/*.test.ts`, `packages/${room}/test/**/*.ts`],
        rules: restrictImports(room, room === 'web' ? ['lab', 'server', 'store'] : ['lab']),
      },
    ]),
    {
      files: [
        'scripts/**',
        'packages/lab/src/main.ts',
        '**/*.fixture.ts',
        '**/*.test.ts',
        'packages/*/bin/**',
        'packages/*/bench/**',
        'packages/*/training/**',
      ],
      rules: { 'no-console': 'off' },
    },
  ],
})
