import type { Form } from '#app/read-form.ts'
import { NEWS_KINDS } from '#nps/news.ts'
import type { OutletForm } from './given-outlet.ts'

/** What was typed into the form of an outlet. */
export function readOutletForm(form: Form): OutletForm {
  return {
    name: form.text('name'),
    address: form.text('address'),
    survey: form.text('survey'),
    language: form.text('language'),
    wants: NEWS_KINDS.filter((kind) => form.text(`wants ${kind}`) !== ''),
  }
}
