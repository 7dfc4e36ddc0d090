import { tryFile, type FileTrial, type ImportRequest } from '#app/import-file.ts'
import type { AnonymisedPart } from '#app/reading/anonymised.ts'
import type { ReadingContext } from '#app/reading/jobs.ts'
import type { SendOptions } from '#app/reading/send-file.ts'
import type { Look, Question } from '#intake/look.ts'
import { Refusal } from '#nps/refusal.ts'
import type { Response } from '#nps/response.ts'

/** What a file would be imported as. */
export interface Preview {
  /** `null` when the file cannot be read at all. */
  readonly look: Look | null
  /** What stands in the way; empty when nothing does. */
  readonly questions: readonly Question[]
  /** What would become of it; `null` while there are questions. */
  readonly trial: FileTrial | null
  /** The first answers just as they will be stored. */
  readonly sample: readonly Response[]
}

/** So many answers are shown. */
const SAMPLE = 6

/** Looks through a file and, where nothing is in doubt, tries what importing it would do. */
export async function previewOf(
  { databaseFile, writing }: Pick<ReadingContext, 'databaseFile' | 'writing'>,
  request: ImportRequest,
  options: SendOptions,
): Promise<Preview> {
  let seen: Look | null = null
  try {
    const { look } = await import('#intake/look.ts')
    seen = await look(request.path, request.choices)
    if (seen.questions.length > 0)
      return { look: seen, questions: seen.questions, trial: null, sample: [] }
    const sample = new Sample(seen)
    const onPart: SendOptions['onPart'] = (part) => {
      options.onPart?.(part)
      sample.add(part)
    }
    const atOnce = { first: SAMPLE, mask: writing.maskWords.bind(writing) }
    const trial = await tryFile(databaseFile, request, { ...options, onPart, atOnce })
    return { look: seen, questions: [], trial, sample: sample.responses }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, message, hint } = error
    return { look: seen, questions: [{ code, message, hint }], trial: null, sample: [] }
  }
}

/** Up to here the values may be few because the answers are. */
const FEW = 8
const TOO_MANY = 1000

/** The first answers, and a watch over what is to split them: it must not be what tells people apart. */
class Sample {
  readonly responses: Response[] = []
  readonly #values = new Map<string, Set<string>>()
  readonly #rows: number

  constructor({ rows }: Look) {
    this.#rows = rows
  }

  add({ responses }: AnonymisedPart): void {
    this.responses.push(...responses.slice(0, SAMPLE - this.responses.length))
    for (const { touchpoint, segments } of responses) {
      if (touchpoint !== null) this.#see('Touchpoint', touchpoint)
      for (const [name, segment] of Object.entries(segments)) this.#see(name, segment)
    }
  }

  #see(name: string, value: string): void {
    const values = this.#values.get(name) ?? new Set()
    this.#values.set(name, values.add(value))
    if (values.size > TOO_MANY || (values.size > FEW && values.size * 2 > this.#rows))
      throw new Refusal(
        'bad-option',
        `“${name}” has more than ${values.size - 1} different values, so it may be what somebody said or who they are.`,
        'Choose a column with few values, such as a region, or none.',
      )
  }
}
