import { randomInt, timingSafeEqual } from 'node:crypto'
import { hashOf } from './keys.ts'

/** Letters and digits that nobody takes for one another. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A code of so many letters and digits, just short of five bits each, to be read off and typed. */
export function makeReadableCode(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)] ?? '').join('')
}

/** Whether somebody typed this code, however they wrote it. Takes the same time for every wrong one. */
export function isCode(typed: string, code: string): boolean {
  return timingSafeEqual(hashOf(plain(typed)), hashOf(plain(code)))
}

function plain(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
