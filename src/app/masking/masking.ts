import type { MaskingRules } from '#nps/masking-rules.ts'
import type { RawWords } from '#nps/raw-response.ts'
import type { MaskedWords } from '#nps/response.ts'

/** Words to be masked, and what people have decided about words. */
export interface MaskingTask {
  readonly words: readonly RawWords[]
  readonly rules: MaskingRules
}

/** What masks words, wherever it is. */
export interface Masking {
  /** What may be kept of words, in their order. */
  mask(task: MaskingTask): Promise<MaskedWords[]>
  close(): Promise<void>
}

/** Masks in the thread that asks. What masking takes is large, so it is loaded when it is first asked. */
export function maskingHere(): Masking {
  return {
    mask: async ({ words, rules }) => {
      const { maskWords } = await import('#privacy/mask-words.ts')
      return words.map((one) => maskWords(one, rules))
    },
    close: async () => undefined,
  }
}
