/** Something with named fields, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>

/** The value as something with fields; something without any when it is nothing of the kind. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {}
}

/** A field that the sender has named; what every object inherits is none. */
export function field(value: unknown, name: string): unknown {
  const fields = fieldsOf(value)
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** The value as a list; an empty one when it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

/** A text without blanks around it, or a number as text; `null` for anything else, and for ''. */
export function textOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

/** `"9"` as the number 9; anything else just as it is, for whoever checks it next. */
export function numberOf(value: unknown): unknown {
  return typeof value === 'string' && /^\s*\d{1,4}\s*$/.test(value) ? Number(value) : value
}

/** Unix seconds, as number or text, as ISO 8601; anything else just as it is. */
export function timeOf(value: unknown): unknown {
  const seconds = typeof value === 'string' && /^\d{9,11}$/.test(value) ? Number(value) : value
  if (typeof seconds !== 'number' || !(seconds > 0 && seconds < 1e11)) return value
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(seconds * 1000)).toString()
}
