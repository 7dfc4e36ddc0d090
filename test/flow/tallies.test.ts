import { describe, expect, it } from 'vitest'
import { TestProgram } from '#test/support/program.ts'

describe('GET /api/v1/tallies', () => {
  it('is a file of the answers that were posted, in two forms', async () => {
    const program = new TestProgram()
    await program.start()
    const answers = Array.from({ length: 9 }, (_, index) => ({
      ...{ id: `r-${String(index)}`, rating: index < 6 ? 10 : 3, answeredAt: '2026-10-05' },
      segments: { Region: index < 3 ? '=North' : 'South' },
    }))
    await program.post(await program.createSource(), answers)
    await program.snapshotWhen(({ dataThrough }) => dataThrough !== null)

    const csv = await fetch(`${program.url}/api/v1/tallies?survey=customer-survey&format=csv`)
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const today = new Date().toISOString().slice(0, 10)
    expect(csv.headers.get('content-disposition')).toContain(`nps-customer-survey-${today}.csv`)
    expect(new Uint8Array(await csv.clone().arrayBuffer()).slice(0, 3)).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    )
    const [, all, ...segments] = (await csv.text()).trimEnd().split('\r\n')
    expect(all).toMatch(/^2026-10-01,2026-11-01,,,6,0,3,9,33\.3/)
    expect(segments).toEqual([
      "2026-10-01,2026-11-01,Region,'=North,,,,,,,,protects a small group",
      '2026-10-01,2026-11-01,Region,South,,,,,,,,protects a small group',
    ])

    const json = await fetch(`${program.url}/api/v1/tallies`)
    expect(await json.json()).toMatchObject({
      survey: { id: 'customer-survey' },
      tallies: [
        { segment: null, promoters: 6, detractors: 3, responses: 9 },
        { segment: { name: '=North' }, withheld: true },
        { segment: { name: 'South' }, withheld: true },
      ],
    })
    const known = { 'if-none-match': json.headers.get('etag') ?? '' }
    expect((await fetch(`${program.url}/api/v1/tallies`, { headers: known })).status).toBe(304)
  })

  it('says what it does not have', async () => {
    const program = new TestProgram()
    await program.start()
    for (const [query, status] of [
      ['survey=nothing', 404],
      ['format=xml', 400],
    ] as const) {
      const answer = await fetch(`${program.url}/api/v1/tallies?${query}`)
      expect(answer.status).toBe(status)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    }
    expect(await (await fetch(`${program.url}/api/v1/tallies`)).json()).toMatchObject({
      ...{ survey: null, tallies: [] },
    })
  })
})
