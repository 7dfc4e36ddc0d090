import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { CharacterLexicon } from './character-features.ts'
import type { Lexicon } from './lexicon.ts'
import type { PackedTable } from './packed-table.ts'
import type { Tagger } from './tagger.ts'
import type { Thresholds } from './thresholds.ts'

/** All that was learnt. */
export interface NameModel {
  readonly words: { readonly lexicon: Lexicon; readonly tagger: Tagger }
  readonly characters: { readonly lexicon: CharacterLexicon; readonly tagger: Tagger }
  /** By language. */
  readonly thresholds: Readonly<Record<string, Thresholds>>
}

/** The first line of the file, unpacked: what the tables behind it are. */
interface Header {
  readonly tables: readonly { readonly slots: number; readonly width: number }[]
  readonly words: TaggerHeader
  readonly characters: TaggerHeader & Pick<CharacterLexicon, 'traditional' | 'simplified'>
  readonly thresholds: NameModel['thresholds']
}

interface TaggerHeader {
  readonly unit: number
  readonly labels: number
  readonly transitions: readonly number[]
}

/** The model as bytes, the same for the same model. */
export function writeModel({ words, characters, thresholds }: NameModel): Uint8Array {
  const tables = [
    words.lexicon.names,
    words.lexicon.words,
    words.tagger.weights,
    characters.lexicon.words,
    characters.tagger.weights,
  ]
  const { traditional, simplified } = characters.lexicon
  const header: Header = {
    tables: tables.map(({ slots, width }) => ({ slots, width })),
    words: headerOf(words.tagger),
    characters: { ...headerOf(characters.tagger), traditional, simplified },
    thresholds,
  }
  const parts = [Buffer.from(`${JSON.stringify(header)}\n`), ...tables.flatMap(bytesOf)]
  return brotliCompressSync(Buffer.concat(parts), { params: PACKING })
}

const PACKING = {
  [constants.BROTLI_PARAM_LGWIN]: 24,
  [constants.BROTLI_PARAM_QUALITY]: 9,
}

function headerOf({ unit, chain }: Tagger): TaggerHeader {
  return { unit, labels: chain.labels, transitions: [...chain.transitions] }
}

/** Of an empty slot nothing is kept but that it is empty; a column after the other packs best. */
function bytesOf({ marks, rows, width, slots }: PackedTable): Uint8Array[] {
  const columns = new Int8Array(rows.length)
  for (let column = 0; column < width; column++)
    for (let slot = 0; slot < slots; slot++)
      columns[column * slots + slot] = rows[slot * width + column] ?? 0
  const bytes = new Uint8Array(slots * 2)
  marks.forEach((mark, slot) => {
    bytes[slot] = mark & 255
    bytes[slots + slot] = mark >> 8
  })
  return [bytes, new Uint8Array(columns.buffer)]
}

/** Throws when the bytes are no model. */
export function readModel(file: Uint8Array): NameModel {
  const bytes = brotliDecompressSync(file)
  const end = bytes.indexOf('\n')
  const header = JSON.parse(bytes.toString('utf8', 0, end)) as Header
  let at = end + 1
  const [names, words, weights, characters, characterWeights] = header.tables.map((size) => {
    const table = tableOf(bytes.subarray(at), size)
    at += size.slots * (2 + size.width)
    return table
  })
  if (!names || !words || !weights || !characters || !characterWeights || at !== bytes.length)
    throw new Error('The model of names is not whole: npm run train-names makes it anew.')
  const { traditional, simplified } = header.characters
  return {
    words: { lexicon: { names, words }, tagger: taggerOf(header.words, weights) },
    characters: {
      lexicon: { traditional, simplified, words: characters },
      tagger: taggerOf(header.characters, characterWeights),
    },
    thresholds: header.thresholds,
  }
}

function tableOf(
  bytes: Uint8Array,
  { slots, width }: { slots: number; width: number },
): PackedTable {
  const marks = new Uint16Array(slots)
  for (let slot = 0; slot < slots; slot++)
    marks[slot] = (bytes[slot] ?? 0) | ((bytes[slots + slot] ?? 0) << 8)
  const rows = new Int8Array(slots * width)
  for (let column = 0; column < width; column++)
    for (let slot = 0; slot < slots; slot++)
      rows[slot * width + column] = bytes[(2 + column) * slots + slot] ?? 0
  return { slots, width, marks, rows }
}

function taggerOf({ unit, labels, transitions }: TaggerHeader, weights: PackedTable): Tagger {
  return { unit, weights, chain: { labels, transitions: Float64Array.from(transitions) } }
}
