import { tick } from 'svelte'
import type { Board } from '#islands/board.ts'
import { LiveBoard } from '#islands/live-board.svelte.ts'
import type { Messages } from '#messages/messages.ts'
import { inLanguage } from '#nps/languages.ts'
import { queryOf } from '#nps/view.ts'
import { fetchSnapshot } from './fetch-snapshot.ts'
import {
  pageAddress,
  readPageAddress,
  readPageQuery,
  withoutSplits,
  type PageQuery,
} from './page-query.ts'

/** A change that takes no longer is not announced, in milliseconds. */
const SLOW = 150

/** What else an address may say than the page's own; `undefined` for what it should say nothing of. */
export interface Change {
  readonly segment?: string | null
  readonly theme?: string | undefined
  readonly by?: PageQuery['view']['by'] | undefined
  readonly isSplit?: true
  readonly words?: string
  readonly category?: PageQuery['search']['category']
}

/** What becomes of the browser's history. */
type History = 'push' | 'replace' | 'keep'

/** What the page shows, and how it comes to show something else without being loaded again. */
export class Browsing {
  /** The live figures of what is shown; replaced whole. */
  board = $state.raw() as LiveBoard
  query = $state.raw() as PageQuery
  /** Whether something else is on its way, and takes long. */
  isSlow = $state(false)
  /** The address that could not be had; what was shown before still is. */
  failed = $state.raw<string | null>(null)
  /** How often something else has been shown. */
  turns = $state(0)
  readonly messages: Messages
  #asking = new AbortController()

  constructor(board: Board, query: string, messages: Messages) {
    const read = readPageQuery(query)
    if (!read) throw new Error(`A page is made of an address that can be read, not of ${query}`)
    this.messages = messages
    this.query = read
    this.board = new LiveBoard(board, messages)
  }

  /** The page's address with something else in it. */
  addressOf({ words, category, ...looked }: Change): string {
    const { view, search, asked } = this.query
    const { theme, by, ...rest } = { ...withoutSplits(view), ...looked }
    return pageAddress({
      view: { ...rest, ...(theme && { theme }), ...(by && { by }) },
      search: {
        words: words ?? search.words,
        category: category === undefined ? search.category : category,
      },
      asked,
    })
  }

  /** Shows what an address says. Where this page cannot, the browser goes there. */
  async go(address: string, history: History): Promise<void> {
    const wanted = readPageAddress(address)
    if (!wanted) return location.assign(address)
    this.#asking.abort()
    this.#asking = new AbortController()
    const { signal } = this.#asking
    const view = withoutSplits(wanted.view)
    this.failed = null
    if (queryOf(view) === queryOf(withoutSplits(this.query.view)))
      return this.#show(wanted, null, history)
    const slow = setTimeout(() => (this.isSlow = true), SLOW)
    signal.addEventListener('abort', () => clearTimeout(slow))
    const snapshot = await fetchSnapshot(view, { signal })
    if (signal.aborted) return
    clearTimeout(slow)
    this.isSlow = false
    if (snapshot === 'elsewhere') return location.assign(address)
    if (!snapshot) return void (this.failed = address)
    const stream = `/api/v1/stream${queryOf(view)}`
    const board = { snapshot, madeAt: Date.now(), version: '', stream }
    await this.#show(wanted, new LiveBoard(board, this.messages), history)
  }

  async #show(wanted: PageQuery, board: LiveBoard | null, history: History): Promise<void> {
    const place = document.activeElement?.closest('section, header') ?? null
    this.query = wanted
    if (board) {
      this.board = board
      this.turns += 1
    }
    this.isSlow = false
    const address = pageAddress(wanted)
    if (history === 'push') window.history.pushState(null, '', address)
    if (history === 'replace') window.history.replaceState(null, '', address)
    await tick()
    keepLanguageLinks(address)
    keepFocusIn(place)
  }
}

/** Links to other languages stand outside what is drawn here. */
function keepLanguageLinks(address: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a[hreflang]'))
    link.setAttribute('href', inLanguage(address, link.hreflang))
}

/** What had the focus may be gone with what it was about: then its section's heading has it. */
function keepFocusIn(place: Element | null): void {
  if (!place || document.activeElement !== document.body) return
  const heading = (place.isConnected ? place : document).querySelector<HTMLElement>('h2, h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
}
