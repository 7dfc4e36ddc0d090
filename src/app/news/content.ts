import type { News } from '#nps/news.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { pictured, type Pictured } from '#pictures/picture.ts'

/** All that is told of a piece of news, kept until it has arrived: whenever that is, the figures are the same. */
export interface Content {
  readonly news: News
  /** What a picture of it shows; only of digests. */
  readonly board: Pictured | null
}

/** As it is stored. */
export function contentOf(news: News, latest: Snapshot): string {
  const board = news.kind === 'digest' ? pictured(latest) : null
  return JSON.stringify({ news, board } satisfies Content)
}

/** What was stored. */
export function readContent(json: string): Content | null {
  return JSON.parse(json) as Content | null
}
