/** The fields of an object by their names, as text. */
export type Fields = ReadonlyMap<string, string>

/** Fields stand inside one another no deeper in any export. */
const DEEPEST = 4

/** The fields of a JSON object, those inside others too, as they would stand in a table. */
export function fieldsIn(value: unknown): Fields {
  const fields = new Map<string, string>()
  addFields(fields, '', value, 0)
  return fields
}

function addFields(fields: Map<string, string>, name: string, value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return void fields.set(name, textOf(value))
  if (depth >= DEEPEST) return
  for (const [key, inner] of Object.entries(value))
    addFields(fields, name === '' ? key : `${name}.${key}`, inner, depth + 1)
}

/** Of lists only plain words and numbers are kept. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if (!Array.isArray(value)) return ''
  return value.filter((item) => typeof item === 'string').join(', ')
}
