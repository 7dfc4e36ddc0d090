import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { svelteComponents } from '#server/svelte-components.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

export default defineConfig({
  root,
  plugins: [svelteComponents()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/flow/**'],
          setupFiles: ['test/support/no-surprises.ts'],
          // Threads and random histories take their time on a machine that is busy with other things.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'whole program',
          include: ['test/flow/**/*.test.ts', 'test/browser/**/*.test.ts'],
          setupFiles: ['test/support/no-surprises.ts'],
          globalSetup: ['test/support/build-pages.ts'],
          fileParallelism: false,
          // A browser on a busy machine may fail for reasons of its own. Who changes something sees it at
          // once; the machine that guards main asks once more, and its report names what it asked twice.
          retry: process.env['CI'] ? 1 : 0,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
