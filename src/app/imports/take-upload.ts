import { Busboy, type BusboyInstance } from '@fastify/busboy'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { UploadFolder } from './upload-folder.ts'

/** A file that has come in whole. */
export interface TakenFile {
  readonly key: string
  readonly path: string
  readonly name: string
}

/** Why none has. */
export type NotTaken = 'too large' | 'no file' | 'broken off'

/** Room for what stands around the file in a form. */
const AROUND = 64 * 1024

/**
 * Writes the file of a posted form, field `file`, to the folder as it comes, holding none of it in
 * memory. Nothing is left of one that is too large or breaks off.
 */
export async function takeUpload(
  request: Request,
  folder: UploadFolder,
  mostBytes: number,
): Promise<TakenFile | NotTaken> {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !/^multipart\/form-data;.*boundary=/i.test(type)) return 'no file'
  // What is not read at all is thrown away behind the answer; to stop half way would cut that off.
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes + AROUND) return 'too large'
  const form = new Form(type, folder, mostBytes)
  try {
    await pipeline(Readable.fromWeb(request.body as ReadableStream), form.parser)
    return await form.taken()
  } catch {
    await form.forget()
    return 'broken off'
  }
}

/** One form that is being read. */
class Form {
  readonly parser: BusboyInstance
  readonly #folder: UploadFolder
  #saving: Promise<TakenFile | NotTaken> | null = null
  #key: string | null = null

  constructor(type: string, folder: UploadFolder, mostBytes: number) {
    this.#folder = folder
    const limits = { files: 1, fields: 0, parts: 2, fileSize: mostBytes }
    this.parser = new Busboy({ headers: { 'content-type': type }, limits })
    this.parser.on('file', (field, file, name) => {
      // A form that breaks off fails here even when nobody listens any more, which would end the program.
      file.on('error', () => undefined)
      this.#saving = this.#save(file, field === 'file' ? name : '')
      // A failure is met in `taken`; until then the rest of the form has to go somewhere.
      this.#saving.catch(() => file.resume())
    })
  }

  async taken(): Promise<TakenFile | NotTaken> {
    const saved = (await this.#saving) ?? 'no file'
    if (typeof saved === 'string') await this.forget()
    return saved
  }

  async forget(): Promise<void> {
    await this.#saving?.catch(() => undefined)
    if (this.#key) await this.#folder.remove(this.#key)
  }

  async #save(file: Readable & { truncated: boolean }, name: string) {
    if (!name) {
      file.resume()
      return 'no file'
    }
    const place = this.#folder.place(name)
    this.#key = place.key
    await pipeline(file, createWriteStream(place.path, { mode: 0o600, flags: 'wx' }))
    return file.truncated ? 'too large' : place
  }
}
