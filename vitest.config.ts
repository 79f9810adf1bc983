import { defineConfig } from 'vitest/config'

/** Tests run on the sources of every room, so that a test never sees a stale build. */
export default defineConfig({
  resolve: {
    alias: [{ find: /^@davylamp\/([a-z]+)$/, replacement: `${import.meta.dirname}/packages/$1/src/index.ts` }],
  },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
