import type { APIRoute } from 'astro'
import { adminPathOf } from '#app/admin-path.ts'
import { personOf } from '#app/people/person-of.ts'
import { readForm } from '#app/read-form.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'
import { languageFor, languageNamed } from '#nps/languages.ts'

/** Has whoever is signed in read another language, and leads them back to where they chose it. */
export const POST: APIRoute = async ({ locals, redirect, request }) => {
  const form = await readForm(request)
  const chosen = languageNamed(form?.text('language'))
  await locals.services.people.changeLanguage(personOf(locals), chosen)
  const { saved } = adminMessagesIn(
    languageFor({ own: chosen, company: locals.language }),
  ).languages
  locals.flash.leave({ text: saved })
  return redirect(form?.text('back') ? adminPathOf(form.text('back')) : '/admin/account', 303)
}
