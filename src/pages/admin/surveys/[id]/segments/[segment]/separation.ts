import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Takes a merge back: the segment stands by itself again. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const [survey, id] = [Number(params['id']), Number(params['segment'])]
  const dimensions = (await services.surveys.find(survey))?.dimensions ?? []
  const segments = dimensions.flatMap((dimension) => dimension.segments)
  const whole = segments.find(({ parts }) => parts.some((part) => part.id === id))
  const part = whole?.parts.find((one) => one.id === id)
  if (whole && part && (await services.surveys.separate(id))) {
    await services.log.note(personOf(locals), 'separated segment', `${part.name} ← ${whole.name}`)
    flash.leave({
      text: adminMessagesIn(locals.language).surveys.segment.separated(part.name, whole.name),
    })
  }
  return redirect(`/admin/surveys/${survey}`, 303)
}
