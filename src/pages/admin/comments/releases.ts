import type { APIRoute } from 'astro'
import { backTo } from '#app/comments/review-filter.ts'
import { personOf } from '#app/people/person-of.ts'
import { readForm } from '#app/read-form.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Makes public what is ready, out of turn. */
export const POST: APIRoute = async ({ locals, redirect, request }) => {
  const { flash, services } = locals
  const { comments: says } = adminMessagesIn(locals.language)
  const back = backTo((await readForm(request))?.text('back') ?? '')
  const { released, waiting } = await services.comments.releaseNow()
  if (released > 0) await services.log.note(personOf(locals), 'released comments', String(released))
  flash.leave({ text: says.releases.done(released, waiting) })
  return redirect(back, 303)
}
