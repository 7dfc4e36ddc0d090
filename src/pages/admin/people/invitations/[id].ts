import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Withdraws an invitation. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  await locals.services.people.withdraw(personOf(locals), Number(params['id']))
  locals.flash.leave({ text: adminMessagesIn(locals.language).people.withdrawn })
  return redirect('/admin/people', 303)
}
