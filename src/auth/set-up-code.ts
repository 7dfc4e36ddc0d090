import { isCode, makeReadableCode } from './readable-code.ts'

const LENGTH = 10

/** A code such as `K7PQX-2MWRA`: about 50 bits, for somebody to read off and type. */
export function makeSetUpCode(): string {
  const letters = makeReadableCode(LENGTH)
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`
}

/** Whether somebody typed this code, however they wrote it. Takes the same time for every wrong one. */
export function isSetUpCode(typed: string, code: string): boolean {
  return isCode(typed, code)
}
