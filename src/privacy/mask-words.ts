import type { MaskingRules } from '#nps/masking-rules.ts'
import type { RawWords } from '#nps/raw-response.ts'
import type { MaskedWords } from '#nps/response.ts'
import { mask } from './mask.ts'
import { loadNameFinder } from './names/find-names.ts'

/**
 * From somebody's words to what may be kept of them. Of what is never shown nothing is kept but why.
 * Throws when the program has lost its model of names.
 */
export function maskWords({ text: raw, known }: RawWords, rules: MaskingRules): MaskedWords {
  const masking = mask(raw, { ...rules, known, names: loadNameFinder() })
  const { text, uncertain, decision, reasons, language } = masking
  if (decision === 'never') return { comment: null, never: reasons[0] ?? 'failed' }
  if (text === '') return { comment: null, never: null }
  return { comment: { text, uncertain, decision, reasons, language }, never: null }
}
