import { DATE_ORDERS, FIELDS, type Choices, type DateOrder, type Field } from '#intake/choices.ts'
import { isTimeZone, parseDay, type Day } from '#nps/period.ts'
import { Refusal } from '#nps/refusal.ts'

/** The options of `npm run import`, as `parseArgs` takes them. */
export const IMPORT_OPTIONS = {
  survey: { type: 'string' },
  map: { type: 'string', multiple: true, default: [] as string[] },
  sheet: { type: 'string' },
  'date-order': { type: 'string' },
  'time-zone': { type: 'string' },
  date: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  undo: { type: 'string' },
  redo: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** The options as they were given. */
export interface ImportOptions {
  readonly survey?: string | undefined
  readonly map: readonly string[]
  readonly sheet?: string | undefined
  readonly 'date-order'?: string | undefined
  readonly 'time-zone'?: string | undefined
  readonly date?: string | undefined
  readonly 'dry-run': boolean
  readonly json: boolean
  readonly undo?: string | undefined
  readonly redo?: string | undefined
  readonly help: boolean
}

/** From options to what intake wants to know. Throws `Refusal` for an option that cannot be. */
export function choicesOf(
  options: ImportOptions,
  surveyZone: string,
  todayIn: (timeZone: string) => Day,
): Choices {
  const timeZone = timeZoneOf(options, surveyZone)
  const { columns, dimensions } = mappingOf(options.map)
  return {
    columns,
    dimensions,
    sheet: options.sheet ?? null,
    dateOrder: dateOrderOf(options),
    timeZone,
    day: givenDayOf(options),
    today: todayIn(timeZone),
  }
}

function timeZoneOf(options: ImportOptions, surveyZone: string): string {
  const zone = options['time-zone'] ?? surveyZone
  if (isTimeZone(zone)) return zone
  throw refusal(`“${zone}” is not a time zone.`, 'Pass a name such as --time-zone Europe/Warsaw.')
}

function givenDayOf({ date }: ImportOptions): Day | null {
  if (date === undefined) return null
  const day = parseDay(date)
  if (day) return day
  throw refusal(`“${date}” is not a day.`, 'Pass a day such as --date 2026-11-20.')
}

function dateOrderOf(options: ImportOptions): DateOrder | null {
  const text = options['date-order']
  if (text === undefined) return null
  const order = DATE_ORDERS.find((known) => known === text)
  if (order) return order
  throw refusal(`“${text}” is not a date order.`, 'Pass --date-order dmy, mdy or ymd.')
}

/** `rating=Q1` names a column for a field, `dimension:Region=Area` one for a dimension. */
function mappingOf(pairs: readonly string[]): Required<Pick<Choices, 'columns' | 'dimensions'>> {
  const columns: Partial<Record<Field, string>> = {}
  const dimensions: Record<string, string> = {}
  for (const pair of pairs) {
    const [, name = '', column = ''] = /^([^=]+)=(.+)$/s.exec(pair) ?? []
    const field = FIELDS.find((known) => known === name.trim())
    const dimension = /^dimension:(.+)$/s.exec(name)?.[1]?.trim()
    if (field) columns[field] = column
    else if (dimension) dimensions[dimension] = column
    else throw unknownField(pair)
  }
  return { columns, dimensions }
}

function unknownField(pair: string): Refusal {
  return new Refusal(
    'unknown-field',
    `--map “${pair}” names no field that can be filled.`,
    `Pass FIELD=COLUMN, where FIELD is ${FIELDS.join(', ')} or dimension:NAME.`,
  )
}

function refusal(message: string, hint: string): Refusal {
  return new Refusal('bad-option', message, hint)
}
