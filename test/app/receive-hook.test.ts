import { describe, expect, it } from 'vitest'
import type { Log } from '#app/log.ts'
import { receiveHook, type HookAnswer } from '#app/receive-hook.ts'
import { sourcesOf, type AddedHook } from '#app/sources.ts'
import { dailyRatings } from '#store/daily-ratings.ts'
import { signedBy } from '#test/intake/hooks/signing.ts'
import { NOW, ratedOnly } from '#test/support/results.ts'
import { SECRET, writingInThisThread } from '#test/support/writing.ts'

const HOOK_SECRET = 'whsec_dHdlbnR5LWZvdXIgYnl0ZXM='
const now = Temporal.Instant.from(NOW)

/** A webhook of a tool, how to call it, and what was logged. */
async function hookOf(vendor: string, question: string | null = null) {
  const lines: unknown[] = []
  const note = (...line: unknown[]) => void lines.push(line)
  const log: Log = { debug: note, info: note, warn: note, error: note }
  const parts = { ...writingInThisThread(), secret: SECRET, log }
  const sources = sourcesOf(parts, () => now)
  const given = { name: 'Hook', vendor, secret: HOOK_SECRET, survey: null }
  const { source } = (await sources.addHook({
    ...given,
    ...{ question, commentQuestion: null },
  })) as AddedHook
  const call = (body: unknown, changes: object = {}): Promise<HookAnswer> => {
    const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
    const headers = signedBy(vendor, bytes, HOOK_SECRET, now)
    const whole = { vendor, source: 'hook', headers, body: bytes, ...changes }
    return receiveHook(parts, whole, now)
  }
  const ratings = () => parts.reader.read((on) => dailyRatings(on, { survey: 1 }))
  return { ...parts, sources, source, call, ratings, lines }
}

const response = (id: string, score: number, comment: string | null = null) => ({
  event_type: 'survey_response.updated',
  event_data: { id, score, comment, created_at: 1_795_000_000, survey_type: 'nps' },
})

describe('receiveHook(parts, call, now)', () => {
  it('takes a call once, however often it is sent, and an update as one', async () => {
    const { call, ratings, sources } = await hookOf('delighted')
    expect(await call(response('a', 5))).toMatchObject({ accepted: 1, duplicates: 0, updated: 0 })
    expect(await call(response('a', 5))).toMatchObject({ accepted: 0, duplicates: 1 })
    expect(await call(response('a', 5, 'Slow'))).toMatchObject({ accepted: 0, updated: 1 })
    expect(await call(response('a', 6, 'Slow'))).toMatchObject({ accepted: 0, updated: 1 })
    const [day] = await ratings()
    expect(day?.ratings).toEqual(ratedOnly(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0))
    expect(await sources.named('Hook')).toMatchObject({ accepted: 1, lastUsedAt: now.toString() })
  })

  it('puts an answer on its day in the time zone of the survey that the source feeds', async () => {
    const { call, ratings, writer } = await hookOf('delighted')
    await call(response('a', 5))
    await writer.write(async ({ prepare }) => {
      prepare("UPDATE surveys SET time_zone = 'Pacific/Kiritimati'").run()
    })
    // A moment of 18 November in UTC.
    await call(response('b', 5))
    expect((await ratings()).map(({ day }) => day)).toEqual(['2026-11-18', '2026-11-19'])
  })

  it('masks comments before they are stored', async () => {
    const { call, reader } = await hookOf('delighted')
    await call(response('a', 5, 'When it is ready please mail me at kim@example.com'))
    const text = await reader.read(async ({ prepare }) =>
      prepare('SELECT text FROM comments').pluck().get(),
    )
    expect(text).toEqual(expect.stringContaining('mail me at [e-mail]'))
    expect(text).not.toContain('kim@example.com')
  })

  it('does not believe a wrong signature, a changed body, or the address of another tool', async () => {
    const { call, ratings } = await hookOf('delighted')
    const wrong = signedBy('delighted', 'another body', HOOK_SECRET)
    expect(await call(response('a', 5), { headers: wrong })).toMatchObject({
      problem: { status: 401 },
    })
    expect(await call(response('a', 5), { headers: {} })).toMatchObject({
      problem: { status: 401 },
    })
    for (const address of [{ vendor: 'typeform' }, { source: 'other' }, { vendor: '__proto__' }])
      expect(await call(response('a', 5), address)).toMatchObject({ problem: { status: 404 } })
    expect(await ratings()).toEqual([])
  })

  it('refuses tools that send only ids, and says to import their files', async () => {
    const { call } = await hookOf('delighted')
    for (const vendor of ['surveymonkey', 'qualtrics'])
      expect(await call('MSG=1', { vendor })).toMatchObject({
        problem: {
          status: 422,
          code: 'ids-only',
          detail: expect.stringContaining('import') as string,
        },
      })
  })

  it('takes nothing of a revoked source', async () => {
    const { call, sources, source } = await hookOf('delighted')
    await sources.revoke(source.id)
    expect(await call(response('a', 5))).toMatchObject({ problem: { status: 404 } })
  })

  it('takes nothing before the secret is known, but for the test of the address', async () => {
    const { sources, writing, reader, secret, log } = await hookOf('delighted')
    const given = { name: 'Later', vendor: 'formbricks', secret: null, survey: null }
    await sources.addHook({ ...given, question: null, commentQuestion: null })
    const call = (body: unknown) =>
      receiveHook(
        { writing, reader, secret, log },
        {
          ...{ vendor: 'formbricks', source: 'later', headers: {} },
          body: Buffer.from(JSON.stringify(body)),
        },
        now,
      )
    expect(await call({ event: 'testEndpoint' })).toMatchObject({ accepted: 0 })
    expect(await call([{ event: 'responseFinished', data: { id: 'x' } }])).toMatchObject({
      problem: { status: 401, detail: expect.stringContaining('--change --secret') as string },
    })
  })

  it('says that the program’s own secret has changed', async () => {
    const { writing, reader, log } = await hookOf('delighted')
    const body = Buffer.from('{}')
    const call = { vendor: 'delighted', source: 'hook', headers: {}, body }
    const answer = await receiveHook({ writing, reader, log, secret: 'another secret' }, call, now)
    expect(answer).toMatchObject({ problem: { status: 503 } })
  })

  it('does not believe a call of Standard Webhooks that is replayed later', async () => {
    const { call } = await hookOf('formbricks')
    const body = Buffer.from('[]')
    const headers = signedBy('formbricks', body, HOOK_SECRET, now.subtract({ minutes: 6 }))
    expect(await call('[]', { headers })).toMatchObject({ problem: { status: 401 } })
    expect(await call('[]')).toMatchObject({ accepted: 0, ignored: expect.any(String) as string })
  })

  it('refuses until it is said which question counts, and notes that at the source', async () => {
    const { call, sources, source } = await hookOf('formbricks')
    const event = [
      {
        event: 'responseFinished',
        data: { id: 'r', createdAt: '2026-11-19T10:00:00Z', data: { q1: 4, q2: 'Kim Larsson' } },
      },
    ]
    expect(await call(event)).toMatchObject({ problem: { status: 422, code: 'ambiguous-rating' } })
    const noted = await sources.named('Hook')
    expect(noted).toMatchObject({ accepted: 0, lastRefusedAt: now.toString() })
    expect(noted?.lastRefusal).toMatch(/q1/)
    expect(noted?.lastRefusal).not.toMatch(/Kim/)
    await sources.change(source.id, { question: 'q1' })
    expect(await call(event)).toMatchObject({ accepted: 1 })
  })

  it('answers 400 to a signed body that is no JSON', async () => {
    const { call } = await hookOf('delighted')
    expect(await call('{"a":')).toMatchObject({ problem: { status: 400, code: 'bad-body' } })
  })

  it('logs no secret, no signature and nothing that anybody has written', async () => {
    const { call, lines } = await hookOf('delighted')
    await call(response('a', 5, 'Kim was here'))
    await call(response('a', 11, 'Kim was here'))
    await call(response('a', 5, 'Kim was here'), { headers: { authorization: 'Kim' } })
    await call('Kim was here')
    expect(lines.length).toBeGreaterThan(0)
    expect(JSON.stringify(lines)).not.toMatch(/Kim|whsec|sha256=/)
  })
})
