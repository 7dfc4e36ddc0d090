import type { WallMessages } from '#messages/wall-messages.ts'
import { themePage, type Board } from './board.ts'
import { liveSnapshot, type LiveSnapshot } from './live-snapshot.svelte.ts'

/**
 * What all islands need of the latest snapshot, in one language. Each value is worked out apart, so
 * that what draws one of them is not drawn again when another changes.
 */
export class LiveBoard {
  readonly messages: WallMessages
  readonly #live: LiveSnapshot
  readonly #stream: string

  constructor({ snapshot, madeAt, stream }: Board, messages: WallMessages) {
    this.messages = messages
    this.#stream = stream
    this.#live = liveSnapshot(stream, snapshot, madeAt)
  }

  readonly snapshot = $derived.by(() => this.#live.current)
  readonly score = $derived(this.snapshot.score)
  /** The score, unless it is withheld. */
  readonly shown = $derived(this.score.withheld ? null : this.score)
  readonly goals = $derived(this.snapshot.goals)
  readonly targets = $derived(this.goals.map((goal) => goal.target))
  readonly trend = $derived(this.snapshot.trend)
  readonly hasTrend = $derived(this.trend.some((point) => !point.withheld))
  readonly comments = $derived(this.snapshot.comments)
  /** What people write of, unless nobody writes of anything. */
  readonly themes = $derived.by(() =>
    this.snapshot.themes.some((theme) => !theme.withheld) ? this.snapshot.themes : [],
  )
  /** The theme that is looked at, with its figures. */
  readonly theme = $derived.by(() => {
    const looked = this.snapshot.theme
    return this.snapshot.themes.find(({ id }) => id === looked?.id) ?? null
  })
  readonly sample = $derived(this.snapshot.sample)
  /** The headline for those who hear it. */
  readonly aloud = $derived.by(() =>
    this.score.withheld
      ? this.messages.withheld(this.score.reason, this.snapshot.progress).title
      : this.messages.scoreAloud(this.score),
  )

  /** When the server was last heard, in milliseconds since 1970. */
  get heardAt(): number {
    return this.#live.heardAt
  }

  /** For how long it has not been, in milliseconds. */
  silence(): number {
    return this.#live.silence()
  }

  /** Which version of its pages the server has, once it has said so. */
  get version(): string | undefined {
    return this.#live.version
  }

  /** The address of the same page with the comments of one theme, or of all. */
  pageOf(theme: string | null): string {
    return themePage({ stream: this.#stream }, theme)
  }

  /** Keeps it current until the returned function is called. For `$effect`. */
  listen(): () => void {
    return this.#live.listen()
  }
}
