/** A comment as masking reads it, and where each of its characters came from. */
export interface Readable {
  /** NFKC, digits of every script as 0-9, nothing invisible; line breaks are kept. */
  readonly text: string
  /** Whether there was more than is looked at. */
  readonly isCut: boolean
  /** From offsets of `text` to offsets of the raw comment. */
  readonly rawStart: (at: number) => number
  readonly rawEnd: (at: number) => number
}

/** More than this, in UTF-16 units, is never looked at, and so never shown. */
export const LOOKED_AT = 2_400

/** Each character may become several, yet no comment should take long. */
const RAW_LOOKED_AT = 3 * LOOKED_AT

/**
 * Invisible characters, which could hide a name or a number, the frames of digits as pictures, and
 * halves of characters. U+FE0F stays: it makes a heart a picture.
 */
const INVISIBLE = /\ufe0f?\u20e3|(?!\ufe0f)[\p{Cf}\p{Cs}\p{DI}]|(?!\s)\p{Cc}|[\u0300-\u036f]/gu

/** What stays as it is, so that most comments need no map. */
const PLAIN = /^[\n\x20-\x7e¡-¦«°±·»¿-ÿĀ-ıĹ-ňŌ-ſ€–—‘’“”„]*$/u

/** A character with the marks that compose with it; syllables of Hangul compose too. */
const CLUSTER = /[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gu

/** Makes a raw comment readable. */
export function readable(raw: string): Readable {
  const isLong = raw.length > RAW_LOOKED_AT
  const looked = isLong ? raw.slice(0, RAW_LOOKED_AT) : raw
  if (PLAIN.test(looked)) return plain(looked, isLong)
  return mapped(looked, isLong)
}

function plain(raw: string, isLong: boolean): Readable {
  const same = (at: number): number => at
  const text = raw.slice(0, LOOKED_AT)
  return { text, isCut: isLong || raw.length > LOOKED_AT, rawStart: same, rawEnd: same }
}

function mapped(raw: string, isLong: boolean): Readable {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let isCut = isLong
  for (const { 0: cluster, index } of raw.matchAll(CLUSTER)) {
    const read = readCluster(cluster)
    if (text.length + read.length > LOOKED_AT) {
      isCut = true
      break
    }
    text += read
    for (let unit = 0; unit < read.length; unit += 1) {
      starts.push(index)
      ends.push(index + cluster.length)
    }
  }
  return {
    text,
    isCut,
    rawStart: (at) => starts[at] ?? raw.length,
    rawEnd: (at) => (at === 0 ? 0 : (ends[at - 1] ?? raw.length)),
  }
}

function readCluster(cluster: string): string {
  return cluster
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\r\n\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]/g, ' ')
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
}

/** The digits of a script stand in a row, zero first. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value)
}
