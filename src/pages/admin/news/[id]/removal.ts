import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Has no more news told to an outlet, and forgets it. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const found = await services.news.find(Number(params['id']))
  if (found) {
    await services.news.remove(found.id)
    await services.log.note(personOf(locals), 'removed outlet', found.name)
    flash.leave({ text: adminMessagesIn(locals.language).news.outlet.removed(found.name) })
  }
  return redirect('/admin/news', 303)
}
