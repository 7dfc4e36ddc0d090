import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Deletes the address of a subscriber. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { subscribers: says } = adminMessagesIn(locals.language).news
  if (await locals.services.mail.remove(Number(params['id']))) {
    await locals.services.log.note(personOf(locals), 'removed subscriber', says.noted)
    locals.flash.leave({ text: says.removed })
  }
  return redirect('/admin/news/subscribers', 303)
}
