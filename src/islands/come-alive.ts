import { hydrate, type Component } from 'svelte'
import { readBoard, type Board } from './board.ts'

/**
 * Makes the server's picture of an island live, from the board that stands beside it in the page. `own`
 * makes of the address of its stream that of whoever this is.
 */
export function comeAlive(
  Island: Component<{ board: Board }>,
  own: (stream: string) => string = (stream) => stream,
): void {
  const target = elementOf('island')
  const board = readBoard(elementOf('board').textContent)
  hydrate(Island, { target, props: { board: { ...board, stream: own(board.stream) } } })
  target.dataset['alive'] = ''
}

/** `Island.astro` writes these. Throws when one is missing. */
function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The page has no #${id}: an island is drawn by Island.astro.`)
  return element
}
