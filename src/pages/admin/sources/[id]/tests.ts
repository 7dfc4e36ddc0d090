import type { APIRoute } from 'astro'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Sends a source a made-up call, and says what would be taken of it. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const { sources } = adminMessagesIn(locals.language)
  const id = Number(params['id'])
  const outcome = await services.sources.test(id)
  const texts =
    'refused' in outcome
      ? [sources.notTaken(`${outcome.refused.message} ${outcome.refused.hint}`)]
      : [
          ...outcome.taken.map(({ rating, day, comment }) => sources.tested(rating, day, comment)),
          ...[...outcome.rejected, outcome.ignored].flatMap((reason) =>
            reason === null ? [] : [sources.notTaken(reason)],
          ),
        ]
  flash.leave({ text: texts.join(' ') })
  return redirect(`/admin/sources/${String(id)}`, 303)
}
