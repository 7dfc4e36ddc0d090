import type { APIRoute } from 'astro'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Has something sent again that did not arrive. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const isTried = await locals.services.news.tryAgain(Number(params['id']))
  if (isTried) locals.flash.leave({ text: adminMessagesIn(locals.language).news.told.tried })
  return redirect('/admin/news', 303)
}
