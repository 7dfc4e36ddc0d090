import type { ImportRequest } from '#app/import-file.ts'
import type { Filled, WordsWriting } from '#app/writing/fill-comments.ts'
import type { Batch } from '#intake/read-file.ts'
import type { MaskingRules } from '#nps/masking-rules.ts'
import type { RawResponse } from '#nps/raw-response.ts'
import { keyOf, printOf, wordsOf } from '#privacy/anonymise.ts'
import { openReader, type Reader } from '#store/engines/sqlite.ts'
import { maskingRules } from '#store/masking-words.ts'
import { hasPending, pendingAmong } from '#store/pending-comments.ts'

/** A file that is in, and how it was taken in. */
export interface MaskFileRequest extends Pick<ImportRequest, 'path' | 'choices'> {
  /** The id of the survey that it went into. */
  readonly surveyId: number
}

/** What masking a file takes beside the request. */
export interface MaskFileOptions {
  readonly databaseFile: string
  readonly secret: string
  /** Told of every part that is masked and stored. */
  readonly onPart?: (rows: { readonly rows: number; readonly of: number }) => void
  readonly signal?: AbortSignal
}

/** So many are masked in one go: answers that are posted come in between. */
const MASKED_AT_ONCE = 32

/** So many goes may be on their way, so that what masks never waits. */
const UNDER_WAY = 3

/** So many are stored in one transaction, a few hundredths of a second. */
const STORED_AT_ONCE = 500

/**
 * Reads a file that is in a second time, masks the comments that wait for their words and has them
 * stored, by the rules that hold then. Comments that have their text are left as they are. May be given
 * up and begun anew at any time. Throws `Refusal` when the file has gone or changed.
 */
export async function maskFile(
  writing: WordsWriting,
  request: MaskFileRequest,
  options: MaskFileOptions,
): Promise<void> {
  const reader = openReader(options.databaseFile)
  try {
    const { surveyId } = request
    if (!(await reader.read(async (connection) => hasPending(connection, surveyId)))) return
    const { openResults } = await import('#intake/read-file.ts')
    const results = await openResults(request.path, request.choices)
    const pass = new Pass(writing, reader, { secret: options.secret, survey: surveyId })
    for await (const batch of results.batches()) {
      await pass.take(batch, options.signal)
      options.onPart?.({ rows: batch.rows, of: results.look.rows })
    }
    await pass.finish()
  } finally {
    reader.close()
  }
}

/** A comment that waits, with the words it waits for. */
interface Waiting {
  readonly id: number
  readonly print: string
  readonly raw: RawResponse
}

/** Comments that are masked, and the rules by which they are. */
interface MaskedGo {
  readonly waiting: readonly Waiting[]
  readonly rules: MaskingRules
  readonly filled: readonly Filled[]
}

/** One pass through a file. */
class Pass {
  readonly #writing: WordsWriting
  readonly #reader: Reader
  readonly #how: { readonly secret: string; readonly survey: number }
  readonly #goes: Promise<MaskedGo>[] = []
  #rules: MaskingRules | null = null
  #masked: MaskedGo[] = []

  constructor(writing: WordsWriting, reader: Reader, how: { secret: string; survey: number }) {
    this.#writing = writing
    this.#reader = reader
    this.#how = how
  }

  /** Masks what waits for words of a part of the file. */
  async take({ responses }: Batch, signal: AbortSignal | undefined): Promise<void> {
    const waiting = await this.#waitingFor(responses)
    for (let at = 0; at < waiting.length; at += MASKED_AT_ONCE) {
      signal?.throwIfAborted()
      if (this.#goes.length >= UNDER_WAY) await this.#shift()
      const go = this.#mask(waiting.slice(at, at + MASKED_AT_ONCE))
      // A failure is met where the promise is awaited.
      go.catch(() => undefined)
      this.#goes.push(go)
    }
    signal?.throwIfAborted()
  }

  /** Waits for what is under way. */
  async finish(): Promise<void> {
    do {
      while (this.#goes.length > 0) await this.#shift()
      await this.#store()
    } while (this.#goes.length > 0)
  }

  async #waitingFor(responses: readonly RawResponse[]): Promise<Waiting[]> {
    const spoken = responses.filter(({ comment }) => comment !== null)
    const words = spoken.map((raw) => ({
      key: keyOf(raw.identity, this.#how),
      print: printOf(raw, this.#how) ?? '',
    }))
    const ids = await this.#reader.read(async (connection) => pendingAmong(connection, words))
    return spoken.flatMap((raw, index) => {
      const id = ids[index]
      return typeof id !== 'number' ? [] : [{ id, print: words[index]?.print ?? '', raw }]
    })
  }

  async #mask(waiting: readonly Waiting[]): Promise<MaskedGo> {
    const rules = (this.#rules ??= await this.#reader.read(maskingRules))
    const words = waiting.flatMap(({ raw }) => wordsOf(raw) ?? [])
    const masked = await this.#writing.maskWords({ words, rules })
    const filled = waiting.flatMap(({ id, print }, index) => {
      const one = masked[index]
      return one ? [{ id, print, masked: one }] : []
    })
    return { waiting, rules, filled }
  }

  async #shift(): Promise<void> {
    const go = await this.#goes.shift()
    if (!go) return
    this.#masked.push(go)
    if (this.#masked.length * MASKED_AT_ONCE >= STORED_AT_ONCE) await this.#store()
  }

  /** What was masked by rules that hold no more is masked anew. */
  async #store(): Promise<void> {
    const all = this.#masked
    this.#masked = []
    for (const [rules, goes] of Map.groupBy(all, (go) => go.rules)) {
      const filled = goes.flatMap((go) => go.filled)
      if (filled.length === 0) continue
      const others = await this.#writing.fillComments({ filled, rules })
      if (others === null) continue
      this.#rules = others
      for (const go of goes) this.#goes.push(this.#mask(go.waiting))
    }
  }
}
