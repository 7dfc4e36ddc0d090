import type { Batch } from '#intake/read-file.ts'
import type { Response } from '#nps/response.ts'
import { anonymise, type Anonymising } from '#privacy/anonymise.ts'

/** A part of a file as it may leave the thread that reads it. */
export interface AnonymisedPart extends Omit<Batch, 'responses'> {
  readonly responses: readonly Response[]
}

/** Raw answers in, anonymised ones out: what was said in clear goes no further than this. */
export async function* anonymised(
  batches: AsyncIterable<Batch>,
  how: Anonymising,
): AsyncGenerator<AnonymisedPart> {
  for await (const batch of batches)
    yield { ...batch, responses: batch.responses.map((raw) => anonymise(raw, how)) }
}
