import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { readForm } from '#app/read-form.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'
import { SCREEN_TASKS } from '#nps/screen.ts'

/** Has a screen do something now. */
export const POST: APIRoute = async ({ locals, params, redirect, request }) => {
  const { flash, services } = locals
  const { done, notTold } = adminMessagesIn(locals.language).screens.screen
  const found = await services.screens.find(Number(params['id']))
  if (!found) return redirect('/admin/screens', 303)
  const { id, name } = found.screen
  const given = (await readForm(request))?.text('command')
  const task = SCREEN_TASKS.find((one) => one === given)
  const isTold = task === undefined || (await services.screens.command(id, task))
  if (given === 'blank' || given === 'unblank') {
    await services.screens.blank(id, given === 'blank')
    await services.log.note(personOf(locals), 'changed screen', name)
  }
  const command = task ?? (given === 'blank' || given === 'unblank' ? given : null)
  if (command) flash.leave({ text: isTold ? done[command](name) : notTold(name) })
  return redirect(`/admin/screens/${String(id)}`, 303)
}
