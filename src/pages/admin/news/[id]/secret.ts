import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Gives a webhook another secret, which is shown once. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const id = Number(params['id'])
  const found = await services.news.find(id)
  const secret = found && (await services.news.renewSecret(id))
  if (!found || !secret) return redirect('/admin/news', 303)
  await services.log.note(personOf(locals), 'renewed secret of outlet', found.name)
  const { secretMade } = adminMessagesIn(locals.language).news.outlet
  flash.leave({ text: secretMade(found.name), copy: secret })
  return redirect(`/admin/news/${String(id)}`, 303)
}
