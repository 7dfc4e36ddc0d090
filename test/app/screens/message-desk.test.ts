import { describe, expect, it } from 'vitest'
import { DEFAULT_LOOK } from '#nps/screen.ts'
import { pictureOf } from '#test/snapshots/picture.ts'
import { MINUTE } from '#test/support/people.ts'
import { NOW } from '#test/support/results.ts'
import { openedScreens, pairedScreen } from './opened.ts'

const HOUR = 60 * MINUTE
const put = { text: ' Welcome,  Mayor ', hours: '24' }

describe('MessageDesk.put(form)', () => {
  it('puts a message up for as long as was chosen', async () => {
    const { message, clock } = await openedScreens()
    expect(await message.read()).toBeNull()
    expect(await message.put(put)).toEqual({ done: true })
    expect(await message.read()).toMatchObject({ text: 'Welcome, Mayor' })
    clock.now += 24 * HOUR - 1000
    expect(await message.read()).not.toBeNull()
    clock.now += 1001
    expect(await message.read()).toBeNull()
  })

  it('is in every picture until it is over', async () => {
    const { message, clock, reader } = await openedScreens()
    clock.now = Date.parse(NOW)
    await message.put({ ...put, hours: '1' })
    const until = new Date(Date.parse(NOW) + HOUR).toISOString().replace('.000', '')
    expect((await pictureOf(reader)).message).toEqual({ text: 'Welcome, Mayor', until })
    clock.now -= 2 * HOUR
    await message.put({ ...put, hours: '1' })
    expect((await pictureOf(reader)).message).toBeNull()
  })

  it('says what is wrong with it', async () => {
    const { message } = await openedScreens()
    expect(await message.put({ text: ' ', hours: '5' })).toEqual({
      faults: { text: { code: 'missing' }, hours: { code: 'nothing chosen' } },
    })
    expect(await message.put({ ...put, text: 'x'.repeat(161) })).toEqual({
      faults: { text: { code: 'too long' } },
    })
    expect(await message.read()).toBeNull()
  })
})

describe('MessageDesk.takeDown()', () => {
  it('takes the message down', async () => {
    const { message } = await openedScreens()
    await message.put(put)
    await message.takeDown()
    expect(await message.read()).toBeNull()
  })
})

describe('MessageDesk.isShown()', () => {
  it('says whether a screen has it among its scenes', async () => {
    const opened = await openedScreens()
    const { screen } = await pairedScreen(opened)
    expect(await opened.message.isShown()).toBe(false)
    const scenes = [{ scene: 'message', seconds: 30 }] as const
    await opened.writing.changeScreen({
      id: screen.id,
      change: { look: { ...DEFAULT_LOOK, scenes } },
    })
    opened.changed()
    expect(await opened.message.isShown()).toBe(true)
    await opened.desk.revoke(screen.id)
    expect(await opened.message.isShown()).toBe(false)
  })
})
