import { Resvg } from '@resvg/resvg-js'
import { drawBadge } from './badge.ts'
import { drawBoard } from './board.ts'
import type { PictureOrder } from './picture.ts'
import { drawnWith } from './type.ts'

/** Draws a picture: a badge as SVG, a board as PNG. */
export function draw(order: PictureOrder): Uint8Array {
  if (order.kind === 'badge') return new TextEncoder().encode(drawBadge(order))
  const svg = drawBoard(order)
  return new Resvg(svg, drawnWith(svg)).render().asPng()
}
