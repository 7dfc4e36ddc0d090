import { readBody } from './read-body.ts'
import type { Form } from './read-form.ts'

/** What was sent with a file: its bytes, and the fields beside it. */
export interface FileForm {
  /** Empty when no file was chosen; `null` when all of it was too large. */
  readonly file: Uint8Array | null
  readonly fields: Pick<Form, 'text'>
}

/** What stands around a file and beside it. */
const FIELDS = 64 * 1024

/** Reads a posted form that has a file of at most so many bytes; `null` when the page is only looked at. */
export async function readFileForm(
  request: Request,
  name: string,
  most: number,
): Promise<FileForm | null> {
  if (request.method !== 'POST') return null
  const type = request.headers.get('content-type') ?? ''
  const isForm = type.startsWith('multipart/form-data')
  const bytes = isForm ? await readBody(request, most + FIELDS) : new Uint8Array()
  const form = bytes && isForm ? await formOf(bytes, type) : null
  const file = form?.get(name)
  const given = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
  return {
    file: bytes && given,
    fields: { text: (field) => textOf(form?.get(field)) },
  }
}

/** What is no form after all has no fields. */
async function formOf(bytes: Uint8Array, type: string): Promise<FormData | null> {
  const body = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
  return body.formData().catch(() => null)
}

function textOf(value: FormDataEntryValue | null | undefined): string {
  return typeof value === 'string' ? value.trim() : ''
}
