import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { readForm } from '#app/read-form.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Sends something to an outlet, or has it wait. */
export const POST: APIRoute = async ({ locals, params, redirect, request }) => {
  const { flash, services } = locals
  const { failure: why, outlet: says } = adminMessagesIn(locals.language).news
  const found = await services.news.find(Number(params['id']))
  if (!found) return redirect('/admin/news', 303)
  const { id, name } = found
  const command = (await readForm(request))?.text('command')
  if (command === 'test') {
    const failure = await services.news.test(id)
    flash.leave({ text: failure ? says.notTested(why(failure.reason)) : says.tested })
  }
  if (command === 'digest')
    flash.leave({ text: (await services.news.digestNow(id)) ? says.digested : says.withheld })
  if (command === 'pause' || command === 'resume') {
    const isPaused = command === 'pause'
    await services.news.pause(id, isPaused)
    const deed = isPaused ? 'paused outlet' : 'resumed outlet'
    await services.log.note(personOf(locals), deed, name)
    flash.leave({ text: isPaused ? says.pausedNow(name) : says.resumed(name) })
  }
  return redirect(`/admin/news/${String(id)}`, 303)
}
