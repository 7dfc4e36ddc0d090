import { tryFile, type FileTrial, type ImportRequest } from '#app/import-file.ts'
import type { Look } from '#intake/look.ts'
import { openQuestion, type OpenQuestion } from '#intake/open-question.ts'
import { Refusal } from '#nps/refusal.ts'
import type { Response } from '#nps/response.ts'
import { Sample } from './sample.ts'
import type { SendOptions } from './send-file.ts'

/** What a file would be imported as. */
export interface Preview {
  /** `null` when the file cannot be read at all. */
  readonly look: Look | null
  /** What stands in the way; empty when nothing does. */
  readonly questions: readonly OpenQuestion[]
  /** What would become of it; `null` while there are questions. */
  readonly trial: FileTrial | null
  /** The first answers just as they will be stored. */
  readonly sample: readonly Response[]
}

/** Looks through a file and, where nothing is in doubt, tries what importing it would do. */
export async function previewOf(
  databaseFile: string,
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
    const trial = await tryFile(databaseFile, request, { ...options, onPart })
    return { look: seen, questions: [], trial, sample: sample.responses }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { look: seen, questions: [openQuestion(error)], trial: null, sample: [] }
  }
}
