import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { needsPerson, RULES, type Access } from '#auth/rules.ts'
import { Caller, firstAdministrator, invited } from '#test/support/caller.ts'
import { freshFolder } from '#test/support/database.ts'
import { TestProgram } from '#test/support/program.ts'

/** Every route that a session authorises, with each method that it answers. */
const guarded = Object.entries(RULES).flatMap(([route, rule]) =>
  Object.entries(rule)
    .filter(([, access]) => needsPerson(access))
    .map(([method, access]) => ({ method, access, path: route.replace(/\[\w+\]/g, '1') })),
)

/** What takes forms from anybody, as long as a page of ours sends them. */
const doors = Object.entries(RULES)
  .filter(([, rule]) => rule.POST === 'own form')
  .map(([route]) => route)

async function programWithPeople() {
  const program = new TestProgram()
  await program.start()
  const administrator = await firstAdministrator(program)
  // What the addresses below are about: a survey with a wave, a dimension with two segments, an
  // import, an answer that is taken out, and a screen.
  const key = await program.createSource()
  const answer = { rating: 9, answeredAt: '2026-11-20T12:00:00Z' }
  await program.post(key, { ...answer, id: 'mistaken' })
  await administrator.post('/admin/sources/1/withdrawals', { from: '', to: '' })
  await program.post(
    key,
    ['North', 'South'].map((Region) => ({ ...answer, id: Region, segments: { Region } })),
  )
  const days = { firstDay: '2026-11-01', lastDay: '2026-11-30' }
  const wave = { name: 'Autumn', ...days, invitations: '20' }
  await administrator.post('/admin/surveys/1/waves', wave)
  const file = join(freshFolder(), 'one.csv')
  writeFileSync(file, 'Response ID,Date,NPS\nr-1,2026-11-19,9\n')
  await program.importFile(file)
  const wall = await (await new Caller(program).get('/wall')).text()
  const [, code = ''] = /class="code"[^>]*>([A-Z2-9 ]{7})</.exec(wall) ?? []
  await administrator.post('/admin/screens/new', { code, which: 'anew', name: 'Lobby' })
  const kim = { email: 'kim@example.com', name: 'Kim', role: 'editor' }
  const editor = await invited(program, administrator, kim)
  return { program, administrator, editor, nobody: new Caller(program) }
}

describe('the rules, asked over HTTP', () => {
  it('have something to guard', () => {
    expect(guarded.length).toBeGreaterThan(8)
    expect(doors).toEqual(['/set-up', '/login', '/logout', '/invitation'])
  })

  it('send whoever is not signed in to sign in, and back to what they wanted to see', async () => {
    const { nobody, program } = await programWithPeople()
    for (const { method, path } of guarded) {
      const answer = await nobody.send(method, path, { origin: program.url })
      expect(answer.status, `${method} ${path}`).toBe(303)
      const next = method === 'GET' && path !== '/admin' ? `?next=${encodeURIComponent(path)}` : ''
      expect(answer.headers.get('location')).toBe(`/login${next}`)
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })

  it('refuse what another page sends, whoever is signed in, and what says nothing of itself', async () => {
    const { administrator, program } = await programWithPeople()
    const foreign = [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: program.url, 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'same-site' },
      {},
    ]
    const sent = guarded.filter(({ method }) => method !== 'GET').map(({ path }) => path)
    for (const path of [...sent, ...doors])
      for (const headers of foreign) {
        const answer = await administrator.send('POST', path, headers)
        expect(answer.status, `${path} ${JSON.stringify(headers)}`).toBe(403)
      }
    expect((await administrator.get('/admin/people')).status).toBe(200)
  })

  it('refuse editors what needs an administrator, and nothing else', async () => {
    const { editor, program } = await programWithPeople()
    const refused: Access[] = ['administrator']
    for (const { method, path, access } of guarded.filter(({ method }) => method === 'GET')) {
      const answer = await editor.get(path)
      expect(answer.status, `${method} ${path}`).toBe(refused.includes(access) ? 403 : 200)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    }
    for (const { method, path, access } of guarded.filter(({ method }) => method !== 'GET'))
      if (access === 'administrator') {
        const answer = await editor.send(method, path, { origin: program.url })
        expect(answer.status, `${method} ${path}`).toBe(403)
      }
  })

  it('let administrators look at everything', async () => {
    const { administrator } = await programWithPeople()
    for (const { method, path } of guarded.filter(({ method }) => method === 'GET')) {
      const answer = await administrator.get(path)
      expect(answer.status, `${method} ${path}`).toBe(200)
      // Words that are looked up wrongly are written as these.
      expect(await answer.text(), path).not.toMatch(/\[object Object\]|>undefined<|\bNaN\b/)
    }
  })

  it('say that nothing is there, with a way back, where nothing is', async () => {
    const { administrator } = await programWithPeople()
    for (const section of ['/admin/imports', '/admin/people'])
      for (const id of ['99', 'nothing', '1e3']) {
        const answer = await administrator.get(`${section}/${id}`)
        expect(answer.status, `${section}/${id}`).toBe(404)
        expect((await answer.text()).split('<main')[1]).toContain(`href="${section}"`)
      }
    expect((await administrator.get('/admin/imports/99/rejected.csv')).status).toBe(404)
  })

  it('say so where somebody looks at what has gone, without leading elsewhere', async () => {
    const { administrator, nobody } = await programWithPeople()
    for (const [path, back] of [
      ['/admin/surveys/99', '/admin/surveys'],
      ['/admin/surveys/99/segments/1', '/admin/surveys'],
      ['/admin/surveys/1/segments/99', '/admin/surveys/1'],
      ['/admin/surveys/1/segments/99/merge', '/admin/surveys/1'],
      ['/admin/surveys/1/dimensions/99', '/admin/surveys/1'],
      ['/admin/surveys/99/waves', '/admin/surveys'],
      ['/admin/surveys/1/waves/99', '/admin/surveys/1'],
      ['/admin/sources/99', '/admin/sources'],
      ['/admin/sources/99/key', '/admin/sources'],
      ['/admin/sources/99/withdrawals', '/admin/sources'],
      ['/admin/sources/1/withdrawals/99', '/admin/sources/1'],
      ['/admin/themes/99', '/admin/themes'],
    ] as const)
      for (const answer of [
        await administrator.get(path),
        await administrator.post(path, { name: 'New' }),
      ]) {
        expect(answer.status, path).toBe(404)
        const page = await answer.text()
        expect(page.split('<main')[1]).toContain(`href="${back}"`)
        expect(page, 'the navigation').toContain('href="/admin/log"')
      }
    expect((await nobody.get('/admin/surveys/99')).headers.get('location')).toMatch(/^\/login/)
  })

  it('show a page at an address where nothing is to who looks, and JSON to programs', async () => {
    const { program } = await programWithPeople()
    const ask = async (path: string, accept: string) => {
      const answer = await fetch(program.url + path, { headers: { accept } })
      expect(answer.status).toBe(404)
      return { type: answer.headers.get('content-type'), text: await answer.text() }
    }
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    for (const [path, back] of [
      ['/nothing', '/'],
      ['/admin/nothing', '/admin'],
      ['/nothing/below?lang=en', '/'],
    ] as const) {
      const page = await ask(path, browser)
      expect(page.type).toMatch(/^text\/html/)
      expect(page.text).toContain('There is nothing here')
      expect(page.text).toContain(`href="${back}"`)
      expect((await ask(path, '*/*')).type).toBe('application/problem+json')
    }
    for (const path of ['/api/nothing', '/hooks/nothing', '/api/v1/nothing'])
      expect((await ask(path, browser)).type).toBe('application/problem+json')
  })

  it('refuse a method that no rule is about, and say which there are', async () => {
    const { administrator, program } = await programWithPeople()
    const answer = await administrator.send('DELETE', '/admin/people', { origin: program.url })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, POST')
  })

  it('hold however the address is written', async () => {
    const { nobody } = await programWithPeople()
    const spellings = ['/admin/', '/admin/people/', '//admin/people', '/%61dmin/people', '/Admin']
    for (const path of [...spellings, '/admin//people', '/admin/people/..%2flog', '/refused'])
      expect((await nobody.get(path)).status, path).not.toBe(200)
  })
})
