import { compile } from 'svelte/compiler'
import type { Plugin } from 'vite'

/** Components in what runs on the server beside the pages: they bring their styles with them. */
export function svelteComponents(): Plugin {
  return {
    name: 'svelte-components',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.svelte')
        ? compile(code, { filename: id, generate: 'server', css: 'injected', dev: false }).js
        : null,
  }
}
