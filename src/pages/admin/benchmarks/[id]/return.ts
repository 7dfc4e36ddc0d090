import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Puts back a benchmark that was removed. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const id = Number(params['id'])
  if (await services.benchmarks.putBack(id)) {
    const name = (await services.benchmarks.find(id))?.name ?? ''
    await services.log.note(personOf(locals), 'put benchmark back', name)
    flash.leave({ text: adminMessagesIn(locals.language).benchmarks.isBack(name) })
  }
  // Who goes on by keyboard goes on from there.
  return redirect(`/admin/benchmarks#benchmark-${id}`, 303)
}
