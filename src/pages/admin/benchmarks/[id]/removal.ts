import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Removes a benchmark. For a while it can be put back. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const id = Number(params['id'])
  const found = await services.benchmarks.find(id)
  if (found && (await services.benchmarks.remove(id))) {
    await services.log.note(personOf(locals), 'removed benchmark', found.name)
    flash.leave({ text: adminMessagesIn(locals.language).benchmarks.removed(found.name) })
  }
  return redirect('/admin/benchmarks', 303)
}
