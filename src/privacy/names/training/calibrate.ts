import { NAMES_SOMETHING, type Thresholds } from '#privacy/names/thresholds.ts'
import type { Likelihoods } from '#privacy/names/choose-names.ts'

/** Of the texts without any name, what part may be changed, and what part somebody may have to look at. */
export interface Budget {
  readonly changed: number
  readonly held: number
  /** What part more somebody may have to look at, of texts that name something else. */
  readonly beside: number
  /** Whether companies are worth a look: where reviews are full of brands they are not. */
  readonly companies: boolean
}

/**
 * Thresholds that keep to a budget on texts without any name, which were not learnt from: as low as
 * the budget allows, so that as few names as can be get through.
 */
export function calibrate(clean: readonly Likelihoods[], budget: Budget): Thresholds {
  const { changed, held, companies } = budget
  const people = clean.map(({ person }) => most(person))
  const sure = within(quantile(people, changed), MASKED)
  const unsure = clean.map(({ person, any }) => ({
    person: most(person.filter((one) => one < sure)),
    besides: most(any) >= NAMES_SOMETHING,
  }))
  const maybes = unsure.map(({ person }) => person)
  const maybe = within(quantile(maybes, held), LOOKED_AT)
  // Texts that name something have names more often.
  const rest = unsure.map(({ person, besides }) => (besides && person < maybe ? person : 0))
  const beside = within(quantile(rest, budget.beside), { from: 0.0008, to: maybe })
  const firms = clean.map(({ company }) => most(company))
  const company = companies ? within(quantile(firms, 0.005), COMPANY) : NEVER
  return { sure: round(sure), maybe: round(maybe), beside: round(beside), company: round(company) }
}

interface Range {
  readonly from: number
  readonly to: number
}

/** Whatever the budget allows, thresholds stay within reason. */
const MASKED: Range = { from: 0.1, to: 0.45 }
const LOOKED_AT: Range = { from: 0.002, to: 0.2 }
const COMPANY: Range = { from: 0.95, to: 0.999 }

/** No probability reaches it. */
const NEVER = 2

/** The value that just this part of the values reaches. */
function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => b - a)
  return sorted[Math.floor(part * sorted.length)] ?? 1
}

function within(value: number, { from, to }: Range): number {
  return Math.min(to, Math.max(from, value))
}

function most(values: readonly number[]): number {
  return values.reduce((so, value) => Math.max(so, value), 0)
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}
