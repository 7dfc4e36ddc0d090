import { parseSnapshot } from '#nps/parse-snapshot.ts'
import type { Snapshot } from '#nps/snapshot.ts'

/** What an island is drawn from: on the server, and once more in the browser when it comes alive. */
export interface Board {
  readonly snapshot: Snapshot
  /** When the page was made, in milliseconds since 1970. */
  readonly madeAt: number
  /** Of the pages that it belongs to. */
  readonly version: string
  /** The address of the stream that keeps it current. */
  readonly stream: string
}

/** The same page limited to the comments of a theme, or with `null` to all of them. */
export function themePage({ stream }: Pick<Board, 'stream'>, theme: string | null): string {
  const query = new URLSearchParams(stream.split('?')[1])
  if (theme === null) query.delete('theme')
  else query.set('theme', theme)
  return `${query.size === 0 ? '/' : `/?${query.toString()}`}#themes`
}

/** A board as JSON for a script in a page. Nothing that a customer has written can end that script. */
export function writeBoard(board: Board): string {
  return JSON.stringify(board).replaceAll('<', '\\u003c')
}

/** The board of a page. Throws `TypeError` when its snapshot is none. */
export function readBoard(json: string): Board {
  const board = JSON.parse(json) as Board
  return { ...board, snapshot: parseSnapshot(board.snapshot) }
}
