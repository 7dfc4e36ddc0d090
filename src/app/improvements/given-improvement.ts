import type { Faulty } from '#app/faulty.ts'
import type { Form } from '#app/read-form.ts'
import { GivenFields } from '#app/settings/given-fields.ts'
import type { ImprovementChange } from '#store/improvements-in-care.ts'
import type { ScopeChoices } from './scope-choices.ts'

/** An improvement as it was typed. Theme and survey are ids; empty for none, and for all surveys. */
export interface ImprovementForm {
  readonly title: string
  readonly doneOn: string
  readonly theme: string
  readonly survey: string
  readonly said: string
  readonly done: string
}

/** What stands in the form before anything is typed. */
export const NO_IMPROVEMENT: ImprovementForm = {
  ...{ title: '', doneOn: '', theme: '', survey: '', said: '', done: '' },
}

/** So long may texts be; the database would refuse longer ones. */
const LONGEST_TITLE = 200
const LONGEST_WORDS = 1_000

/** Reads the form of an improvement. */
export function improvementIn(form: Form): ImprovementForm {
  return {
    title: form.text('title'),
    doneOn: form.text('doneOn'),
    theme: form.text('theme'),
    survey: form.text('survey'),
    said: form.text('said'),
    done: form.text('done'),
  }
}

/** An improvement as it is typed. */
export function typedImprovement(improvement: ImprovementChange): ImprovementForm {
  const { title, doneOn, theme, survey, said, done } = improvement
  return {
    ...{ title, doneOn, said: said ?? '', done: done ?? '' },
    theme: String(theme ?? ''),
    survey: String(survey ?? ''),
  }
}

/** Reads an improvement, or says what is wrong with it. */
export function givenImprovement(
  form: ImprovementForm,
  { themes, surveys }: ScopeChoices,
): { change: ImprovementChange } | Faulty {
  const fields = new GivenFields()
  const change: ImprovementChange = {
    title: fields.name('title', form.title, LONGEST_TITLE),
    doneOn: fields.day('doneOn', form.doneOn),
    theme: fields.idAmong('theme', form.theme, themes),
    survey: fields.idAmong('survey', form.survey, surveys),
    said: fields.words('said', form.said, LONGEST_WORDS),
    done: fields.words('done', form.done, LONGEST_WORDS),
  }
  return fields.faulty ?? { change }
}
