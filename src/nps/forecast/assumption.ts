/** How a score might move: one of the ways that are weighed against each other. All in points. */
export interface Assumption {
  /** How far the level drifts in a month without any direction (standard deviation). */
  readonly drift: number
  /** How steep its trend typically is, a month (standard deviation). */
  readonly pace: number
  /** How much of a trend is left after a month, from 0 to 1. */
  readonly lasting: number
  /** How far a month lies off its level for reasons of its own, beside chance (standard deviation). */
  readonly shock: number
  /** How wide it swings with the seasons (standard deviation); 0 for not at all. */
  readonly season: number
  /** How likely all of that is before anything is seen; only proportions count. */
  readonly prior: number
}

/** All of them; those with seasons only when several years can tell. */
export function assumptions(isSeasonal: boolean): readonly Assumption[] {
  return isSeasonal ? ALL : WITHOUT_SEASONS
}

/*
 * Coarse on purpose: finer ones and other weights were tried, and hardly matter. What fits the scores
 * that were seen gets its weight from them.
 */

const DRIFTS = [
  { drift: 0, prior: 3 },
  { drift: 0.7, prior: 3 },
  { drift: 1.7, prior: 3 },
  { drift: 4, prior: 1 },
] as const

const TRENDS = [
  { pace: 0, lasting: 0, prior: 5 },
  { pace: 0.7, lasting: 1, prior: 2 },
  { pace: 0.5, lasting: 0.9, prior: 2 },
  { pace: 1.5, lasting: 0.9, prior: 2 },
] as const

const SHOCKS = [
  { shock: 0, prior: 4 },
  { shock: 3, prior: 3 },
] as const

const SEASONS = [
  { season: 0, prior: 2 },
  { season: 5, prior: 1 },
] as const

const ALL: readonly Assumption[] = DRIFTS.flatMap((drift) =>
  TRENDS.flatMap((trend) =>
    SHOCKS.flatMap((shock) =>
      SEASONS.map((season) => ({
        ...{ ...drift, ...trend, ...shock, ...season },
        prior: drift.prior * trend.prior * shock.prior * season.prior,
      })),
    ),
  ),
)

const WITHOUT_SEASONS = ALL.filter(({ season }) => season === 0)
