import type { APIRoute } from 'astro'
import { backTo, lookingAt } from '#app/comments/review-filter.ts'
import { personOf } from '#app/people/person-of.ts'
import { readForm } from '#app/read-form.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Approves what masking is sure of, of what was looked at. */
export const POST: APIRoute = async ({ locals, redirect, request, url }) => {
  const { flash, services } = locals
  const { comments: says } = adminMessagesIn(locals.language)
  const back = backTo((await readForm(request))?.text('back') ?? '')
  const looking = lookingAt(new URL(back, url).searchParams)
  const person = personOf(locals)
  const approved = await services.comments.approveSure(looking, person)
  if (approved > 0) await services.log.note(person, 'approved sure comments', String(approved))
  flash.leave({ text: says.approvedSure(approved) })
  return redirect(back, 303)
}
