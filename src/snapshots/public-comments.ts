import { categoryOf } from '#nps/rating.ts'
import type { PublicComment } from '#nps/snapshot.ts'
import { responsesOf, tallyOf } from '#nps/tally.ts'
import type { Audience } from '#nps/view.ts'
import type { PublishableComment } from '#store/comments.ts'
import type { Facts, Results } from './facts.ts'
import type { Groups } from './groups.ts'

/** The comments of the window that may be shown: none of a group that is too small for it. */
export function publicComments(
  { settings, view }: Facts,
  results: Results,
  groups: Groups,
): PublicComment[] {
  const { window, comments } = results
  if (!window || groups.reason(window) !== null) return []
  const responses = responsesOf(tallyOf(groups.ratings(window)))
  if (responses < Math.max(settings.minimums.comments, settings.minimums.group)) return []
  return chosenFor(view.audience, comments).map(
    ({ publicId, text, rating, month, note, themes }) => ({
      id: publicId,
      text,
      category: categoryOf(rating),
      period: month,
      themes,
      note,
    }),
  )
}

/** How many comments the wall gets; the intranet gets all that were read. */
const WALL_COMMENTS = 6

/** A wall has room for few: those first that say something and can be read in passing. */
function chosenFor(
  audience: Audience,
  comments: readonly PublishableComment[],
): readonly PublishableComment[] {
  if (audience === 'intranet') return comments
  const readable = comments.filter(({ text }) => isReadableInPassing(text))
  const others = comments.filter(({ text }) => !isReadableInPassing(text))
  return [...readable, ...others].slice(0, WALL_COMMENTS)
}

/** From a short sentence to three lines. */
function isReadableInPassing(text: string): boolean {
  return text.length >= 40 && text.length <= 160
}
