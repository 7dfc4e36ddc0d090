import { mask } from '#privacy/mask.ts'
import { loadNameFinder } from '#privacy/names/find-names.ts'

/** What a line asks for. */
interface Asked {
  readonly text: string
  readonly language: string | null
  readonly known: readonly string[]
}

/**
 * Masks a line of JSON, `{"text", "lang"?, "known"?}`, and answers with another. `lang` is what lines
 * are written in that do not say. A line that is none gets an error, which repeats nothing of it.
 */
export function maskLine(line: string, lang: string | null): string {
  const asked = parsed(line, lang)
  if (typeof asked === 'string') return JSON.stringify({ error: asked })
  const { text, language, known } = asked
  const masking = mask(text, { language, known, names: loadNameFinder() })
  return JSON.stringify({
    text: masking.text,
    decision: masking.decision,
    spans: masking.spans,
    lang: masking.language,
    reasons: masking.reasons,
    uncertain: masking.uncertain,
  })
}

function parsed(line: string, lang: string | null): Asked | string {
  const value = jsonOf(line)
  if (typeof value !== 'object' || value === null) return 'The line is not a JSON object.'
  const { text, lang: said = lang, known = [] } = value as Record<string, unknown>
  if (typeof text !== 'string') return 'The line has no “text”, or it is not a string.'
  if (said !== null && typeof said !== 'string') return '“lang” is not a string.'
  if (!isStrings(known)) return '“known” is not a list of strings.'
  return { text, language: said, known }
}

/** The parser's own error would quote the line. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
