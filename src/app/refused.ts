import { Refusal } from '#nps/refusal.ts'

/** The same refusal as `Refusal`, as a value: pages are bundled and have a class of their own. */
export interface Refused {
  readonly refused: {
    readonly code: string
    readonly message: string
    readonly hint: string
    /** The field of a form that it is about, if it is about one. */
    readonly field?: string
  }
}

/** An answer, or the refusal that was thrown instead. */
export async function asValue<Answer>(answer: Promise<Answer>): Promise<Answer | Refused> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refusedAs(error)
  }
}

/** A refusal as a value. */
export function refusedAs({ code, message, hint, field }: Refusal): Refused {
  return { refused: { code, message, hint, ...(field !== null && { field }) } }
}
