import type { Component } from 'svelte'
import { render } from 'svelte/server'
import { coloured, type Colours } from './colours.ts'

/**
 * A component whose root is an `<svg>` as a picture that stands by itself: with its styles in it, in
 * colours that stand for themselves, and with nothing that it would have to fetch or run.
 */
export function svgOf<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  colours: Colours,
): string {
  const { head, body } = render(component as Component, { props })
  const svg = body.replace(/<!--.*?-->/gs, '')
  const styles = [...head.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css)
  const style = styles.length > 0 ? `<style>${coloured(styles.join(''), colours)}</style>` : ''
  return svg.replace(/^<svg[^>]*>/, (open) => open + style)
}
