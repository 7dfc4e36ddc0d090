import type { Form } from '#app/read-form.ts'
import { DATE_ORDERS, FIELDS, type Choices, type Field } from '#intake/choices.ts'
import { isTimeZone, parseDay, type Day } from '#nps/period.ts'
import { Refusal } from '#nps/refusal.ts'
import type { SurveyKind } from '#nps/snapshot.ts'

/** What a person has chosen for a file, as it stands in the form. Empty is what is recognised. */
export interface Chosen {
  /** Field → column, as `#3`; `-` for none. */
  readonly columns: Readonly<Record<Field, string>>
  readonly dimensions: readonly { readonly name: string; readonly column: string }[]
  readonly sheet: string
  readonly dateOrder: string
  /** Empty: that of the survey. */
  readonly timeZone: string
  readonly day: string
  /** `#` and the id of a survey that is there, or `new`; empty until somebody has said which. */
  readonly survey: string
  readonly newSurvey: string
  readonly kind: SurveyKind
}

/** What is chosen for a survey that is not there yet. */
export const NEW_SURVEY = 'new'

/** How a survey that is there is chosen. */
export function choiceOf({ id }: { readonly id: number }): string {
  return `#${id}`
}

/** So many dimensions can be chosen at once. */
export const MOST_DIMENSIONS = 4

/** What holds before anybody has chosen anything. */
export function nothingChosen(survey: string, newSurvey: string): Chosen {
  return {
    columns: { rating: '', date: '', comment: '', touchpoint: '', id: '' },
    dimensions: [],
    ...{ sheet: '', dateOrder: '', timeZone: '', day: '' },
    ...{ survey, newSurvey, kind: 'relationship' },
  }
}

/** Reads the form of the preview. */
export function chosenIn(form: Form): Chosen {
  const pairs = Array.from({ length: MOST_DIMENSIONS }, (_, index) => ({
    name: form.text(`dimension-${index}`).slice(0, LONGEST),
    column: form.text(`dimension-column-${index}`),
  }))
  return {
    columns: columnsFrom((field) => form.text(field)),
    dimensions: pairs.filter(({ column }) => column !== ''),
    sheet: form.text('sheet'),
    dateOrder: form.text('date-order'),
    timeZone: form.text('time-zone'),
    day: form.text('day'),
    survey: form.text('survey'),
    newSurvey: form.text('new-survey'),
    kind: form.text('kind') === 'transactional' ? 'transactional' : 'relationship',
  }
}

/** What is worth remembering for the next file with the same header. The day is that of one file. */
export type Remembered = Pick<Chosen, 'columns' | 'dimensions' | 'sheet' | 'dateOrder' | 'timeZone'>

/** That part of what was chosen. */
export function rememberedOf(chosen: Chosen): Remembered {
  const { columns, dimensions, sheet, dateOrder, timeZone } = chosen
  return { columns, dimensions, sheet, dateOrder, timeZone }
}

/** What was chosen last time, put in the place of what would be recognised. */
export function chosenAgain(fresh: Chosen, choices: unknown): Chosen {
  const { columns, dimensions, sheet, dateOrder, timeZone } = choices as Remembered
  return { ...fresh, columns, dimensions, sheet, dateOrder, timeZone }
}

/** What is known where a file is imported. */
interface Place {
  /** The survey's. */
  readonly timeZone: string
  readonly todayIn: (timeZone: string) => Day
  /** The headers of the file, in the order of its columns, as far as they are known. */
  readonly headers?: readonly string[]
}

/** From the form to what intake wants to know. Throws `Refusal` for what cannot be. */
export function choicesFrom(
  chosen: Chosen,
  { timeZone: itsOwn, todayIn, headers = [] }: Place,
): Choices {
  const { columns, dimensions, sheet } = chosen
  const timeZone = chosen.timeZone || itsOwn
  if (!isTimeZone(timeZone))
    throw refusal(`“${timeZone}” is not a time zone.`, 'Write one such as Europe/Stockholm or UTC.')
  const given = FIELDS.filter((field) => columns[field] !== '')
  const named = given.map((field) => [field, columns[field] === '-' ? null : columns[field]])
  const today = todayIn(timeZone)
  return {
    columns: Object.fromEntries(named) as Choices['columns'],
    dimensions: Object.fromEntries(
      dimensions.map(({ name, column }) => [name || headerOf(column, headers), column]),
    ),
    sheet: sheet || null,
    dateOrder: DATE_ORDERS.find((order) => order === chosen.dateOrder) ?? null,
    timeZone,
    day: dayFrom(chosen, today),
    today,
  }
}

/** What a dimension is called that nobody has named. */
function headerOf(column: string, headers: readonly string[]): string {
  const own = (at: string | undefined) => (at ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST)
  const header = own(headers[Number(column.slice(1)) - 1])
  const isShared = headers.filter((other) => own(other) === header).length > 1
  return header === '' || isShared ? `Column ${column.slice(1)}` : header
}

/** Of the name of a dimension. */
const LONGEST = 100

function dayFrom({ day: text }: Chosen, today: Day): Day | null {
  if (text === '') return null
  const day = parseDay(text)
  if (!day) throw refusal(`“${text}” is not a day.`, 'Write it like 2026-11-20.')
  if (day > today) throw refusal(`${day} lies in the future.`, 'Give a day up to today.')
  return day
}

function columnsFrom(of: (field: Field) => string): Chosen['columns'] {
  const checked = (field: Field) => (/^(?:#\d{1,5}|-)$/.test(of(field)) ? of(field) : '')
  return {
    rating: checked('rating'),
    date: checked('date'),
    comment: checked('comment'),
    touchpoint: checked('touchpoint'),
    id: checked('id'),
  }
}

function refusal(message: string, hint: string): Refusal {
  return new Refusal('bad-option', message, hint)
}
