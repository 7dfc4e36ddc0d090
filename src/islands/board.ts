import type { Snapshot } from '#nps/snapshot.ts'
import { snapshotOf } from './snapshot-reader.ts'

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

/** A board as JSON for a script in a page. Nothing that a customer has written can end that script. */
export function writeBoard(board: Board): string {
  return JSON.stringify(board).replaceAll('<', '\\u003c')
}

/** The board of a page. Throws `TypeError` when its snapshot is none. */
export function readBoard(json: string): Board {
  const board = JSON.parse(json) as Board
  return { ...board, snapshot: snapshotOf(board.snapshot) }
}
