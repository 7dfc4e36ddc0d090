import type { LogLevel } from './environment.ts'

/** Writes what happens. No respondent's word and no secret ever gets here. */
export type Log = Record<LogLevel, (message: string, details?: Record<string, unknown>) => void>

/** A log that nobody reads. */
export const SILENT: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
