import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { openNews } from '#app/news/open-news.ts'
import { eventually } from '#test/support/eventually.ts'
import { DAY, MINUTE } from '#test/support/people.ts'
import { receiver } from '#test/support/receivers.ts'
import { openedNews, withGoal } from './opened.ts'

async function withOutlet(kind: 'slack' | 'teams' | 'webhook' = 'slack') {
  const opened = openedNews()
  const chat = await receiver()
  const { id, secret } = await opened.addOutlet(kind, chat.url)
  await opened.turn()
  const tell = async () => {
    opened.pictures.latest = withGoal('2026-11-18')
    await opened.settle()
  }
  const outcome = async () => (await opened.desk.told())[0]
  return { ...opened, ...chat, id, secret, tell, outcome }
}

/** An address at which nobody listens any more. */
async function deserted(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return `http://127.0.0.1:${String(port)}/`
}

describe('Courier.deliver()', () => {
  it('tries again after longer and longer pauses, and sends once', async () => {
    const { answers, calls, clock, tell, turn, outcome } = await withOutlet()
    answers.push(500, 429)
    await tell()
    expect(await outcome()).toMatchObject({ state: 'waiting', tries: 1, failure: 'status 500' })
    clock.now += MINUTE - 1
    await turn()
    expect(calls).toHaveLength(1)
    clock.now += 1
    await turn()
    expect(await outcome()).toMatchObject({ state: 'waiting', tries: 2, failure: 'status 429' })
    clock.now += 5 * MINUTE
    await turn()
    expect(await outcome()).toMatchObject({ state: 'sent', tries: 3, failure: null })
    for (let day = 0; day < 3; day += 1) {
      clock.now += 60 * MINUTE
      await turn()
    }
    expect(calls).toHaveLength(3)
    expect(new Set(calls.map(({ body }) => body)).size).toBe(1)
  })

  it('gives up after the sixth time, and tries again by hand', async () => {
    const { answers, calls, clock, tell, turn, outcome, desk } = await withOutlet()
    answers.push(500, 500, 500, 500, 500, 500)
    await tell()
    for (const minutes of [1, 5, 30, 120, 720]) {
      clock.now += minutes * MINUTE
      await turn()
    }
    expect(await outcome()).toMatchObject({ state: 'given up', tries: 6 })
    clock.now += DAY
    await turn()
    expect(calls).toHaveLength(6)
    const told = await outcome()
    expect(await desk.tryAgain(told!.id)).toBe(true)
    await eventually(async () => expect(await outcome()).toMatchObject({ state: 'sent' }))
    expect(await desk.tryAgain(told!.id)).toBe(false)
  })

  it('never sends again what was under way when the program ended', async () => {
    const { answers, calls, opening, tell, clock, outcome, desk } = await withOutlet()
    answers.push(null)
    void tell()
    await eventually(() => expect(calls).toHaveLength(1))
    expect(await outcome()).toMatchObject({ state: 'sending' })
    const next = openNews(opening)
    await next.turn()
    expect(await outcome()).toMatchObject({ state: 'unsure', failure: 'interrupted' })
    clock.now += DAY
    await next.turn()
    expect(calls).toHaveLength(1)
    expect(await desk.tryAgain((await outcome())!.id)).toBe(true)
    await next.turn()
    expect(calls).toHaveLength(2)
    await next.close()
  })

  it('waits where nobody listens, and tells nobody who is paused', async () => {
    const { desk, id, tell, turn, outcome, clock, calls } = await withOutlet()
    const form = { name: 'x', address: await deserted(), survey: '', language: 'en' }
    await desk.change(id, { ...form, wants: ['goal reached'] })
    await tell()
    expect(await outcome()).toMatchObject({ state: 'waiting', failure: 'ECONNREFUSED' })
    await desk.pause(id, true)
    clock.now += MINUTE
    await turn()
    expect(await outcome()).toMatchObject({ state: 'given up', failure: 'paused' })
    expect(calls).toEqual([])
  })

  it('does not send what is days old when the program comes back', async () => {
    const { answers, calls, tell, clock, turn, outcome } = await withOutlet()
    answers.push(500)
    await tell()
    clock.now += 2 * DAY + 2 * MINUTE
    await turn()
    expect(await outcome()).toMatchObject({ state: 'given up', failure: 'late' })
    expect(calls).toHaveLength(1)
  })

  it('follows no redirect', async () => {
    const { answers, calls, tell, outcome } = await withOutlet()
    answers.push(307)
    await tell()
    expect(await outcome()).toMatchObject({ state: 'waiting', failure: 'status 307' })
    expect(calls).toHaveLength(1)
  })

  it('signs what it tells a program', async () => {
    const { calls, tell, secret } = await withOutlet('webhook')
    await tell()
    const [{ headers, body }] = calls as [(typeof calls)[0]]
    const at = String(headers['x-nps-wall-timestamp'])
    const proof = createHmac('sha256', secret!).update(`${at}.${body}`).digest('hex')
    expect(headers['x-nps-wall-signature']).toBe(`v1=${proof}`)
    expect(headers['x-nps-wall-delivery']).toBe((JSON.parse(body) as { id: string }).id)
    expect(JSON.parse(body)).toMatchObject({
      type: 'goal reached',
      news: { goal: { target: 30 }, on: '2026-11-18', survey: { id: 'relationship' } },
      heading: 'Goal reached: Our first',
      url: 'https://nps.example.com/?survey=relationship',
    })
  })
})
