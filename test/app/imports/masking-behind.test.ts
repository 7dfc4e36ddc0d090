import { describe, expect, it } from 'vitest'
import { MaskingBehind } from '#app/imports/masking-behind.ts'
import { SILENT, type Log } from '#app/log.ts'
import type { MaskFileRequest } from '#app/reading/mask-file.ts'
import type { Reading } from '#app/reading/reading-thread.ts'

const turn = (importId: number) => ({
  importId,
  request: { path: `${importId}.csv`, surveyId: 1 } as MaskFileRequest,
})

type End = ReturnType<typeof Promise.withResolvers<undefined>>

/** What masks files, when the test says so, and releases their comments. */
function parts(log: Log = SILENT) {
  const released: number[] = []
  const files: { path: string; end: End }[] = []
  const maskFile: Reading['maskFile'] = async ({ path }, { signal } = {}) => {
    const end = Promise.withResolvers<undefined>()
    signal?.addEventListener('abort', () => end.reject(new Error('given up')))
    files.push({ path, end })
    return end.promise
  }
  const releaseOfImport = async ({ importId }: { importId: number }) => released.push(importId)
  return { reading: { maskFile }, writing: { releaseOfImport }, log, files, released }
}

const soon = () => new Promise((resolve) => setImmediate(resolve))

describe('MaskingBehind', () => {
  it('masks one file after the other, and knows which are to be', async () => {
    const thread = parts()
    const behind = new MaskingBehind(thread)
    const ends = [behind.add(turn(1)), behind.add(turn(2))]
    await soon()
    expect(thread.files.map(({ path }) => path)).toEqual(['1.csv'])
    expect([behind.has(1), behind.has(2), behind.has(3)]).toEqual([true, true, false])
    thread.files[0]?.end.resolve(undefined)
    expect(await ends[0]).toBe('masked')
    await soon()
    thread.files[1]?.end.resolve(undefined)
    expect(await ends[1]).toBe('masked')
    expect(behind.has(2)).toBe(false)
    expect(thread.released).toEqual([1, 2])
  })

  it('notes what fails, and goes on with the next', async () => {
    const lines: unknown[] = []
    const log: Log = { ...SILENT, error: (...line) => void lines.push(line) }
    const thread = parts(log)
    const behind = new MaskingBehind(thread)
    const ends = [behind.add(turn(1)), behind.add(turn(2))]
    await soon()
    thread.files[0]?.end.reject(new Error('the disk is full'))
    expect(await ends[0]).toBe('failed')
    await soon()
    thread.files[1]?.end.resolve(undefined)
    expect(await ends[1]).toBe('masked')
    expect(lines).toHaveLength(1)
  })

  it('stops at the end of the program, with what is under way and what waits', async () => {
    const behind = new MaskingBehind(parts())
    const ends = [behind.add(turn(1)), behind.add(turn(2))]
    await soon()
    await behind.close()
    expect(await Promise.all(ends)).toEqual(['stopped', 'stopped'])
    expect(await behind.add(turn(3))).toBe('stopped')
  })
})
