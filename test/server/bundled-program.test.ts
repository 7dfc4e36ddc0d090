import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { expect, it } from 'vitest'
import type { loadNameFinder } from '#privacy/names/find-names.ts'
import { places } from '#server/bundled-program.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

it('places() lets a module of the bundle find what lies beside its source', async () => {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true })
  const folder = mkdtempSync(join(ROOT, '.tmp/bundle-'))
  const outDir = join(folder, 'program')
  try {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'silent',
      publicDir: false,
      plugins: [places(outDir)],
      build: {
        ssr: true,
        outDir,
        rolldownOptions: {
          input: { names: 'src/privacy/names/find-names.ts' },
          output: { entryFileNames: '[name].js' },
        },
      },
    })
    const bundled = (await import(pathToFileURL(join(outDir, 'names.js')).href)) as {
      loadNameFinder: typeof loadNameFinder
    }
    expect(bundled.loadNameFinder()('Anna Svensson hjälpte mig.', 'sv')).toHaveLength(1)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
