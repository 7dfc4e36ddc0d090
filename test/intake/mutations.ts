/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The same bytes after something has happened to them. */
export function mutated(bytes: Uint8Array, random: () => number): Buffer {
  const copy = Buffer.from(bytes)
  const at = (limit: number) => Math.floor(random() * limit)
  const happenings = [
    () => {
      for (let times = 1 + at(8); times > 0; times--) copy[at(copy.length)] = at(256)
      return copy
    },
    () => copy.subarray(0, at(copy.length)),
    () => copy.subarray(at(copy.length)),
    () => Buffer.concat([copy, copy]),
    () => {
      const cut = at(copy.length)
      const piece = copy.subarray(cut, cut + at(200))
      return Buffer.concat([copy.subarray(0, cut), piece, piece, piece, copy.subarray(cut)])
    },
    () => {
      const cut = at(copy.length)
      return Buffer.concat([copy.subarray(0, cut), copy.subarray(cut + at(50))])
    },
    () => {
      const mark = SCRAPS[at(SCRAPS.length)] ?? ''
      const cut = at(copy.length)
      return Buffer.concat([copy.subarray(0, cut), Buffer.from(mark), copy.subarray(cut)])
    },
    () =>
      Buffer.from(
        copy.toString('latin1').replaceAll(/\d/g, () => String(at(10))),
        'latin1',
      ),
  ]
  return (happenings[at(happenings.length)] ?? (() => copy))()
}

const SCRAPS = [
  ...['"', '""', ',', '\n', '\r', '\0', '<', '>', '&', '&#x110000;', '<![CDATA[', '<!--', '</row>'],
  ...[
    '<row r="1048577">',
    '<row r="-1">',
    '<c r="XFD1"><v>1</v></c>',
    '<c r="ZZZZ9"/>',
    '<v>',
    '{',
  ],
  ...[
    '<row r="99999999999">',
    ' t="s"',
    '<v>1e999</v>',
    '<v>-1</v>',
    '\ufeff',
    '9'.repeat(400),
    '[{',
  ],
]
