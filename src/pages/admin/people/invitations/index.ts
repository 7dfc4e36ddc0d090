import type { APIRoute } from 'astro'
import { invitationLink } from '#app/invitation-link.ts'
import { personOf } from '#app/people/person-of.ts'
import { readForm } from '#app/read-form.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

/** Makes a link with which somebody who is there already chooses a new password. */
export const POST: APIRoute = async ({ locals, request, redirect }) => {
  const { flash, origin, services } = locals
  const form = await readForm(request)
  const id = Number(form?.text('person'))
  const link = await services.people.renewAccess(personOf(locals), id)
  if (!link) return redirect('/admin/people', 303)
  const text = adminMessagesIn(locals.language).people.person.renewed(link.email)
  flash.leave({ text, copy: invitationLink(request, origin, link.key) })
  return redirect('/admin/people', 303)
}
