import type { Language } from '#nps/languages.ts'
import type { Snapshot } from '#nps/snapshot.ts'

/** The picture of a result for previews of links, and the one that fits into a line of text. */
export type PictureKind = 'board' | 'badge'

/** How large a board is, in pixels: as chats preview it, or as large as a screen. */
export type BoardSize = (typeof BOARD_SIZES)[number]
export const BOARD_SIZES = ['1200x630', '1920x1080'] as const

export type PictureTheme = 'light' | 'dark'

/** What of a snapshot is in a picture of it. */
export type Pictured = Pick<
  Snapshot,
  | 'company'
  | 'survey'
  | 'segment'
  | 'window'
  | 'score'
  | 'progress'
  | 'change'
  | 'goals'
  | 'dataThrough'
>

/** A picture that somebody wants. */
export interface PictureOrder {
  readonly kind: PictureKind
  readonly size: BoardSize
  readonly theme: PictureTheme
  readonly language: Language
  readonly of: Pictured
}

/** Takes from a snapshot what is drawn of it. */
export function pictured(snapshot: Snapshot): Pictured {
  const { company, survey, segment, window, score, progress, change, goals } = snapshot
  const { dataThrough } = snapshot
  return {
    ...{ window, score, progress, change, goals, dataThrough },
    company: named(company),
    survey: survey && named(survey),
    segment: segment && named(segment),
  }
}

/** What XML cannot hold would keep all of the picture from being drawn. */
function named<Named extends { readonly name: string }>(one: Named): Named {
  const name = one.name.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
  return { ...one, name: name.replace(/\s+/g, ' ').trim() }
}

/** The sides of a board in pixels. */
export function sidesOf(size: BoardSize): { readonly width: number; readonly height: number } {
  const [width = 0, height = 0] = size.split('x').map(Number)
  return { width, height }
}
