import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DrawingProcess } from '#app/pictures/drawing-process.ts'
import type { Language } from '#nps/languages.ts'
import { freshFolder } from '#test/support/database.ts'
import { orderOf } from '#test/support/pictures.ts'

/** A process that answers with its own number, or does as the language of an order says. */
const CHILD = `
process.on('message', ({ language }) => {
  if (language === 'end') process.exit(3)
  if (language === 'hang') return
  if (language === 'fail') return process.send({ failure: 'no paint' })
  process.send({ picture: new TextEncoder().encode(String(process.pid)) })
})`

function drawing(times: { keptFor?: number; patience?: number } = {}) {
  const module = join(freshFolder(), 'child.mjs')
  writeFileSync(module, CHILD)
  const opened = new DrawingProcess(module, times)
  onTestFinished(() => opened.close())
  const draw = async (language = 'en') =>
    Number(
      new TextDecoder().decode(await opened.draw(orderOf({}, { language: language as Language }))),
    )
  return { opened, draw }
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('DrawingProcess.draw(order)', () => {
  it('is answered by a process of its own, which stays for the next', async () => {
    const { draw } = drawing()
    const pid = await draw()
    expect(pid).not.toBe(process.pid)
    expect(await draw()).toBe(pid)
  })

  it('throws why a picture could not be drawn, and draws the next', async () => {
    const { draw } = drawing()
    const pid = await draw()
    await expect(draw('fail')).rejects.toThrow('no paint')
    expect(await draw()).toBe(pid)
  })

  it('throws when the process breaks down, and starts another for the next', async () => {
    const { draw } = drawing()
    const pid = await draw()
    await expect(draw('end')).rejects.toThrow('has ended')
    expect(await draw()).not.toBe(pid)
  })

  it('waits for no picture for ever', async () => {
    const { draw } = drawing({ patience: 500 })
    await expect(draw('hang')).rejects.toThrow('has ended')
    expect(await draw()).toBeGreaterThan(0)
  })

  it('ends the process when nobody has wanted anything for a while', async () => {
    const { opened, draw } = drawing({ keptFor: 1 })
    const pid = await draw()
    await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false)
    expect(await draw()).not.toBe(pid)
    await opened.close()
  })
})

describe('DrawingProcess.close()', () => {
  it('ends the process', async () => {
    const { opened, draw } = drawing()
    const pid = await draw()
    await opened.close()
    expect(isAlive(pid)).toBe(false)
  })
})
