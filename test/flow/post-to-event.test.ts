import { describe, expect, it } from 'vitest'
import { TestProgram } from '#test/support/program.ts'

/** So many answers of one rating, with ids of their own. */
function answers(count: number, rating: number, day = '2026-11-18') {
  return Array.from({ length: count }, (_, index) => ({
    id: `${day}-${rating}-${index}`,
    rating,
    answeredAt: `${day}T10:00:00Z`,
  }))
}

interface Burst {
  readonly answers: ReturnType<typeof answers>
  /** Whether the program said that it has taken them; it may be killed before it does. */
  readonly isTaken: Promise<boolean>
}

/** Posts ten answers without waiting for what becomes of them. */
function burst(program: TestProgram, key: string, name: string): Burst {
  const some = answers(10, 9).map((answer, index) => ({ ...answer, id: `${name}-${index}` }))
  const isTaken = program.post(key, some).then(
    ({ ok }) => ok,
    () => false,
  )
  return { answers: some, isTaken }
}

describe('POST /api/v1/responses', () => {
  it('is counted once, on every page and in the stream, and told apart when sent again', async () => {
    const program = new TestProgram()
    await program.start()
    const key = await program.createSource()
    const batch = [...answers(30, 10), ...answers(10, 7), ...answers(10, 3)]
    const first = await program.post(key, batch)
    expect(first.status).toBe(200)
    expect(await first.json()).toEqual({ accepted: 50, duplicates: 0, updated: 0, rejected: [] })
    const again = await program.post(key, batch)
    expect(await again.json()).toMatchObject({ accepted: 0, duplicates: 50 })
    const changed = await program.post(key, { ...batch[0]!, rating: 0 })
    expect(await changed.json()).toMatchObject({ accepted: 0, updated: 1 })
    const { score } = await program.snapshot()
    expect(score).toMatchObject({ nps: 36, responses: 50, promoters: 29, detractors: 11 })
  })

  it('refuses who has no key, what is no JSON, and each wrong response with its index', async () => {
    const program = new TestProgram()
    await program.start()
    const key = await program.createSource()
    const stranger = await program.post('nps_wrong', answers(1, 9))
    expect(stranger.status).toBe(401)
    expect(stranger.headers.get('content-type')).toBe('application/problem+json')
    const broken = await fetch(`${program.url}/api/v1/responses`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}` },
      body: '{"id":',
    })
    expect(broken.status).toBe(400)
    const mixed = await program.post(key, [
      ...answers(1, 9),
      { id: 'x', rating: 11, answeredAt: '2026-11-18' },
    ])
    expect(await mixed.json()).toMatchObject({ accepted: 1, rejected: [{ index: 1 }] })
    const tooMany = await program.post(key, answers(1_001, 9))
    expect(tooMany.status).toBe(400)
  })

  it('says how it wants to be asked', async () => {
    const program = new TestProgram()
    await program.start()
    const read = await fetch(`${program.url}/api/v1/responses`)
    expect(read.status).toBe(405)
    expect(read.headers.get('allow')).toBe('POST')
    const key = await program.createSource()
    const headers = { authorization: `Bearer ${key}` }
    const long = { method: 'POST', headers, body: 'a'.repeat(16 * 1024 * 1024 + 1) }
    const tooLong = await fetch(`${program.url}/api/v1/responses`, long)
    expect(tooLong.status).toBe(413)
  })

  it('loses nothing that was acknowledged when the program is killed', async () => {
    const program = new TestProgram()
    await program.start()
    const key = await program.createSource()
    for (let post = 0; post < 5; post += 1)
      expect((await program.post(key, answers(10, 9, `2026-11-1${post}`))).status).toBe(200)
    await program.kill()
    await program.start()
    const { score } = await program.snapshot()
    expect(score).toMatchObject({ responses: 50, nps: 100 })
  })

  it('counts once what was acknowledged in twenty bursts, each cut off by a kill', async () => {
    const program = new TestProgram()
    await program.start()
    const key = await program.createSource()
    const sent: Burst[] = []
    for (let kill = 0; kill < 20; kill += 1) {
      const bursts = Array.from({ length: 12 }, (_, index) =>
        burst(program, key, `${kill}-${index}`),
      )
      sent.push(...bursts)
      await Promise.race(bursts.slice(kill % 12).map(({ isTaken }) => isTaken))
      await program.kill()
      await Promise.all(bursts.map(({ isTaken }) => isTaken))
      await program.start()
    }
    const taken = await Promise.all(sent.map(({ isTaken }) => isTaken))
    expect(new Set(taken)).toEqual(new Set([true, false]))
    for (const [index, { answers: again }] of sent.entries()) {
      const outcome = (await (await program.post(key, again)).json()) as Record<string, unknown>
      const isStored = outcome['duplicates'] === again.length
      expect(isStored || outcome['accepted'] === again.length, 'all of a post or nothing').toBe(
        true,
      )
      if (taken[index]) expect(isStored, 'what was acknowledged is there').toBe(true)
    }
    const { score } = await program.snapshot()
    expect(score).toMatchObject({ responses: sent.length * 10 })
  }, 120_000)
})

describe('GET /api/v1/stream', () => {
  it('gives the whole snapshot first and then each change', async () => {
    const program = new TestProgram()
    await program.start()
    const key = await program.createSource()
    await program.post(key, answers(40, 10))
    const stream = await fetch(`${program.url}/api/v1/stream?audience=wall`)
    const events = eventsOf(stream)
    expect((await events.next()).value).toMatchObject({ score: { nps: 100, responses: 40 } })
    await program.post(key, answers(40, 0))
    expect((await events.next()).value).toMatchObject({ score: { nps: 0, responses: 80 } })
    await events.return(undefined)
  })

  it('is told to come back later when the program stops', async () => {
    const program = new TestProgram()
    await program.start()
    const stream = await fetch(`${program.url}/api/v1/stream`)
    const text = stream.text()
    expect(await program.stop()).toBe(0)
    expect(await text).toMatch(/retry: \d+\n\n$/)
  })
})

describe('GET /healthz and /readyz', () => {
  it('answer while the program runs', async () => {
    const program = new TestProgram()
    await program.start()
    expect((await fetch(`${program.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${program.url}/readyz`)).status).toBe(200)
  })
})

/** The snapshots in a stream of events, as they come. */
async function* eventsOf(stream: Response): AsyncGenerator<unknown, void> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const part of stream.body!) {
    text += decoder.decode(part, { stream: true })
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const event = text.slice(0, end)
      text = text.slice(end + 2)
      const data = /^data: (.*)$/m.exec(event)?.[1]
      if (data) yield JSON.parse(data)
    }
  }
}
