import type { Column } from './column.ts'

/** A column as a person may call it: “its header”, or its number when it has none. */
export function named(column: Column): string {
  return `“${shortened(column.title)}”`
}

/** A column as it is typed in an option, such as `"How likely …"` or `#3`. */
export function typed(column: Column, columns: readonly Column[]): string {
  const title = column.name.trim()
  const isUnique = columns.filter((other) => other.name.trim() === title).length === 1
  return title !== '' && title.length <= LONGEST && isUnique && !title.includes('"')
    ? `"${title}"`
    : `#${column.index + 1}`
}

/** Some columns by name, and how many there are beyond them. */
export function listed(columns: readonly Column[]): string {
  const shown = columns.slice(0, MOST_LISTED).map(named).join(', ')
  const rest = columns.length - MOST_LISTED
  return rest > 0 ? `${shown} and ${counted(rest, 'more')}` : shown
}

/** `1,204 answers`, `1 answer`. */
export function counted(count: number, one: string, many = one): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

const LONGEST = 60
const MOST_LISTED = 12

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}
