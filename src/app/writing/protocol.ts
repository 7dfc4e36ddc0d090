import type { RefusalCode } from '#nps/refusal.ts'
import type { Jobs } from './jobs.ts'

/** What the writing thread is started with. */
export interface ThreadData {
  readonly databaseFile: string
  readonly secret: string
}

/** The jobs that can be asked for. */
export type JobName = keyof Jobs

/** A call to the writing thread. */
export type Call =
  | { readonly number: number; readonly job: JobName; readonly argument: unknown }
  | { readonly number: number; readonly job: 'stop' }

/** Says that readers see something new. */
export const COMMITTED = 'committed'

/** Its answer, or why there is none. Number 0 says that the thread is ready. */
export interface Reply {
  readonly number: number
  readonly answer?: unknown
  readonly problem?: {
    readonly refusal?: {
      readonly code: RefusalCode
      readonly message: string
      readonly hint: string
    }
    readonly failure?: string
  }
}
