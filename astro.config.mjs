// @ts-check
import node from '@astrojs/node'
import svelte from '@astrojs/svelte'
import { defineConfig } from 'astro/config'
import { bundledProgram, narrow } from './src/server/bundled-program.ts'

/**
 * What starts a page's life is too small for a request of its own. Fonts never stand in a page.
 * @param {string} file
 * @param {Buffer} content
 */
const isSmallScript = (file, content) => file.endsWith('.js') && content.length < 1_000

/** What televisions of 2020 are made of: the oldest browser that the wall is live in. */
const OLDEST = 'chrome69'

/**
 * Astro says `esnext` where scripts for browsers are built, and a setting does not change that.
 * @type {import('vite').Plugin}
 */
const forTheOldest = {
  name: 'for-the-oldest',
  configEnvironment: (name) => (name === 'client' ? { build: FOR_THE_OLDEST } : null),
}

/** What a wall loads in whatever language, by the paths of the modules. @type {Set<string>} */
const ofAnyWall = new Set()

/**
 * What a wall loads in whatever language is one file, beside that of its words: compressed in parts it
 * would be a kilobyte larger.
 * @type {import('vite').Plugin}
 */
const wallAsOne = {
  name: 'wall-as-one',
  renderStart() {
    const start = [...this.getModuleIds()].filter((id) => id.endsWith('/islands/wall/start.ts'))
    for (const id of start) ofAnyWall.add(id)
    for (const id of ofAnyWall)
      for (const needed of this.getModuleInfo(id)?.importedIds ?? []) ofAnyWall.add(needed)
  },
}

/** A field of a class may be set like any other, where that is shorter: none hides an accessor. */
const FOR_THE_OLDEST = {
  target: OLDEST,
  modulePreload: /** @type {const} */ (false),
  rolldownOptions: {
    transform: { assumptions: { setPublicClassFields: true } },
    output: {
      codeSplitting: {
        groups: [
          // What the compiler adds to classes, others need as well.
          { name: 'helpers', test: /runtime.*helpers/, priority: 1 },
          { name: 'wall', test: (/** @type {string} */ id) => ofAnyWall.has(id) },
        ],
      },
    },
  },
}

/**
 * What is fetched later is fetched plainly: what Vite does before, for style sheets that we have none of,
 * needs a newer browser and weighs half a kilobyte.
 * @type {import('vite').Plugin}
 */
const fetchedPlainly = {
  name: 'fetched-plainly',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null,
}

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true }),
  integrations: [svelte(), bundledProgram()],
  session: false,
  devToolbar: { enabled: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  build: { inlineStylesheets: 'always', assets: 'assets' },
  security: {
    // The middleware checks where every form comes from, JSON included: this check does not look at that.
    checkOrigin: false,
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'self'",
      ],
    },
  },
  vite: {
    plugins: [narrow(), forTheOldest, wallAsOne, fetchedPlainly],
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    // Without this the minifier writes media queries that the oldest browser cannot read.
    build: { assetsInlineLimit: isSmallScript, cssTarget: OLDEST },
  },
})
