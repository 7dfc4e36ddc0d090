import type { AstroIntegration } from 'astro'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { svelteComponents } from './svelte-components.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const OUT = fileURLToPath(new URL('../../dist/program/', import.meta.url))

/**
 * Builds, with the pages, the program that serves them, as one file and one for each of its threads. It would
 * run from its sources just as well, but several hundred modules take 15 MB more for as long as it runs.
 */
export function bundledProgram(): AstroIntegration {
  return {
    name: 'bundled-program',
    hooks: { 'astro:build:done': () => bundle(ENTRIES) },
  }
}

/** What draws pictures is a program beside it. */
const ENTRIES = {
  start: 'src/server/start.ts',
  'draw-pictures': 'src/app/pictures/draw-pictures.ts',
}

/** Blanks and comments go, names stay: a stack trace is to be read. */
const OUTPUT = {
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  minify: { compress: false, mangle: false, codegen: true },
} as const

async function bundle(input: Record<string, string>): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    plugins: [svelteComponents(), threads(), places(), narrow()],
    ssr: { noExternal: true, external: ['better-sqlite3', '@resvg/resvg-js'] },
    build: {
      ssr: true,
      outDir: OUT,
      emptyOutDir: true,
      rolldownOptions: { input, output: OUTPUT },
    },
  })
}

/** A thread that is started from a module of ours gets a file of its own, beside the first. */
function threads(): Plugin {
  const start = /new Worker\(new URL\('\.\/([\w-]+)\.ts', import\.meta\.url\)/
  return {
    name: 'threads',
    enforce: 'pre',
    transform(code, id) {
      const name = start.exec(code)?.[1]
      if (!name) return null
      this.emitFile({ type: 'chunk', id: join(dirname(id), `${name}.ts`), name })
      return code.replace(start, `new Worker(import.meta.dirname + '/${name}.js'`)
    },
  }
}

/** What a module of ours finds beside itself it finds there still, from the folder of the bundle. */
export function places(out = OUT): Plugin {
  return {
    name: 'places',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(ROOT) || id.includes('node_modules')) return null
      const source = JSON.stringify(relative(out, id))
      return code.replaceAll('import.meta.url', `new URL(${source}, import.meta.url).href`)
    },
  }
}

/** Node keeps a source with a single wide character in it in twice the memory, and it keeps it for good. */
export function narrow(): Plugin {
  return {
    name: 'narrow',
    applyToEnvironment: ({ config }) => config.consumer === 'server',
    generateBundle: (_, files) => {
      for (const file of Object.values(files))
        if (file.type === 'chunk') file.code = file.code.replace(/[\u0100-\uffff]/g, escaped)
    },
  }
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
