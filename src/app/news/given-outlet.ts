import { FaultFinder, type Faulty } from '#app/faulty.ts'
import { OUTLET_KINDS, type OutletKind } from '#nps/delivery.ts'
import { LANGUAGE_CODES } from '#nps/languages.ts'
import { NEWS_KINDS, type NewsKind } from '#nps/news.ts'

const LONGEST_NAME = 100
const LONGEST_ADDRESS = 2_000

/** What is typed of an outlet. */
export interface OutletForm {
  readonly name: string
  /** Empty to leave it as it is. */
  readonly address: string
  /** The survey's id; empty for the one that is shown first. */
  readonly survey: string
  readonly language: string
  readonly wants: readonly string[]
}

/** The same, read. */
export interface OutletGiven {
  readonly name: string
  /** `null` to leave it as it is. */
  readonly address: string | null
  readonly survey: string | null
  readonly language: string
  readonly wants: readonly NewsKind[]
}

/** Reads the form; a new outlet needs an address, and a known one may keep its own. */
export function givenOutlet(
  form: OutletForm,
  { surveys, isNew }: { surveys: readonly string[]; isNew: boolean },
): OutletGiven | Faulty {
  const fields = new FaultFinder()
  const name = fields.name('name', form.name, LONGEST_NAME)
  const address = form.address.trim() || null
  if (address === null && isNew) fields.refuse('address', { code: 'missing' })
  if (address !== null && !isWeb(address)) fields.refuse('address', { code: 'not an address' })
  const survey = form.survey || null
  if (survey !== null && !surveys.includes(survey))
    fields.refuse('survey', { code: 'nothing chosen' })
  const language = LANGUAGE_CODES.find((code) => code === form.language)
  if (!language) fields.refuse('language', { code: 'nothing chosen' })
  const wants = NEWS_KINDS.filter((kind) => form.wants.includes(kind))
  if (wants.length === 0) fields.refuse('wants', { code: 'nothing chosen' })
  return fields.faulty ?? { name, address, survey, wants, language: language ?? 'en' }
}

/** `null` for what is no kind of outlet. */
export function outletKindOf(text: string | null): OutletKind | null {
  return OUTLET_KINDS.find((kind) => kind === text) ?? null
}

function isWeb(address: string): boolean {
  const url = URL.parse(address)
  return (
    address.length <= LONGEST_ADDRESS &&
    url !== null &&
    ['http:', 'https:'].includes(url.protocol) &&
    url.username + url.password === ''
  )
}
