import type { Jobs } from './jobs.ts'

/** What the writing thread is started with. */
export interface ThreadData {
  readonly databaseFile: string
  readonly secret: string
}

/** The jobs that can be asked for. */
export type JobName = keyof Jobs

/** Says that readers see something new. */
export const COMMITTED = 'committed'
