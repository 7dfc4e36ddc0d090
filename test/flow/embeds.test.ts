import { describe, expect, it } from 'vitest'
import { Caller, firstAdministrator } from '#test/support/caller.ts'
import { TestProgram } from '#test/support/program.ts'

const EMBEDS = ['/embed/gauge', '/embed/trend', '/embed/comments']

async function programWithResults() {
  const program = new TestProgram()
  await program.start()
  const anna = await firstAdministrator(program)
  const key = await program.createSource()
  const answers = Array.from({ length: 40 }, (_, index) => ({
    ...{ id: `a${index}`, rating: index % 4 ? 10 : 3, answeredAt: '2026-11-20T10:00:00Z' },
  }))
  expect((await program.post(key, answers)).status).toBe(200)
  await program.snapshotWhen(({ score }) => !score.withheld)
  const get = (path: string) => fetch(program.url + path, { redirect: 'manual' })
  return { program, anna, get }
}

function parentsIn({ headers }: Response): string | undefined {
  return /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1]?.trim()
}

describe('/embed/…', () => {
  it('shows the figures of the JSON, sets no cookie and leads nowhere', async () => {
    const { program, get } = await programWithResults()
    const { number, score } = await program.snapshot()
    if (score.withheld) throw new Error('there are enough answers')
    for (const path of EMBEDS) {
      const answer = await get(path)
      const page = await answer.text()
      expect(answer.status).toBe(200)
      expect(answer.headers.getSetCookie()).toEqual([])
      expect(page.match(/role="meter"/g)).toHaveLength(1)
      expect(page).toContain(`aria-valuenow="${score.nps}"`)
      expect(page).toContain(`data-snapshot="${number}"`)
      expect(page).not.toMatch(/<a\s|<form|target=/)
      expect(page).toContain('<noscript><meta http-equiv="refresh" content="60"></noscript>')
      expect(await (await get(path)).text()).toBe(page)
    }
  })

  it('is framed by those whom an administrator allows, and no other page is', async () => {
    const { anna, get } = await programWithResults()
    expect(parentsIn(await get('/embed/gauge'))).toBe("'self'")
    const refused = await anna.post('/admin/embeds', { parents: 'https://*.com' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('We cannot use “https://*.com”')
    const parents = 'https://*.sharepoint.com\nhttps://wiki.example.com/pages/1'
    expect((await anna.post('/admin/embeds', { parents })).status).toBe(303)
    for (const path of EMBEDS) {
      const answer = await get(path)
      expect(parentsIn(answer)).toBe("'self' https://*.sharepoint.com https://wiki.example.com")
      expect(answer.headers.get('x-frame-options')).toBeNull()
    }
    for (const path of ['/', '/wall', '/login']) {
      const answer = await get(path)
      expect(parentsIn(answer), path).toBe("'self'")
      expect(answer.headers.get('x-frame-options'), path).toBe('SAMEORIGIN')
    }
    expect(await (await anna.get('/admin/log')).text()).toContain('https://*.sharepoint.com')
  })

  it('needs the key in its address where boards are not for everybody, and shows no door', async () => {
    const { program, anna, get } = await programWithResults()
    await anna.post('/admin/settings/viewing', { viewing: 'key' })
    const shown = await (await anna.get('/admin/settings')).text()
    const [, key = ''] = /\/\?key=([\w-]{43})/.exec(shown) ?? []
    for (const path of EMBEDS) {
      const closed = await get(path)
      expect(closed.status).toBe(403)
      const notice = await closed.text()
      expect(notice).toContain('Not shown here')
      expect(notice).not.toMatch(/role="meter"|<a\s|<form|\/login/)
      const open = await get(`${path}?key=${key}`)
      expect(open.status).toBe(200)
      expect(open.headers.getSetCookie()).toEqual([])
      expect(await open.text()).toContain(`/api/v1/stream?audience=wall&key=${key}`)
    }
    const polled = await get(`/api/v1/snapshot?audience=wall&key=${key}`)
    expect([polled.status, polled.headers.getSetCookie()]).toEqual([200, []])
    expect((await new Caller(program).get('/embed/gauge?key=another')).status).toBe(403)
    expect(await (await anna.get('/admin/embeds')).text()).toContain('key=KEY')
  })

  it('says calmly when there is nothing', async () => {
    const { get } = await programWithResults()
    for (const path of ['/embed/gauge?survey=gone', '/embed/gauge?segment=9', '/embed/nothing']) {
      const answer = await get(path)
      expect(answer.status, path).toBe(404)
      expect(await answer.text()).toContain('Nothing to show')
    }
  })
})
