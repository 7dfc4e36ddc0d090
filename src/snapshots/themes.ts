import { intervalOf, scoreOf } from '#nps/score.ts'
import type { ThemeStanding } from '#nps/snapshot.ts'
import { isTooFew } from '#nps/themes/too-few.ts'
import { responsesOf, tallyOf, type Tally } from '#nps/tally.ts'
import type { View } from '#nps/view.ts'
import type { PublishableComment } from '#store/comments.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { themeNames, themeTallies, type ThemeTallies } from '#store/themes/theme-tallies.ts'
import { listThemes, type Theme } from '#store/themes/themes.ts'
import { smallestGroup, type Facts, type Results } from './facts.ts'
import type { Groups } from './groups.ts'
import { nameOfTheme } from './names.ts'

/** What comments are about, as a view needs it. */
export interface ThemeFacts {
  /** What is looked at; `null` for all comments. */
  readonly looked: Theme | null
  /** `null` where no figures of themes are shown. */
  readonly tallies: ThemeTallies | null
  /** The themes of the comments to choose from, by their public ids. */
  readonly names: ReadonlyMap<string, readonly string[]>
}

/** The theme that a view looks at: `null` for none, `undefined` when there is no such theme to see. */
export function lookedAtTheme(connection: Connection, { theme }: View): Theme | null | undefined {
  if (theme === undefined) return null
  return listThemes(connection).find(({ slug, isHidden }) => slug === theme && !isHidden)
}

/**
 * Reads what a view needs. Figures are of everybody in the survey's window: of segments and of other
 * periods as well, one could be subtracted from the other.
 */
export function readThemes(
  connection: Connection,
  view: View,
  { survey, window, comments }: Pick<Results, 'survey' | 'window' | 'comments'>,
): Omit<ThemeFacts, 'looked'> {
  const isTold =
    view.audience === 'intranet' &&
    view.segment === null &&
    view.months === undefined &&
    window !== null
  return {
    tallies: isTold ? themeTallies(connection, survey.id, window) : null,
    names: themeNames(
      connection,
      comments.map(({ publicId }) => publicId),
    ),
  }
}

/** The themes with how many write of them and what those answered: most often written of first, withheld last. */
export function themeStandings(facts: Facts, results: Results, groups: Groups): ThemeStanding[] {
  const { window, themes } = results
  if (!themes.tallies || !window || groups.reason(window) !== null) return []
  const responses = responsesOf(tallyOf(groups.ratings(window)))
  const all = responsesOf(themes.tallies.all)
  const minimum = leastComments(facts)
  return themes.tallies.themes
    .filter(({ theme }) => !theme.isHidden)
    .map(({ theme, tally }) => standing(theme, tally, { all, responses, minimum }))
    .sort((one, other) => sizeOf(other) - sizeOf(one))
}

/** Comments of a theme are shown when there are enough to choose from. */
export function areEnoughOfTheme(
  facts: Facts,
  { themes }: Results,
  comments: readonly PublishableComment[],
): boolean {
  return themes.looked === null || comments.length >= leastComments(facts)
}

function leastComments({ settings }: Facts): number {
  return Math.max(settings.minimums.comments, smallestGroup(settings))
}

function standing(
  theme: Theme,
  tally: Tally,
  { all, responses, minimum }: { all: number; responses: number; minimum: number },
): ThemeStanding {
  const { id, name } = nameOfTheme(theme)
  const comments = responsesOf(tally)
  const [nps, interval] = [scoreOf(tally), intervalOf(tally)]
  if (nps === null || !interval) return { id, name, withheld: true, reason: 'no answers' }
  if (isTooFew(comments, [all, responses], minimum))
    return { id, name, withheld: true, reason: 'protects a small group' }
  const score = { withheld: false, nps, responses: comments, ...tally, ...interval } as const
  return { id, name, withheld: false, comments, share: comments / all, score }
}

function sizeOf(theme: ThemeStanding): number {
  return theme.withheld ? -1 : theme.comments
}
