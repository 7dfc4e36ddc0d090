import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Removes a wave. Its answers stay. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const [survey, id] = [Number(params['id']), Number(params['wave'])]
  const wave = (await services.surveys.find(survey))?.waves.find((one) => one.id === id)
  if (wave && (await services.surveys.removeWave(survey, id))) {
    await services.log.note(personOf(locals), 'removed wave', wave.name)
    flash.leave({ text: adminMessagesIn(locals.language).surveys.waves.removed(wave.name) })
  }
  return redirect(`/admin/surveys/${survey}`, 303)
}
