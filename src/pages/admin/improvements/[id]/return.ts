import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Puts back an improvement that was removed. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const id = Number(params['id'])
  if (await services.improvements.putBack(id)) {
    const name = (await services.improvements.find(id))?.title ?? ''
    await services.log.note(personOf(locals), 'put improvement back', name)
    flash.leave({ text: adminMessagesIn(locals.language).improvements.isBack(name) })
  }
  // Who goes on by keyboard goes on from there.
  return redirect(`/admin/improvements#improvement-${id}`, 303)
}
