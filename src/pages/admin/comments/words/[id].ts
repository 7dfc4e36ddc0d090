import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Forgets a word. */
export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { flash, services } = locals
  const { words: says, kinds } = adminMessagesIn(locals.language).comments
  const kind = await services.comments.removeWord(Number(params['id']) || 0)
  if (kind) {
    await services.log.note(personOf(locals), 'removed masking word', kinds[kind])
    flash.leave({ text: says.removed })
  }
  return redirect('/admin/comments/words', 303)
}
