import { messagesIn } from '#messages/language.ts'
import { aloud } from './aloud.ts'
import Board from './Board.svelte'
import { layOutBoard } from './board-layout.ts'
import { coloursOf } from './colours.ts'
import { sidesOf, type PictureOrder } from './picture.ts'
import { BOARD_WIDTH } from './placed.ts'
import { svgOf } from './svg-of.ts'
import { unstretched } from './unstretched.ts'

/** Draws a board: what somebody has to know of a result who sees it in passing. */
export function drawBoard({ of, size, theme, language }: PictureOrder): string {
  const messages = messagesIn(language)
  const sides = sidesOf(size)
  const height = (BOARD_WIDTH * sides.height) / sides.width
  const layout = layOutBoard(of, messages, height)
  const props = { of, messages, layout, sides, height, said: aloud(of, messages) }
  return unstretched(svgOf(Board, props, coloursOf(theme, of.company.theme)), layout.gauge)
}
