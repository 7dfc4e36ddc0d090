import type { Person } from '#store/people/people.ts'
import type { TakenFile } from './take-upload.ts'
import type { Upload } from './upload.ts'
import type { UploadFolder } from './upload-folder.ts'

/** How long an upload that nobody touches is kept, in milliseconds. */
export const KEPT_FOR = 60 * 60 * 1000

/** The uploads that are not imported yet. They are gone when the program ends. */
export class Uploads {
  readonly #folder: UploadFolder
  readonly #now: () => number
  readonly #uploads = new Map<string, Upload>()

  constructor(folder: UploadFolder, now: () => number) {
    this.#folder = folder
    this.#now = now
  }

  /** Keeps a file that has come in. */
  add(file: TakenFile, by: Person): Upload {
    const upload: Upload = {
      ...file,
      by,
      chosen: null,
      look: null,
      isRemembered: false,
      surveyTold: null,
      state: { kind: 'open' },
      refusal: null,
      preview: null,
      touchedAt: this.#now(),
    }
    this.#uploads.set(file.key, upload)
    return upload
  }

  /** An upload, which is kept another hour then; `null` when there is none. */
  find(key: string): Upload | null {
    const upload = this.#uploads.get(key) ?? null
    if (upload) upload.touchedAt = this.#now()
    return upload
  }

  /** All of them, in the order of their coming. */
  list(): readonly Upload[] {
    return [...this.#uploads.values()]
  }

  /** Lets go of an upload that has become an import; its file stays until its words are masked. */
  release(key: string): void {
    this.#uploads.delete(key)
  }

  /** Deletes an upload and its file. */
  async remove(key: string): Promise<void> {
    this.#uploads.delete(key)
    await this.#folder.remove(key)
  }

  /** Deletes those that nobody has touched for an hour. */
  async removeOld(): Promise<void> {
    for (const { key, touchedAt, state } of this.list()) {
      const isIdle = state.kind === 'open' || state.kind === 'failed'
      if (isIdle && touchedAt + KEPT_FOR <= this.#now()) await this.remove(key)
    }
  }
}
