import { calendarPeriod, dayOf, type Day, type Period } from '#nps/period.ts'
import { categoryOf } from '#nps/rating.ts'
import { firstMonthShown } from '#nps/release.ts'
import type { CommentSample, PublicComment } from '#nps/snapshot.ts'
import { tallyOf } from '#nps/tally.ts'
import type { PublishableComment } from '#store/comments.ts'
import type { Theme } from '#store/themes/themes.ts'
import { fairSample, ROUND } from './fair-sample.ts'
import type { Facts, Results } from './facts.ts'
import type { Groups } from './groups.ts'
import { ranked } from './ranking.ts'
import { areEnoughOfTheme } from './themes.ts'

/** What a snapshot has of comments. */
export interface Shown {
  readonly comments: readonly PublicComment[]
  /** `null` when there is no comment. */
  readonly sample: CommentSample | null
}

export const NO_COMMENTS: Shown = { comments: [], sample: null }

/** A wall has room for one round in an hour; a page for two, and then for what is not in proportion. */
const ROUNDS = { wall: 1, intranet: 2 } as const

/** Of those about one theme, which are no sample of anything. */
const MOST = 2 * ROUND

/**
 * The comments of what is looked at that may be shown: none of a group that is too small for it, and
 * none that has been public for long enough. A comment names its month, so those of a month are a
 * group as well and wait until it is large enough.
 */
export function publicComments(
  facts: Facts,
  results: Results,
  groups: Groups,
  now: Temporal.Instant,
): Shown {
  const { audience } = facts.view
  const { visible, looked } = results.themes
  const shown = (comment: PublishableComment): PublicComment => publicComment(comment, visible)
  const comments = openComments(facts, results, groups, now)
  if (!results.span || comments.length === 0) return NO_COMMENTS
  if (looked)
    return { comments: ranked(comments, results.seed).slice(0, MOST).map(shown), sample: null }
  const tally = tallyOf(groups.ratings(results.span))
  const rounds = ROUNDS[audience]
  const { fair, lacking, ...sample } = fairSample(comments, { tally, seed: results.seed, rounds })
  const chosen = new Set(sample.comments)
  if (audience === 'intranet')
    for (const comment of ranked(comments, results.seed))
      if (chosen.size < rounds * ROUND) chosen.add(comment)
  return { comments: [...chosen].map(shown), sample: { fair, lacking } }
}

function openComments(
  facts: Facts,
  results: Results,
  groups: Groups,
  now: Temporal.Instant,
): readonly PublishableComment[] {
  const { settings } = facts
  const { span, comments } = results
  const least = Math.max(settings.minimums.comments, settings.minimums.group)
  const isEnough = (period: Period): boolean => (groups.size(period) ?? 0) >= least
  if (!span || !isEnough(span) || !areEnoughOfTheme(facts, results, comments)) return []
  const first = firstMonthShown(dayOf(now, settings.timeZone), settings.commentDays)
  const months = new Set(comments.map(({ month }) => month))
  const shown = months
    .values()
    .filter((month) => month >= first)
    .filter((month) => isEnough(calendarPeriod('month', `${month}-01` as Day)))
  const open = new Set(shown)
  return comments.filter(({ month }) => open.has(month))
}

function publicComment(
  { publicId, text, language, rating, month, note, themes: about }: PublishableComment,
  visible: readonly Theme[],
): PublicComment {
  const themes = visible.filter(({ id }) => about.includes(id)).map(({ name }) => name)
  const category = categoryOf(rating)
  return { id: publicId, text, language, category, period: month, themes, note }
}
