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
    plugins: [narrow()],
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    // The wall's oldest browser: without this the minifier writes media queries that it cannot read.
    build: { assetsInlineLimit: isSmallScript, cssTarget: 'chrome69' },
  },
})
