import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { SILENT, type Log } from '#app/log.ts'
import { Reports } from '#app/screens/reports.ts'
import { ScreenBook } from '#app/screens/screen-book.ts'
import { ScreenWatch } from '#app/screens/screen-watch.ts'
import { MINUTE } from '#test/support/people.ts'
import { openedScreens, pairedScreen } from './opened.ts'

/** Somebody who can be told something, and the answer that is given. */
async function ear() {
  const heard: string[] = []
  const answer = { status: 200 }
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      heard.push((JSON.parse(body) as { text: string }).text)
      response.writeHead(answer.status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise((resolve) => void server.close(() => resolve())))
  const { port } = server.address() as AddressInfo
  return { heard, answer, url: `http://127.0.0.1:${String(port)}/secret` }
}

const REPORT = {
  ...{ scene: 'board', width: 1920, height: 1080, version: 'v1', age: 0, error: null },
  browser: 'Chrome 69',
}

async function watched(log: Log = SILENT) {
  const told = await ear()
  const opened = await openedScreens()
  const { screen } = await pairedScreen(opened)
  await opened.desk.change(screen.id, {
    ...(await opened.desk.find(screen.id))!.typed,
    place: '2nd floor',
  })
  const form = { url: told.url, minutes: '60' }
  expect(await opened.watch.change(form, 'a test')).toEqual({ done: true })
  const { reader, writing, clock } = opened
  const book = new ScreenBook(reader)
  const reports = new Reports()
  const watch = new ScreenWatch({ book, reports, writing, log, now: () => clock.now })
  const report = () => reports.note(screen.id, { at: clock.now, report: REPORT })
  const look = () => {
    book.changed()
    return watch.look()
  }
  return { ...opened, ...told, screen, report, look }
}

describe('WatchDesk.change(form, test)', () => {
  it('sends a test, and says why that did not arrive', async () => {
    const { watch, heard, answer, url } = await watched()
    expect(heard).toEqual(['a test'])
    answer.status = 302
    const fault = { code: 'not delivered', words: 'the answer was 302' }
    expect(await watch.change({ url, minutes: '15' }, 'again')).toEqual({ faults: { url: fault } })
    expect(await watch.read()).toEqual({ url, minutes: 60 })
    expect(await watch.change({ url: 'http://127.0.0.1:1/', minutes: '15' }, 'x')).toMatchObject({
      faults: { url: { code: 'not delivered' } },
    })
  })

  it('takes only addresses of the web, and none for nobody', async () => {
    const { watch } = await watched()
    for (const url of ['chat', 'file:///etc/passwd', 'javascript:1'])
      expect(await watch.change({ url, minutes: '60' }, '')).toEqual({
        faults: { url: { code: 'not an address' } },
      })
    expect(await watch.change({ url: ' ', minutes: '' }, '')).toEqual({ done: true })
    expect(await watch.read()).toBeNull()
  })
})

describe('ScreenWatch.look()', () => {
  it('tells once that a screen is missing, and once that it is back', async () => {
    const { clock, heard, report, look } = await watched()
    report()
    clock.now += 59 * MINUTE
    await look()
    expect(heard).toHaveLength(1)
    clock.now += MINUTE
    await Promise.all([look(), look()])
    await look()
    expect(heard.slice(1)).toEqual([
      expect.stringContaining(
        'the screen “Lobby” (2nd floor) is missing. It last reported on 20 Nov 2026',
      ),
    ])
    clock.now += MINUTE
    report()
    await look()
    await look()
    expect(heard.slice(2)).toEqual(['NPS Wall: the screen “Lobby” (2nd floor) is back.'])
  })

  it('tries again later what could not be told, and keeps the address to itself', async () => {
    const warned: string[] = []
    const warn = (...said: unknown[]) => void warned.push(JSON.stringify(said))
    const { clock, heard, answer, report, look } = await watched({ ...SILENT, warn })
    report()
    clock.now += 60 * MINUTE
    answer.status = 500
    await look()
    expect(warned).toEqual([expect.stringContaining('the answer was 500')])
    expect(warned[0]).not.toContain('secret')
    answer.status = 200
    for (let minute = 0; minute < 10; minute += 1) await look()
    expect(heard).toHaveLength(2)
    await look()
    expect(heard).toHaveLength(3)
  })

  it('does not miss a screen that is revoked', async () => {
    const { clock, desk, heard, report, look, screen } = await watched()
    report()
    await desk.revoke(screen.id)
    clock.now += 90 * MINUTE
    await look()
    expect(heard).toHaveLength(1)
  })
})
