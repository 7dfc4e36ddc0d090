import { categoryOf } from '#nps/rating.ts'
import type { PublicComment } from '#nps/snapshot.ts'
import { responsesOf, tallyOf } from '#nps/tally.ts'
import type { Audience } from '#nps/view.ts'
import type { ApprovedComment } from '#store/comments.ts'
import type { Facts, Results } from './facts.ts'
import type { Groups } from './groups.ts'
import { areEnoughOfTheme } from './themes.ts'

/** The comments of the window that may be shown: none of a group that is too small for it. */
export function publicComments(facts: Facts, results: Results, groups: Groups): PublicComment[] {
  const { settings, view } = facts
  const { window, comments, themes } = results
  if (!window || groups.reason(window) !== null) return []
  const responses = responsesOf(tallyOf(groups.ratings(window)))
  if (responses < Math.max(settings.minimums.comments, settings.minimums.group)) return []
  if (!areEnoughOfTheme(facts, results, comments)) return []
  return chosenFor(view.audience, comments).map(({ publicId, text, rating, month, note }) => ({
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
  comments: readonly ApprovedComment[],
): readonly ApprovedComment[] {
  if (audience === 'intranet') return comments.slice(0, INTRANET_COMMENTS)
  const readable = comments.filter(({ text }) => isReadableInPassing(text))
  const others = comments.filter(({ text }) => !isReadableInPassing(text))
  return [...readable, ...others].slice(0, WALL_COMMENTS)
}

/** From a short sentence to three lines. */
function isReadableInPassing(text: string): boolean {
  return text.length >= 40 && text.length <= 160
}
