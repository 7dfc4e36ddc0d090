import { Refusal, type RefusalCode } from '#nps/refusal.ts'

/** A call from one thread to another. To give up is said of a call that is under way. */
export interface Call<Job extends string = string> {
  readonly number: number
  readonly job: Job | 'stop' | 'give up'
  readonly argument?: unknown
}

/** Its answer, why there is none, or how far it is. Number 0 says that a thread is ready. */
export interface Reply {
  readonly number: number
  readonly answer?: unknown
  readonly progress?: unknown
  readonly problem?: {
    readonly refusal?: {
      readonly code: RefusalCode
      readonly message: string
      readonly hint: string
      readonly field: string | null
    }
    readonly failure?: string
  }
}

/** Whether a message is one; threads say other things as well. */
export function isReply(said: unknown): said is Reply {
  return typeof said === 'object' && said !== null && 'number' in said
}

/** A refusal stays one on the other side; anything else is a failure, with its stack. */
export function problemOf(error: unknown): NonNullable<Reply['problem']> {
  if (error instanceof Refusal) {
    const { code, message, hint, field } = error
    return { refusal: { code, message, hint, field } }
  }
  return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
