import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Removes a goal. Its history stays, and it can be put back. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const says = adminMessagesIn(locals.language).goals
  const found = await services.goals.find(Number(params['id']))
  if (found && (await services.goals.remove(found.goal.id))) {
    const called = says.called(found.goal)
    await services.log.note(personOf(locals), 'removed goal', called)
    flash.leave({ text: says.removed(called) })
  }
  return redirect('/admin/goals', 303)
}
