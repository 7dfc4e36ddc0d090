/** What an unpaired wall shows, so that somebody can say which one it is. */
export interface PairingCode {
  readonly code: string
  /** Until when it is good, in milliseconds since 1970. */
  readonly until: number
  /** The same as a picture, whose address leads to where the code is typed. */
  readonly picture: QrPicture
  /** Whether the wall may show a board meanwhile. */
  readonly maySee: boolean
}

/** A QR code: a square of so many modules, and the dark ones as the path of an SVG. */
export interface QrPicture {
  readonly size: number
  readonly path: string
}

/** What is said to an unpaired wall: its code, or that somebody has typed it. */
export type PairingNews = PairingCode | { readonly paired: true }

/** A code as it is read off a wall: `K7P 2MW`. */
export function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

/** Reads what is said to an unpaired wall. Throws `TypeError` when it is nothing of the kind. */
export function parsePairingNews(value: unknown): PairingNews {
  const { paired, code, until, picture, maySee } = (value ?? {}) as Record<string, unknown>
  if (paired === true) return { paired }
  const { size, path } = (picture ?? {}) as Record<string, unknown>
  const isCode = typeof code === 'string' && typeof until === 'number'
  if (isCode && typeof size === 'number' && typeof path === 'string')
    return { code, until, picture: { size, path }, maySee: maySee === true }
  throw new TypeError('This is no pairing code.')
}
