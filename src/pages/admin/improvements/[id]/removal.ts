import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Removes an improvement. For a while it can be put back. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const id = Number(params['id'])
  const found = await services.improvements.find(id)
  if (found && (await services.improvements.remove(id))) {
    await services.log.note(personOf(locals), 'removed improvement', found.title)
    flash.leave({ text: adminMessagesIn(locals.language).improvements.removed(found.title) })
  }
  return redirect('/admin/improvements', 303)
}
