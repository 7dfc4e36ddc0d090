import type { Faulty } from '#app/faulty.ts'
import type { Form } from '#app/read-form.ts'
import { viewChoices } from '#app/screens/view-choices.ts'
import { GivenFields } from '#app/settings/given-fields.ts'
import type { SurveyInCare } from '#app/surveys/survey-desk.ts'
import type { GoalNote } from '#nps/goal-history.ts'
import type { Day } from '#nps/period.ts'

/** A goal as it was typed. */
export interface GoalForm {
  /** Empty for every survey; a survey’s id, perhaps a blank and a segment’s id. Chosen once. */
  readonly scope: string
  readonly name: string
  readonly target: string
  readonly due: string
  readonly owner: string
}

/** For whom a goal is: every survey where both are `null`. */
export interface GoalScopeIds {
  readonly survey: number | null
  readonly segment: number | null
}

/** Reads the form of a goal. */
export function goalIn(form: Form): GoalForm {
  return {
    scope: form.text('scope'),
    name: form.text('name'),
    target: form.text('target'),
    due: form.text('due'),
    owner: form.text('owner'),
  }
}

/** A goal as it is typed; its scope is not typed again. */
export function typedGoal({ name, target, due, owner }: GoalNote): GoalForm {
  return { scope: '', name: name ?? '', target: String(target), due: due ?? '', owner: owner ?? '' }
}

/** Reads a goal, or says what is wrong with it. A day that is past is taken only where it was there before. */
export function givenGoal(
  form: GoalForm,
  { today, wasDue }: { readonly today: Day; readonly wasDue: Day | null },
): { note: GoalNote } | Faulty {
  const fields = new GoalFields()
  const name = fields.optional('name', form.name)
  const target = fields.target(form.target)
  const due = form.due ? fields.day('due', form.due) : null
  if (due !== null && due < today && due !== wasDue) fields.refuse('due', { code: 'day is past' })
  const owner = fields.optional('owner', form.owner)
  if (owner !== null && /\S@\S/.test(owner)) fields.refuse('owner', { code: 'an e-mail address' })
  return fields.faulty ?? { note: { name, target, due, owner } }
}

/** For whom a goal is to be; `null` for what is not there. */
export function scopeGiven(scope: string, surveys: readonly SurveyInCare[]): GoalScopeIds | null {
  if (scope === '') return { survey: null, segment: null }
  if (!viewChoices(surveys).some(({ value }) => value === scope)) return null
  const [slug, segment] = scope.split(' ')
  const survey = surveys.find((one) => one.survey.slug === slug)?.survey.id ?? null
  return { survey, segment: segment === undefined ? null : Number(segment) }
}

const LONGEST = 100

class GoalFields extends GivenFields {
  optional(field: string, text: string): string | null {
    return text ? this.name(field, text, LONGEST) : null
  }

  /** A whole score; whoever writes a minus by hand writes one of several. */
  target(text: string): number {
    const [least, most] = [-100, 100]
    const plain = text.replace(/^[−–]/, '-')
    const target = /^[+-]?\d{1,3}$/.test(plain) ? Number(plain) : NaN
    if (!text) this.refuse('target', { code: 'missing' })
    else if (!(target >= least && target <= most))
      this.refuse('target', { code: 'not a number', least, most })
    return target
  }
}
