import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Removes a theme. Its comments stay. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const id = Number(params['id'])
  const found = await services.themes.find(id)
  if (found && (await services.themes.remove(id))) {
    const { name } = found.theme
    await services.log.note(personOf(locals), 'removed theme', name)
    flash.leave({ text: adminMessagesIn(locals.language).themes.removed(name) })
  }
  return redirect('/admin/themes', 303)
}
