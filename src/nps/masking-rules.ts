import type { Token } from './masked-text.ts'

/** Words that people have decided about once and for all. */
export interface MaskingRules {
  /** Always masked, with what stands in their place. */
  readonly always: readonly { readonly word: string; readonly token: Token }[]
  /** Never masked, for they are ours: products, shops. */
  readonly never: readonly string[]
}
