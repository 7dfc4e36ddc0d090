import { hydrate, type Component } from 'svelte'
import { readBoard, type Board } from './board.ts'

/** What is special about an island. */
interface Special<More> {
  /** Makes of the address of its stream that of whoever this is. */
  readonly own?: (stream: string) => string
  /** What it is drawn from besides its board. */
  readonly more?: More
}

/** Makes the server's picture of an island live, from the board that stands beside it in the page. */
export function comeAlive<More extends object>(
  Island: Component<{ board: Board } & More>,
  { own = (stream) => stream, more = {} as More }: Special<More> = {},
): void {
  const target = elementOf('island')
  const board = readBoard(elementOf('board').textContent)
  hydrate(Island, { target, props: { ...more, board: { ...board, stream: own(board.stream) } } })
  target.dataset['alive'] = ''
}

/** `Island.astro` writes these. Throws when one is missing. */
function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The page has no #${id}: an island is drawn by Island.astro.`)
  return element
}
