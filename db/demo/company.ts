import type { Company, SurveyName } from '#nps/snapshot.ts'
import type { Weighted } from './random.ts'

/** The invented company: it sells bicycles in five countries. Its name means "twig wheel". */
export const DEMO_COMPANY: Pick<Company, 'name' | 'timeZone'> = {
  name: 'Kvisthjul',
  timeZone: 'Europe/Stockholm',
}

/** The surveys by id. */
export type DemoSurvey = 'relationship' | 'contact'

/** Its surveys, the one that is shown first leading. */
export const DEMO_SURVEYS: readonly (SurveyName & { readonly id: DemoSurvey })[] = [
  { id: 'relationship', name: 'Customer relationship', kind: 'relationship' },
  { id: 'contact', name: 'After delivery or support', kind: 'transactional' },
]

/** The moments that the transactional survey asks about. */
export type DemoTouchpoint = 'Delivery' | 'Support call'

/** How its contacts with customers divide. */
export const TOUCHPOINTS: readonly Weighted<DemoTouchpoint>[] = [
  ['Delivery', 58],
  ['Support call', 42],
]

export type DemoRegion = 'Sweden' | 'Norway' | 'Denmark' | 'Finland' | 'Iceland'

/** Where its customers live; Iceland is so small that its figures have to be withheld. */
export const REGIONS: readonly Weighted<DemoRegion>[] = [
  ['Sweden', 47.6],
  ['Norway', 22],
  ['Denmark', 18],
  ['Finland', 12],
  ['Iceland', 0.4],
]

export type DemoProduct = 'City bikes' | 'Cargo bikes' | 'E-bikes' | "Kids' bikes"

/** What they have bought. */
export const PRODUCTS: readonly Weighted<DemoProduct>[] = [
  ['City bikes', 40],
  ['E-bikes', 28],
  ['Cargo bikes', 18],
  ["Kids' bikes", 14],
]

/** The dimensions with their segments, named as in the responses. */
export const DEMO_DIMENSIONS: readonly {
  readonly name: 'Region' | 'Product'
  readonly segments: readonly string[]
}[] = [
  { name: 'Region', segments: REGIONS.map(([name]) => name) },
  { name: 'Product', segments: PRODUCTS.map(([name]) => name) },
]
