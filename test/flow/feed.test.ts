import { describe, expect, it } from 'vitest'
import { firstAdministrator } from '#test/support/caller.ts'
import { demoProgram } from '#test/support/demo-program.ts'
import { eventually } from '#test/support/eventually.ts'
import type { TestProgram } from '#test/support/program.ts'

/** A key for the survey that is shown first. */
async function sourceOf(program: TestProgram): Promise<string> {
  const given = ['--name', 'test', '--survey', 'Customer relationship']
  return (await program.run('create-source', ...given)).out.trim()
}

describe('/feed.xml', () => {
  it('tells what happened, in the words of a language, with addresses that can be opened', async () => {
    const program = await demoProgram()
    const answer = await fetch(`${program.url}/feed.xml?lang=sv`)
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(answer.headers.getSetCookie()).toEqual([])
    const feed = await answer.text()
    expect(feed).toContain('xml:lang="sv"')
    const { trend } = await program.snapshot()
    const october = trend.find(({ from }) => from === '2026-10-01')
    if (!october || october.withheld) throw new Error('the demo tells of October')
    expect(feed).toContain(`<title>oktober 2026: +${Math.round(october.nps)}</title>`)
    expect(feed).toContain('<title>Ni sa, vi gjorde: ')
    const ids = [...feed.matchAll(/<id>(tag:127\.0\.0\.1,2026:[^<]*)<\/id>/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const [, page = ''] = /<entry>.*?href="([^"]*)"/.exec(feed) ?? []
    expect((await fetch(page.replaceAll('&amp;', '&'))).status).toBe(200)
  })

  it('stays as it is until something happens, and says so', async () => {
    const program = await demoProgram()
    const first = await fetch(`${program.url}/feed.xml`)
    const etag = first.headers.get('etag') ?? ''
    const feed = await first.text()
    const key = await sourceOf(program)
    const now = { id: 'one', rating: 9, answeredAt: '2026-11-20T10:00:00Z' }
    expect(await (await program.post(key, now)).json()).toMatchObject({ accepted: 1 })
    const headers = { 'if-none-match': etag }
    expect((await fetch(`${program.url}/feed.xml`, { headers })).status).toBe(304)
    const late = { id: 'two', rating: 0, answeredAt: '2026-10-20T10:00:00Z' }
    expect(await (await program.post(key, late)).json()).toMatchObject({ accepted: 1 })
    const changed = await eventually(async () => {
      const answer = await fetch(`${program.url}/feed.xml`, { headers })
      expect(answer.status).toBe(200)
      return answer
    })
    const updated = /<updated>[^<]*<\/updated>/g
    expect((await changed.text()).match(updated)).toEqual(feed.match(updated))
  })

  it('is for those who may see boards, by a key in its address, too', async () => {
    const program = await demoProgram()
    const anna = await firstAdministrator(program)
    await anna.post('/admin/settings/viewing', { viewing: 'key' })
    const shown = await (await anna.get('/admin/settings')).text()
    const [, key = ''] = /\/\?key=([\w-]{43})/.exec(shown) ?? []
    const closed = await fetch(`${program.url}/feed.xml`, { redirect: 'manual' })
    expect([closed.status, closed.headers.get('content-type')]).toEqual([
      403,
      'application/problem+json',
    ])
    const open = await fetch(`${program.url}/feed.xml?key=${key}`)
    expect([open.status, open.headers.getSetCookie()]).toEqual([200, []])
    expect((await fetch(`${program.url}/feed.xml?survey=gone&key=${key}`)).status).toBe(404)
  })
})
