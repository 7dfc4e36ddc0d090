import type { APIRoute } from 'astro'
import { backTo } from '#app/comments/review-filter.ts'
import { personOf } from '#app/people/person-of.ts'
import { readForm } from '#app/read-form.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Undoes the last thing that somebody did to comments. */
export const POST: APIRoute = async ({ locals, redirect, request }) => {
  const { flash, services } = locals
  const { comments: says } = adminMessagesIn(locals.language)
  const undone = await services.comments.undo(personOf(locals))
  const said = !undone
    ? says.nothingToUndo
    : undone.comments.length === 0
      ? says.undoKept
      : says.undone(undone.comments.length, undone.kept)
  // JavaScript puts the comments back where they were.
  if (request.headers.get('accept') === 'application/json') {
    const figures = await services.comments.figures()
    return Response.json({ said, comments: undone?.comments.slice(0, MOST) ?? [], figures })
  }
  flash.leave({ text: said })
  return redirect(backTo((await readForm(request))?.text('back') ?? ''), 303)
}

/** Of many that were undone at once so many are put back; the others come with the next page. */
const MOST = 25
