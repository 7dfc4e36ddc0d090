import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { readForm } from '#app/read-form.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

const MOVES = ['earlier', 'later'] as const

/** Puts a theme elsewhere in their order. */
export const POST: APIRoute = async ({ locals, params, redirect, request }) => {
  const { flash, services } = locals
  const id = Number(params['id'])
  const asked = (await readForm(request))?.text('move')
  const move = MOVES.find((one) => one === asked)
  if (move && (await services.themes.move(id, move))) {
    const { themes } = await services.themes.list()
    const place = themes.findIndex((theme) => theme.id === id)
    const name = themes[place]?.name ?? ''
    await services.log.note(personOf(locals), 'moved theme', name)
    flash.leave({ text: adminMessagesIn(locals.language).themes.moved(name, place + 1) })
  }
  // Who goes on by keyboard goes on from there.
  return redirect(`/admin/themes#theme-${id}`, 303)
}
