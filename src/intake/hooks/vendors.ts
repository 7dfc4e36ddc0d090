import { asknicely } from './asknicely.ts'
import { delighted } from './delighted.ts'
import { formbricks } from './formbricks.ts'
import { googleforms } from './googleforms.ts'
import { helpscout } from './helpscout.ts'
import { survicate } from './survicate.ts'
import { tally } from './tally.ts'
import { typeform } from './typeform.ts'
import type { Vendor } from './vendor.ts'

/** The survey tools whose webhooks are understood, by name. */
export const VENDORS: readonly Vendor[] = [
  asknicely,
  delighted,
  formbricks,
  googleforms,
  helpscout,
  survicate,
  tally,
  typeform,
]

/** Tools that send ids and no answers: asking them back would need an account of theirs. */
const IDS_ONLY = new Map([
  ['surveymonkey', 'SurveyMonkey'],
  ['qualtrics', 'Qualtrics'],
])

/** The tool of a name, whether written `helpscout`, `help-scout` or `Help Scout`; `null` when there is none. */
export function vendorOf(name: string): Vendor | null {
  return VENDORS.find(({ key }) => key === keyOf(name)) ?? null
}

/** What a tool that sends only ids calls itself; `null` for any other name. */
export function sendsOnlyIds(name: string): string | null {
  return IDS_ONLY.get(keyOf(name)) ?? null
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '')
}
