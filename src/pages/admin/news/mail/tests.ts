import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Sends a test to whoever asks for it. */
export const POST: APIRoute = async ({ locals, redirect }) => {
  const { email } = personOf(locals)
  const { failure: why, mail: says } = adminMessagesIn(locals.language).news
  const failure = await locals.services.mail.test(email, locals.language)
  locals.flash.leave({ text: failure ? says.notTested(why(failure.reason)) : says.tested(email) })
  return redirect('/admin/news/mail', 303)
}
