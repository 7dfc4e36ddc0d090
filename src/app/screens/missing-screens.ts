/** A screen as far as it can be missing. */
export interface WatchedScreen {
  readonly id: number
  /** When it last reported, in milliseconds since 1970; `null`: never, so nobody knows how it is. */
  readonly seenAt: number | null
  /** When somebody was told that it is missing; `null`: nobody was, or it is back. */
  readonly missedAt: number | null
}

/** Which of some screens have gone missing, and which are back. */
export interface ComingAndGoing<Screen> {
  readonly missing: readonly Screen[]
  readonly back: readonly Screen[]
}

/** A moment, and what was before; all in milliseconds since 1970 or of time. */
export interface Watching {
  readonly now: number
  /** Since when we could hear of screens: those we could not hear are not missing for that. */
  readonly since: number
  /** After so much silence a screen is missing. */
  readonly patience: number
}

/** Finds the screens of which there is something to tell. */
export function comingAndGoing<Screen extends WatchedScreen>(
  screens: readonly Screen[],
  { now, since, patience }: Watching,
): ComingAndGoing<Screen> {
  return {
    missing: screens.filter(
      ({ seenAt, missedAt }) =>
        missedAt === null && seenAt !== null && now - Math.max(seenAt, since) >= patience,
    ),
    back: screens.filter(
      ({ seenAt, missedAt }) => missedAt !== null && seenAt !== null && seenAt > missedAt,
    ),
  }
}
