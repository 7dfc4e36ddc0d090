import { randomInt, timingSafeEqual } from 'node:crypto'
import { hashOf } from './keys.ts'

/** Letters and digits that nobody takes for one another. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const LENGTH = 10

/** A code such as `K7PQX-2MWRA`: about 50 bits, for somebody to read off and type. */
export function makeSetUpCode(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)] ?? '')
  return `${letters.slice(0, LENGTH / 2).join('')}-${letters.slice(LENGTH / 2).join('')}`
}

/** Whether somebody typed this code, however they wrote it. Takes the same time for every wrong one. */
export function isSetUpCode(typed: string, code: string): boolean {
  return timingSafeEqual(hashOf(plain(typed)), hashOf(plain(code)))
}

function plain(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
