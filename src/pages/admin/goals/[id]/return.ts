import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Puts a removed goal back. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const says = adminMessagesIn(locals.language).goals
  const found = await services.goals.find(Number(params['id']))
  if (found && (await services.goals.putBack(found.goal.id))) {
    const called = says.called(found.goal)
    await services.log.note(personOf(locals), 'put back goal', called)
    flash.leave({ text: says.isBack(called) })
  }
  return redirect('/admin/goals', 303)
}
