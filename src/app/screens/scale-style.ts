import { inlineHash } from '#app/inline-hash.ts'
import { textScale } from '#nps/screen.ts'

/** A style that stands in a page, and what its security policy knows it by. */
interface InlineStyle {
  readonly css: string
  readonly hash: `sha256-${string}`
}

/** How large everything on a wall is; `null` where it is as large as we think right. */
export function scaleStyle(scale: number): InlineStyle | null {
  if (scale === 1) return null
  const css = `:root{--scale:${textScale(scale)}}`
  return { css, hash: inlineHash(css) }
}
