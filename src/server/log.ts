import { LOG_LEVELS, type LogLevel } from '#app/environment.ts'
import type { Log } from '#app/log.ts'

/** A log of a line of JSON each, that leaves out what is below a level. */
export function openLog(level: LogLevel, write: (line: string) => void): Log {
  const from = LOG_LEVELS.indexOf(level)
  const logs = LOG_LEVELS.map((own, index) => [
    own,
    (message: string, details: Record<string, unknown> = {}) => {
      if (index < from) return
      const time = new Date().toISOString()
      write(JSON.stringify({ time, level: own, message, ...details }))
    },
  ])
  return Object.fromEntries(logs) as Log
}
