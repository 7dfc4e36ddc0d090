import type { Found } from '#privacy/found.ts'
import type { Written } from '#privacy/text/language.ts'
import { ACCUSATION, PROFANITY, THREAT } from './harm.ts'
import { AGE, MAYBE_ONLY, ONLY, PLACE, ROLE } from './quasi.ts'
import type { Decision, Reason } from './reason.ts'
import { sentencesOf, type Sentence } from './sentences.ts'
import { BELIEF, CRIME, HEALTH, PERSON, UNION } from './special.ts'

/** What is known of a comment when it is decided. */
export interface Decided {
  /** The readable text. */
  readonly text: string
  /** What is masked in it. */
  readonly found: readonly Found[]
  readonly hasUncertain: boolean
  readonly isCut: boolean
  readonly written: Written
}

/** More masks than these make a person look. */
const MOST_MASKS = 3

/** A longer comment tells more about somebody than its words alone. */
const LONG = 600

/** As a share of the letters. */
const MOSTLY = 0.3

/**
 * Why a comment is not simply shown, worst first. The text is looked at with everything masked out of
 * it, so that no name counts as a word.
 */
export function reasonsOf(decided: Decided): Reason[] {
  const { text, found } = decided
  const sentences = sentencesOf(withoutFound(text, found))
  const reasons = [...fatal(decided, sentences), ...doubtful(decided, sentences)]
  return [...new Set(reasons)]
}

/** What the reasons come to. */
export function decisionOf(reasons: readonly Reason[]): Decision {
  if (reasons.some((reason) => FATAL.has(reason))) return 'never'
  return reasons.length > 0 ? 'review' : 'show'
}

const FATAL: ReadonlySet<Reason> = new Set<Reason>([
  ...(['health', 'belief', 'union', 'crime', 'threat', 'accusation', 'id', 'card'] as const),
  ...(['account', 'birth date', 'mostly masked', 'script', 'too slow', 'failed'] as const),
])

function fatal({ text, found, written }: Decided, sentences: readonly Sentence[]): Reason[] {
  const reasons: Reason[] = []
  for (const label of ['id', 'card', 'account', 'birth date'] as const)
    if (found.some((one) => one.label === label)) reasons.push(label)
  if (written.isUnreadable) reasons.push('script')
  if (isMostlyMasked(text, found)) reasons.push('mostly masked')
  for (const sentence of sentences) reasons.push(...fatalIn(sentence, found))
  return reasons
}

function fatalIn({ text, start, end }: Sentence, found: readonly Found[]): Reason[] {
  const reasons: Reason[] = []
  const isNamed = found.some((one) => one.label === 'name' && one.start < end && one.end > start)
  if (THREAT.test(text)) reasons.push('threat')
  if (isNamed && ACCUSATION.test(text)) reasons.push('accusation')
  if (isNamed || PERSON.test(text)) {
    if (HEALTH.test(text)) reasons.push('health')
    if (BELIEF.test(text)) reasons.push('belief')
    if (UNION.test(text)) reasons.push('union')
    if (CRIME.test(text)) reasons.push('crime')
  }
  return reasons
}

function doubtful(decided: Decided, sentences: readonly Sentence[]): Reason[] {
  const { text, found, written } = decided
  const reasons: Reason[] = []
  if (decided.hasUncertain) reasons.push('name?')
  if (found.some(({ label }) => label === 'company')) reasons.push('company')
  if (found.length > MOST_MASKS) reasons.push('many')
  if (decided.isCut || text.length > LONG) reasons.push('too long')
  if (written.language === null) reasons.push('language')
  if (SPACED_LETTERS.test(text) || MIXED_SCRIPT.test(text)) reasons.push('spelled out')
  for (const { text: sentence } of sentences) reasons.push(...doubtfulIn(sentence))
  return reasons
}

function doubtfulIn(sentence: string): Reason[] {
  const reasons: Reason[] = []
  if (PROFANITY.test(sentence)) reasons.push('profanity')
  if (MAYBE_ONLY.test(sentence) && ONLY.test(sentence)) reasons.push('only')
  const isRole = ROLE.test(sentence)
  const isAge = /\d/.test(sentence) && AGE.test(sentence)
  if ((!isRole && !isAge) || !PLACE.test(sentence)) return reasons
  if (isRole) reasons.push('role and place')
  if (isAge) reasons.push('age and place')
  return reasons
}

/** K i m  L a r s s o n */
const SPACED_LETTERS =
  /(?<![\p{L}\d])(?!\p{Script=Han})\p{L}(?:[\s.\-_*]{1,2}(?!\p{Script=Han})\p{L}(?![\p{L}\d'’])){4,}/u

/** Letters of one script that look like another's, within a word. */
const MIXED_SCRIPT =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u

function isMostlyMasked(text: string, found: readonly Found[]): boolean {
  const masked = found.reduce((sum, { start, end }) => sum + end - start, 0)
  return masked > MOSTLY * text.trim().length
}

function withoutFound(text: string, found: readonly Found[]): string {
  let rest = text
  for (const { start, end } of found)
    rest = rest.slice(0, start) + '_'.repeat(end - start) + rest.slice(end)
  return rest
}
