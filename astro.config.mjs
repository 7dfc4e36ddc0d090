// @ts-check
import node from '@astrojs/node'
import svelte from '@astrojs/svelte'
import { defineConfig } from 'astro/config'

/**
 * Adds `client:painted`.
 * @returns {import('astro').AstroIntegration}
 */
function paintedDirective() {
  return {
    name: 'client:painted',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'painted', entrypoint: './src/islands/painted.ts' })
      },
    },
  }
}

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true }),
  integrations: [svelte(), paintedDirective()],
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
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    // The wall's oldest browser: without this the minifier writes media queries that it cannot read.
    build: { assetsInlineLimit: 0, cssTarget: 'chrome69' },
  },
})
