import { hydrate, type Component } from 'svelte'
import { readBoard, type Board } from './board.ts'

/** Makes the server's picture of an island live, from the board that stands beside it in the page. */
export function comeAlive(Island: Component<{ board: Board }>): void {
  const target = elementOf('island')
  hydrate(Island, { target, props: { board: readBoard(elementOf('board').textContent) } })
  target.dataset['alive'] = ''
}

/** `Island.astro` writes these. Throws when one is missing. */
function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The page has no #${id}: an island is drawn by Island.astro.`)
  return element
}
