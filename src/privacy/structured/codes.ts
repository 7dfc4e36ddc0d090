import type { Found } from '#privacy/found.ts'
import { parts } from '#privacy/parts.ts'
import { isNationalId, type Around } from './number-kind.ts'
import type { Setting } from './numbers.ts'
import { isAmount } from './quantity.ts'

/**
 * Bank accounts, identity numbers and other codes in which letters stand among digits. Five digits
 * with letters are a code, unless a unit makes them an amount.
 */
export function findCodes(text: string, setting: Setting): Found[] {
  return [...findAccounts(text), ...findMixed(text, setting), ...findSpacedIds(text)]
}

const ACCOUNT = /(?<![\p{Script=Latin}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,30}/giu

/** Some have letters, but none has more letters than digits. */
const FEWEST_DIGITS = 8

/** IBANs: of a known country as long as they are there, of another up to the last of its groups. */
function findAccounts(text: string): Found[] {
  return [...text.matchAll(ACCOUNT)].flatMap(({ 0: code, index }) => {
    const long = lengthOf(code)
    if (code.slice(0, long).replace(/\D/g, '').length < FEWEST_DIGITS) return []
    return [{ start: index, end: index + long, label: 'account' as const }]
  })
}

function lengthOf(code: string): number {
  const length = parts.accounts().countrySpecs[code.slice(0, 2).toUpperCase()]?.chars
  if (!length) return code.search(/[ -][A-Z]*$/i) === -1 ? code.length : code.search(/[ -][A-Z]*$/i)
  let at = 0
  for (let left = length; at < code.length && left > 0; at += 1) {
    if (!/[ -]/.test(code.charAt(at))) left -= 1
  }
  return at
}

const MIXED = /[A-Za-z\d]+(?:[-_/][A-Za-z\d]+)*/g

function findMixed(text: string, setting: Setting): Found[] {
  return [...text.matchAll(MIXED)].flatMap(({ 0: code, index }) => {
    const digits = code.replace(/\D/g, '').length
    const letters = code.replace(/[^A-Za-z]/g, '').length
    if (digits < 5 || letters === 0 || isMeasured(code, text, index)) return []
    if (letters > 12 && digits < 8) return []
    const around: Around = { before: text.slice(Math.max(0, index - 40), index), ...setting }
    const label = isNationalId(code, around) ? 'id' : 'code'
    return [{ start: index, end: index + code.length, label }]
  })
}

/** 5000mAh, 10000km, 1500x3000, 230000zł: an amount with its unit glued to it. */
function isMeasured(code: string, text: string, start: number): boolean {
  if (/^\d{1,5}(?:[xX]\d{1,5})+\p{L}{0,2}$/u.test(code)) return true
  const digits = /^\d{1,6}(?=[A-Za-z])/.exec(code)?.[0]
  if (!digits || /\d/.test(code.slice(digits.length))) return false
  return isAmount(text, start, start + digits.length)
}

/** National Insurance numbers (United Kingdom) are written with spaces. */
const SPACED = /(?<![\p{Script=Latin}\d])[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D](?![\p{L}\d])/giu

function findSpacedIds(text: string): Found[] {
  return [...text.matchAll(SPACED)].map(({ 0: code, index }) => ({
    start: index,
    end: index + code.length,
    label: 'id' as const,
  }))
}
