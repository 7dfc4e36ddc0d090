/** Encodings without a mark that can be told from windows-1252 by how often which byte comes. */
export type CodePage =
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1253'
  | 'koi8-r'
  | 'shift_jis'
  | 'euc-jp'
  | 'euc-kr'
  | 'big5'

/** So many letters beyond ASCII are enough to tell. */
const FEWEST = 8

/** A text in another script than ours has so many different letters; accents are few. */
const FEWEST_LETTERS = 12

/** So much of a file is looked at for it, in bytes. */
const SAMPLE = 1024 * 1024

/** The encoding that the bytes of a file speak for; `null` when none does clearly. */
export async function codePageOf(blocks: AsyncIterable<Uint8Array>): Promise<CodePage | null> {
  const sample = await firstOf(blocks)
  const tally = new Tally(sample)
  if (tally.high < FEWEST) return null
  const asian = ASIAN.find(([label, letters, share]) => isMostly(sample, label, letters, share))
  if (asian) return asian[0]
  if (isPolish(tally) || isCzech(tally)) return 'windows-1250'
  if (tally.paired < tally.high * 0.6 || tally.distinct < FEWEST_LETTERS) return null
  const [best] = SCRIPTS.map(([label, bytes]) => ({ label, share: tally.share(bytes) })).toSorted(
    (a, b) => b.share - a.share,
  )
  return best && best.share > 0.43 ? best.label : null
}

async function firstOf(blocks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const copies: Buffer[] = []
  let length = 0
  for await (const block of blocks) {
    copies.push(Buffer.from(block))
    length += block.length
    if (length >= SAMPLE) break
  }
  const sample = Buffer.concat(copies)
  return sample.subarray(0, Math.max(0, sample.lastIndexOf(10)) || sample.length)
}

/** Japanese is full of kana, Korean of syllables; wrongly read text decodes, but into other signs. */
const ASIAN = [
  ['euc-jp', /[\u3041-\u30ff]/gu, 0.3],
  ['shift_jis', /[\u3041-\u30ff]/gu, 0.3],
  ['euc-kr', /[\uac00-\ud7a3]/gu, 0.9],
  ['big5', /[\u4e00-\u9fff]/gu, 0.9],
] as const

/** Chinese read as Korean is syllables as well, but not those of every sentence; so with Chinese. */
const COMMON: Partial<Record<CodePage, RegExp>> = {
  'euc-kr': /[이다는을를가에의한하고기지도서로은니요어아해사시]/gu,
  big5: /[的一是不了我有在人這中大來上個們到說時要就出會可也你對能那得著下自年過後作很好沒多為服務推薦朋友]/gu,
}

function isMostly(sample: Buffer, label: CodePage, letters: RegExp, share: number): boolean {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(sample)
    const foreign = text.match(/[^\0-\x7f\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0
    const common = COMMON[label]
    if (common && countOf(text, common) <= foreign * 0.15) return false
    return foreign >= 4 && countOf(text, letters) >= foreign * share
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

class Tally {
  /** Bytes beyond ASCII, how many have another beside them, and how often each comes. */
  high = 0
  paired = 0
  readonly counts = new Uint32Array(256)
  /** The same inside a word: behind a small letter of ASCII. */
  readonly inside = new Uint32Array(256)

  constructor(sample: Uint8Array) {
    for (let at = 0; at < sample.length; at++) {
      const byte = sample[at] ?? 0
      if (byte < 0x80) continue
      const before = sample[at - 1] ?? 0
      this.high++
      this.counts[byte] = (this.counts[byte] ?? 0) + 1
      if (before >= 0xc0 || (sample[at + 1] ?? 0) >= 0xc0) this.paired++
      if (before >= 97 && before <= 122) this.inside[byte] = (this.inside[byte] ?? 0) + 1
    }
  }

  /** How many different bytes beyond ASCII there are. */
  get distinct(): number {
    return this.counts.filter((count) => count > 0).length
  }

  share(bytes: readonly number[]): number {
    return sumOf(this.counts, bytes) / this.high
  }
}

function sumOf(counts: Uint32Array, bytes: readonly number[]): number {
  return bytes.reduce((sum, byte) => sum + (counts[byte] ?? 0), 0)
}

/** ł, ą and ż, which windows-1252 has as ³, ¹ and ¿: no signs inside a word. */
function isPolish({ inside, high }: Tally): boolean {
  const letters = sumOf(inside, [0xb3, 0xb9, 0xbf])
  return letters >= 3 && letters > high * 0.1
}

/** š and ž together with ě and ř, which windows-1252 has as ì and ø: no language has all of these. */
function isCzech({ counts, high }: Tally): boolean {
  const hooked = sumOf(counts, [0x9a, 0x9e])
  const others = sumOf(counts, [0xec, 0xf8])
  return hooked >= 2 && others >= 2 && hooked + others > high * 0.15
}

/** The ten commonest letters of each: those of Russian, in either encoding, and those of Greek. */
const SCRIPTS: readonly (readonly [CodePage, readonly number[]])[] = [
  ['windows-1251', [0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0, 0xeb, 0xe2]],
  ['koi8-r', [0xcf, 0xc5, 0xc1, 0xc9, 0xce, 0xd4, 0xd3, 0xd2, 0xcc, 0xd7]],
  ['windows-1253', [0xe1, 0xef, 0xe9, 0xf4, 0xe5, 0xed, 0xf3, 0xf2, 0xdc, 0xdf]],
]
