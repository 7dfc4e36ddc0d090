import { describe, expect, it } from 'vitest'
import { LOG_LEVELS, type LogLevel } from '#app/environment.ts'
import { openLog } from '#server/log.ts'

/** What a log of a level writes when every level is used once. */
function written(level: LogLevel): Record<string, unknown>[] {
  const lines: string[] = []
  const log = openLog(level, (line) => lines.push(line))
  for (const own of LOG_LEVELS) log[own](`a matter of ${own}`)
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('openLog(level, write)', () => {
  it.each([
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
  ] as const)('of %s writes %j', (level, expected) => {
    expect(written(level).map((line) => line['level'])).toEqual(expected)
  })

  it('writes time, level, message and details, a line of JSON each', () => {
    const lines: string[] = []
    openLog('info', (line) => lines.push(line)).warn('Two\nlines', { path: '/wall', times: 2 })
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain('\n')
    const { time, ...rest } = JSON.parse(lines[0]!) as Record<string, unknown>
    expect(rest).toEqual({ level: 'warn', message: 'Two\nlines', path: '/wall', times: 2 })
    expect(new Date(String(time)).toISOString()).toBe(time)
  })
})
