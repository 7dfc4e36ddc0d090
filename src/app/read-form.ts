import { readBody } from './read-body.ts'

/** What was typed into a page's form. */
export interface Form {
  /** A field without the blanks around it; empty when there is none. */
  text(name: string): string
  /** A field as it is, such as a password. */
  raw(name: string): string
}

/** Nobody types more. */
const MOST_BYTES = 64 * 1024

/** Reads a posted form; `null` when the page is only looked at. What is no form, or too large, has no fields. */
export async function readForm(request: Request): Promise<Form | null> {
  if (request.method !== 'POST') return null
  const isForm = request.headers
    .get('content-type')
    ?.startsWith('application/x-www-form-urlencoded')
  const bytes = isForm ? await readBody(request, MOST_BYTES) : null
  const fields = new URLSearchParams(new TextDecoder().decode(bytes ?? new Uint8Array()))
  const raw = (name: string): string => fields.get(name) ?? ''
  return { raw, text: (name) => raw(name).trim() }
}
