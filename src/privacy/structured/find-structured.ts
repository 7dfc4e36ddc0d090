import type { Found } from '#privacy/found.ts'
import { all } from './all.ts'
import { findAddresses } from './addresses.ts'
import { findCodes } from './codes.ts'
import { findCompanies } from './companies.ts'
import { findDates } from './dates.ts'
import { findInternet } from './internet.ts'
import { findNumbers, type Setting } from './numbers.ts'
import { findPlates } from './plates.ts'
import { findReferences } from './references.ts'
import { findSpoken } from './spoken.ts'

/**
 * Everything with a shape. What has a surer shape is taken out before numbers are looked at, so that
 * a date is no number; cues of all languages count in every text.
 */
export function findStructured(text: string, setting: Setting): Found[] {
  const found = [
    ...findInternet(text),
    ...findAddresses(text),
    ...findCompanies(text),
    ...findSpoken(text),
  ]
  if (!/\d/.test(text)) return found
  found.push(...findCodes(text, setting), ...findPlates(text), ...findReferences(text))
  const dates = findDates(text)
  found.push(
    ...dates,
    ...findNumbers(without(text, [...dates, ...all(text, MODEL, 'code')]), setting),
  )
  return found
}

/** What models and sizes look like, so that they are no part of a number: HC5810, 1920x1080. */
const MODEL =
  /(?<![\p{L}\d-]|\d[\s.)/]{1,2})(?:[A-Za-z]{1,12}-?\d{1,4}|\d{1,4}x\d{1,4})(?![\p{L}\d]|[\s./-]{1,2}\d)/gu

/** The same text, at the same offsets, with letters where something was found. */
function without(text: string, found: readonly Found[]): string {
  let rest = text
  for (const { start, end } of found)
    rest = rest.slice(0, start) + 'd'.repeat(end - start) + rest.slice(end)
  return rest
}
