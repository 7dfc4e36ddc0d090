import { calendarPeriod, type Day, type Period } from '#nps/period.ts'
import { categoryOf } from '#nps/rating.ts'
import type { PublicComment } from '#nps/snapshot.ts'
import type { Audience } from '#nps/view.ts'
import type { PublishableComment } from '#store/comments.ts'
import type { Facts, Results } from './facts.ts'
import type { Groups } from './groups.ts'
import { areEnoughOfTheme } from './themes.ts'

/**
 * The comments of what is looked at that may be shown: none of a group that is too small for it. A
 * comment names its month, so those of a month are a group as well and wait until it is large enough.
 */
export function publicComments(facts: Facts, results: Results, groups: Groups): PublicComment[] {
  const { settings, view } = facts
  const { span, comments, themes } = results
  const least = Math.max(settings.minimums.comments, settings.minimums.group)
  const isEnough = (period: Period): boolean => (groups.size(period) ?? 0) >= least
  if (!span || !isEnough(span)) return []
  if (!areEnoughOfTheme(facts, results, comments)) return []
  const months = new Set(comments.map(({ month }) => month))
  const shown = months
    .values()
    .filter((month) => isEnough(calendarPeriod('month', `${month}-01` as Day)))
  const open = new Set(shown)
  const chosen = chosenFor(
    view.audience,
    comments.filter(({ month }) => open.has(month)),
  )
  return chosen.map(({ publicId, text, rating, month, note }) => ({
    id: publicId,
    text,
    category: categoryOf(rating),
    period: month,
    themes: themes.names.get(publicId) ?? [],
    note,
  }))
}

/** How many comments the wall gets, and the intranet. */
const WALL_COMMENTS = 6
const INTRANET_COMMENTS = 30

/** A wall has room for few: those first that say something and can be read in passing. */
function chosenFor(
  audience: Audience,
  comments: readonly PublishableComment[],
): readonly PublishableComment[] {
  if (audience === 'intranet') return comments.slice(0, INTRANET_COMMENTS)
  const readable = comments.filter(({ text }) => isReadableInPassing(text))
  const others = comments.filter(({ text }) => !isReadableInPassing(text))
  return [...readable, ...others].slice(0, WALL_COMMENTS)
}

/** From a short sentence to three lines. */
function isReadableInPassing(text: string): boolean {
  return text.length >= 40 && text.length <= 160
}
