import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Forgets a screen. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const found = await services.screens.find(Number(params['id']))
  if (found && (await services.screens.remove(found.screen.id))) {
    const { name } = found.screen
    await services.log.note(personOf(locals), 'removed screen', name)
    flash.leave({ text: adminMessagesIn(locals.language).screens.screen.removed(name) })
  }
  return redirect('/admin/screens', 303)
}
