import type { Form } from '#app/read-form.ts'
import type { Faulty } from '#app/faulty.ts'
import { GivenFields, type WindowGiven } from '#app/settings/given-fields.ts'
import type { SurveyKind } from '#nps/snapshot.ts'
import { LONGEST_SURVEY_NAME } from '#nps/survey-name.ts'
import type { SegmentChange } from '#store/segment-changes.ts'
import type { SurveyChange } from '#store/survey-changes.ts'
import type { WaveNote } from '#store/waves.ts'

/**
 * A survey as it was typed. An empty time zone or minimum is the company's, and so is the window
 * `company`.
 */
export interface SurveyForm extends WindowGiven {
  readonly name: string
  readonly kind: string
  readonly timeZone: string
  readonly group: string
  readonly comments: string
  readonly headline: string
}

const LONGEST_NAME = 100

/** Reads a survey, or says what is wrong with it. */
export function givenSurvey(form: SurveyForm): { change: SurveyChange } | Faulty {
  const fields = new GivenFields()
  const minimum = (field: 'group' | 'comments' | 'headline'): number | null =>
    form[field] ? fields.minimum(field, form[field]) : null
  const change: SurveyChange = {
    name: fields.name('name', form.name, LONGEST_SURVEY_NAME),
    kind: kindOf(fields, form),
    timeZone: form.timeZone ? fields.timeZone('timeZone', form.timeZone) : null,
    window: form.window === 'company' ? null : fields.window(form),
    minimums: {
      group: minimum('group'),
      comments: minimum('comments'),
      headline: minimum('headline'),
    },
  }
  return fields.faulty ?? { change }
}

function kindOf(fields: GivenFields, { kind }: SurveyForm): SurveyKind {
  if (kind === 'relationship' || kind === 'transactional') return kind
  fields.refuse('kind', { code: 'nothing chosen' })
  return 'relationship'
}

/** A survey as it is typed. */
export function typedSurvey(change: SurveyChange): SurveyForm {
  const { name, kind, timeZone, window, minimums } = change
  return {
    name,
    kind,
    timeZone: timeZone ?? '',
    window: window === null ? 'company' : window.kind === 'rolling' ? 'rolling' : window.unit,
    days: window?.kind === 'rolling' ? String(window.days) : '',
    group: String(minimums.group ?? ''),
    comments: String(minimums.comments ?? ''),
    headline: String(minimums.headline ?? ''),
  }
}

/** Reads the name of a dimension, or says what is wrong with it. */
export function givenDimension(typed: string): { name: string } | Faulty {
  const fields = new GivenFields()
  const name = fields.name('name', typed, LONGEST_NAME)
  return fields.faulty ?? { name }
}

/** A segment as it was typed. */
export interface SegmentForm {
  readonly name: string
  readonly shown: string
}

/** Reads a segment, or says what is wrong with it. */
export function givenSegment(form: SegmentForm): { change: SegmentChange } | Faulty {
  const fields = new GivenFields()
  const name = fields.name('name', form.name, LONGEST_NAME)
  return fields.faulty ?? { change: { name, isHidden: form.shown === 'no' } }
}

/** A wave as it was typed. */
export interface WaveForm {
  readonly name: string
  readonly firstDay: string
  readonly lastDay: string
  readonly invitations: string
}

const MOST_INVITATIONS = 100_000_000

/** Reads the form of a wave. */
export function waveIn(form: Form): WaveForm {
  return {
    name: form.text('name'),
    firstDay: form.text('firstDay'),
    lastDay: form.text('lastDay'),
    invitations: form.text('invitations'),
  }
}

/** A wave as it is typed. */
export function typedWave({ name, firstDay, lastDay, invitations }: WaveNote): WaveForm {
  return { name, firstDay, lastDay, invitations: String(invitations) }
}

/** Reads a wave, or says what is wrong with it. */
export function givenWave(form: WaveForm): { wave: WaveNote } | Faulty {
  const fields = new GivenFields()
  const wave = {
    name: fields.name('name', form.name, LONGEST_NAME),
    firstDay: fields.day('firstDay', form.firstDay),
    lastDay: fields.day('lastDay', form.lastDay),
    invitations: fields.number('invitations', form.invitations, 1, MOST_INVITATIONS),
  }
  if (wave.lastDay < wave.firstDay) fields.refuse('lastDay', { code: 'ends too soon' })
  return fields.faulty ?? { wave }
}
