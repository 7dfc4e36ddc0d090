import type { Masking } from '#app/masking/masking.ts'
import type { Batch } from '#intake/read-file.ts'
import type { MaskingRules } from '#nps/masking-rules.ts'
import type { Response } from '#nps/response.ts'
import { anonymise, wordsOf, type Anonymising } from '#privacy/anonymise.ts'

/** A part of a file as it may leave the thread that reads it. */
export interface AnonymisedPart extends Omit<Batch, 'responses'> {
  readonly responses: readonly Response[]
}

/** How the first responses are masked at once, for somebody who looks at them. */
export interface MaskedAtOnce {
  /** How many responses. */
  readonly first: number
  readonly mask: Masking['mask']
  readonly rules: MaskingRules
}

/**
 * Raw answers in, anonymised ones out. Masking takes longer than all else, so words are put off: of
 * most there is nothing but a print.
 */
export async function* anonymised(
  batches: AsyncIterable<Batch>,
  how: Anonymising,
  atOnce: MaskedAtOnce | null = null,
): AsyncGenerator<AnonymisedPart> {
  let left = atOnce?.first ?? 0
  for await (const batch of batches) {
    const first = batch.responses.slice(0, left)
    const masked = atOnce && first.length > 0 ? await maskAtOnce(first, atOnce) : []
    left -= first.length
    const responses = batch.responses.map((raw, index) => anonymise(raw, how, masked[index]))
    yield { ...batch, responses }
  }
}

async function maskAtOnce(first: Batch['responses'], { mask, rules }: MaskedAtOnce) {
  const spoken = first.map(wordsOf)
  const words = spoken.filter((one) => one !== null)
  const masked = words.length > 0 ? await mask({ words, rules }) : []
  let next = 0
  return spoken.map((one) => (one === null ? null : (masked[next++] ?? null)))
}
