import type { Form } from '#app/read-form.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { piecesOf } from '#nps/masked-text.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { maskingRules } from '#store/masking-words.ts'

/** What somebody has said to the question whether words may stay as they are. */
export interface Answered {
  /** The words that were asked about; empty when none were. */
  readonly asked: string
  /** Whether they stay as they are, or only what masking leaves of them; empty when nothing was said. */
  readonly answer: string
}

/** Reads what was said to the question. */
export function answeredIn(form: Form): Answered {
  return { asked: form.text('asked'), answer: form.text('answer') }
}

/** What is kept of words, or what masking would leave of them: `null` for nothing. */
export type WordsChecked = { readonly words: string | null } | { readonly asks: string | null }

interface Parts {
  readonly reader: Reader
  readonly writing: Pick<Writing, 'maskWords'>
}

/**
 * Has masking look at our own words, for they may be a customer's that were pasted in. Where it would hide
 * something, whoever wrote them decides; what has been changed since is asked about anew.
 */
export async function checkWords(
  parts: Parts,
  words: string | null,
  { asked, answer }: Answered,
): Promise<WordsChecked> {
  const isAnswered = words !== null && inOneLine(words) === inOneLine(asked)
  if (words === null || (isAnswered && answer === 'keep')) return { words }
  const masked = await maskedWords(parts, words)
  if (masked === null) return { asks: null }
  if (tokensIn(masked) <= tokensIn(words)) return { words }
  return isAnswered && answer === 'hide' ? { words: masked } : { asks: masked }
}

/** Browsers send line ends as they like. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What may be a name and may be none is not asked about: that would be nearly every text. */
function tokensIn(text: string): number {
  return piecesOf({ text, uncertain: [] }).filter(({ kind }) => kind === 'token').length
}

async function maskedWords({ reader, writing }: Parts, text: string): Promise<string | null> {
  const rules = await reader.read(maskingRules)
  const [masked] = await writing.maskWords({ words: [{ text, known: [] }], rules })
  return masked?.comment?.text ?? null
}
