import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { readForm } from '#app/read-form.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

const MOVES = ['first', 'earlier', 'later'] as const

/** Puts a survey elsewhere in the order in which they are shown; the first one is the wall's. */
export const POST: APIRoute = async ({ locals, params, redirect, request }) => {
  const { flash, services } = locals
  const { surveys } = services
  const words = adminMessagesIn(locals.language).surveys
  const id = Number(params['id'])
  const asked = (await readForm(request))?.text('move')
  const move = MOVES.find((one) => one === asked)
  if (move && (await surveys.move(id, move))) {
    const all = await surveys.list()
    const place = all.findIndex(({ survey }) => survey.id === id)
    const { name } = all[place]?.survey ?? { name: '' }
    const deed = place === 0 ? 'showed survey first' : 'moved survey'
    await services.log.note(personOf(locals), deed, name)
    flash.leave({ text: place === 0 ? words.shownFirst(name) : words.moved(name, place + 1) })
  }
  // Who goes on by keyboard goes on from there.
  return redirect(`/admin/surveys#survey-${id}`, 303)
}
