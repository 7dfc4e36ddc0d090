import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Has the wall show a survey first. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const id = Number(params['id'])
  const found = await services.surveys.find(id)
  if (found && (await services.surveys.showFirst(id))) {
    const { name } = found.survey
    await services.log.note(personOf(locals), 'showed survey first', name)
    flash.leave({ text: adminMessagesIn(null).surveys.shownFirst(name) })
  }
  return redirect('/admin/surveys', 303)
}
