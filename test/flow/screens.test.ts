import { describe, expect, it, onTestFinished } from 'vitest'
import { databaseBeside } from '#app/people/open-people.ts'
import { Caller, firstAdministrator, invited } from '#test/support/caller.ts'
import { eventually } from '#test/support/eventually.ts'
import { DAY, SECOND } from '#test/support/people.ts'
import { readStream } from '#test/support/read-stream.ts'
import { TestProgram } from '#test/support/program.ts'

async function programWithResults() {
  const program = new TestProgram()
  await program.start({ LOG_LEVEL: 'debug' })
  const anna = await firstAdministrator(program)
  const answers = Array.from({ length: 40 }, (_, index) => ({
    ...{ id: `a${index}`, rating: 10, answeredAt: '2026-11-20T10:00:00Z' },
  }))
  await program.post(await program.createSource(), answers)
  return { program, anna, wall: () => new Caller(program) }
}

/** The code on an unpaired wall, and the secret in its page. */
async function codeOn(wall: Caller) {
  const page = await (await wall.get('/wall')).text()
  const [, first = '', second = ''] =
    /class="code"[^>]*>([A-Z2-9]{3}) ([A-Z2-9]{3})</.exec(page) ?? []
  const [, secret = ''] = /"secret":"([\w-]{43})"/.exec(page) ?? []
  return { code: first + second, secret, page }
}

async function pair(anna: Caller, code: string, name: string, screen = '') {
  const which = screen ? 'again' : 'anew'
  const answer = await anna.post('/admin/screens/new', { code, which, screen, name })
  const path = answer.headers.get('location') ?? ''
  const page = answer.status === 303 ? await (await anna.get(path)).text() : await answer.text()
  const [, token = ''] = /\/wall\?screen=([\w-]{43})/.exec(page) ?? []
  return { status: answer.status, path, token, page }
}

/** What a client hears that keeps its stream open, whatever it is told, until it ends. */
function listenTo(url: string): { text: string; end: Promise<void> } {
  const heard = { text: '', end: Promise.resolve() }
  heard.end = fetch(url).then(async ({ body }) => {
    for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) heard.text += part
  })
  return heard
}

const isUnpaired = (page: string) => page.includes('class="code"')
const hasBoard = (page: string) => page.includes('role="meter"')

describe('a wall that is paired', () => {
  it('is that screen, by its cookie or by its address, and keeps nothing in clear', async () => {
    const { program, anna, wall } = await programWithResults()
    const tv = wall()
    const { code, page } = await codeOn(tv)
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/)
    expect(hasBoard(page)).toBe(true)
    expect((await codeOn(tv)).code).toBe(code)
    const { status, token } = await pair(anna, code.toLowerCase(), 'Lobby')
    expect(status).toBe(303)

    const after = await tv.get('/wall')
    expect(isUnpaired(await after.text())).toBe(false)
    const cookies = after.headers.getSetCookie().join('\n')
    expect(cookies).toMatch(
      /nps-screen=[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax/,
    )
    expect(tv.cookies.get('nps-screen')).toBe(token)
    expect(isUnpaired(await (await tv.get('/wall')).text())).toBe(false)

    const player = await wall().get(`/wall?screen=${token}`)
    expect(isUnpaired(await player.text())).toBe(false)
    expect(player.headers.get('referrer-policy')).toBe('no-referrer')
    expect(player.headers.getSetCookie()).toEqual([])
    expect(program.output).not.toContain(token)
  })

  it('is given its token once it asks with its secret: in clear only if it keeps no cookies', async () => {
    const { program, anna, wall } = await programWithResults()
    const ask = (secret: string, cookie = '') =>
      fetch(`${program.url}/api/v1/screens/pairing`, {
        method: 'POST',
        body: JSON.stringify({ secret }),
        headers: { cookie },
      }).then((answer) => answer.json() as Promise<Record<string, unknown>>)
    const { code, secret } = await codeOn(wall())
    expect(await ask(secret)).toMatchObject({ news: { code } })
    const { token } = await pair(anna, code, 'Lobby')
    expect(await ask(secret, `nps-pairing=${secret}`)).toEqual({ paired: 'cookie' })
    expect(await ask(secret)).toEqual({ paired: 'token', token })
    // Once the screen has used its token there is nothing to fetch any more.
    await wall().get(`/wall?screen=${token}`)
    expect(await ask(secret)).toMatchObject({ news: { maySee: true } })
  })
})

describe('ways to cheat', () => {
  it('a code is good for one wall, once', async () => {
    const { anna, wall } = await programWithResults()
    const tv = wall()
    const { code } = await codeOn(tv)
    expect((await pair(anna, code, 'Lobby')).status).toBe(303)
    const again = await pair(anna, code, 'Canteen')
    expect(again.status).toBe(422)
    expect(again.page).toContain('No wall shows this code now.')
  })

  it('a name that is taken does not use a code up', async () => {
    const { anna, wall } = await programWithResults()
    await pair(anna, (await codeOn(wall())).code, 'Lobby')
    const { code } = await codeOn(wall())
    expect((await pair(anna, code, 'LOBBY')).status).toBe(422)
    expect((await pair(anna, code, 'Canteen')).status).toBe(303)
  })

  it('a code is somebody else’s: whoever saw it, only its own wall becomes the screen', async () => {
    const { program, anna, wall } = await programWithResults()
    const [tv, other] = [wall(), wall()]
    const { code, secret } = await codeOn(tv)
    const mine = await codeOn(other)
    await pair(anna, code, 'Lobby')
    expect(isUnpaired(await (await other.get('/wall')).text())).toBe(true)
    // Not with the secret of a wall in the address of a page, and not with one that is made up.
    const guesses = [
      `pairing=${secret}`,
      `secret=${secret}`,
      `pairing=${mine.secret}`,
      `code=${code}`,
    ]
    for (const query of guesses)
      expect(isUnpaired(await (await wall().get(`/wall?${query}`)).text()), query).toBe(true)
    const refused = await fetch(`${program.url}/api/v1/screens/pairing`, {
      method: 'POST',
      body: JSON.stringify({ secret: code }),
    })
    expect(refused.status).toBe(400)
    expect(isUnpaired(await (await tv.get('/wall')).text())).toBe(false)
  })

  it('codes are guessed ten times, and then no more', async () => {
    const { anna, wall } = await programWithResults()
    const { code } = await codeOn(wall())
    const guess = (index: number) => pair(anna, `ZZZZZ${'ABCDEFGHJK'[index] ?? ''}`, 'Guessed')
    for (let index = 0; index < 10; index += 1) expect((await guess(index)).status).toBe(422)
    expect((await guess(0)).status).toBe(429)
    expect((await pair(anna, code, 'Right, but too late')).status).toBe(429)
    expect(await (await anna.get('/admin/screens')).text()).not.toContain('Right')
  })

  it('nobody pairs but administrators', async () => {
    const { program, anna, wall } = await programWithResults()
    const { code } = await codeOn(wall())
    const kim = { email: 'kim@example.com', name: 'Kim', role: 'editor' }
    const editor = await invited(program, anna, kim)
    expect((await pair(editor, code, 'Lobby')).status).toBe(403)
    expect((await pair(wall(), code, 'Lobby')).path).toMatch(/^\/login/)
    const foreign = { code, which: 'anew', screen: '', name: 'Lobby' }
    const elsewhere = await anna.post('/admin/screens/new', foreign, 'https://elsewhere.example')
    expect(elsewhere.status).toBe(403)
  })

  it('a token opens the wall and nothing else', async () => {
    const { program, anna, wall } = await programWithResults()
    await anna.post('/admin/settings/viewing', { viewing: 'known' })
    const tv = wall()
    await pair(anna, (await codeOn(tv)).code, 'Lobby')
    expect(hasBoard(await (await tv.get('/wall')).text())).toBe(true)
    const token = tv.cookies.get('nps-screen') ?? ''
    for (const path of ['/admin', '/admin/screens', '/', '/?audience=wall']) {
      for (const end of ['', `${path.includes('?') ? '&' : '?'}screen=${token}`]) {
        const answer = await tv.get(path + end)
        expect(answer.status, path + end).toBe(303)
        expect(answer.headers.get('location')).toMatch(/^\/login/)
      }
    }
    const screen = `screen=${token}`
    for (const [path, status] of [
      [`/api/v1/snapshot?audience=wall&${screen}`, 200],
      [`/api/v1/snapshot?${screen}`, 401],
      [`/api/v1/tallies?audience=wall&${screen}`, 401],
      [`/api/v1/stream?${screen}`, 401],
    ] as const)
      expect((await fetch(program.url + path)).status, path).toBe(status)
    const stream = await readStream(`${program.url}/api/v1/stream?audience=wall&${screen}`)
    expect(stream).toContain('event: screen')
  })

  it('a token that was revoked, or replaced, is good for nothing', async () => {
    const { program, anna, wall } = await programWithResults()
    await anna.post('/admin/settings/viewing', { viewing: 'known' })
    const tv = wall()
    const { path } = await pair(anna, (await codeOn(tv)).code, 'Lobby')
    await tv.get('/wall')
    const token = tv.cookies.get('nps-screen') ?? ''
    await anna.post(`${path}/revocation`)
    const page = await tv.get('/wall')
    expect(page.status).toBe(200)
    const text = await page.text()
    expect([isUnpaired(text), hasBoard(text)]).toEqual([true, false])
    expect(tv.cookies.has('nps-screen')).toBe(false)
    for (const query of [`screen=${token}`, ''])
      expect(hasBoard(await (await tv.get(`/wall?${query}`)).text())).toBe(false)
    const report = { method: 'POST', body: '{}' }
    const refused = await fetch(`${program.url}/api/v1/screens/report?screen=${token}`, report)
    expect(refused.status).toBe(401)

    // Another wall takes its place; the first one does not come back with it.
    const [, id = ''] = /(\d+)$/.exec(path) ?? []
    const next = wall()
    expect((await pair(anna, (await codeOn(next)).code, '', id)).status).toBe(303)
    expect(hasBoard(await (await next.get('/wall')).text())).toBe(true)
    expect(hasBoard(await (await wall().get(`/wall?screen=${token}`)).text())).toBe(false)
  })

  it('a code is over when the server has been started again', async () => {
    const { program, anna, wall } = await programWithResults()
    const tv = wall()
    const { code } = await codeOn(tv)
    await program.stop()
    await program.start()
    expect((await pair(anna, code, 'Lobby')).status).toBe(422)
    const next = await codeOn(tv)
    expect(next.code).not.toBe(code)
    expect((await pair(anna, next.code, 'Lobby')).status).toBe(303)
    expect(isUnpaired(await (await tv.get('/wall')).text())).toBe(false)
  })
})

describe('an open stream', () => {
  it('ends when its screen is revoked, paired again, given a new address, or removed', async () => {
    const { program, anna, wall } = await programWithResults()
    await anna.post('/admin/settings/viewing', { viewing: 'known' })
    const paired = async (name: string, id = '') =>
      pair(anna, (await codeOn(wall())).code, name, id)
    const first = await paired('Lobby')
    const [, id = ''] = /(\d+)$/.exec(first.path) ?? []
    const tokenAfter = async (answer: Response) => {
      const page = await (await anna.get(answer.headers.get('location') ?? '')).text()
      return /\/wall\?screen=([\w-]{43})/.exec(page)?.[1] ?? ''
    }
    const again = () => paired('', id)
    const changes = [
      async () => (await again()).token,
      async () => tokenAfter(await anna.post(`${first.path}/address`)),
      async () => {
        await anna.post(`${first.path}/revocation`)
        return (await again()).token
      },
      async () => {
        await anna.post(`${first.path}/removal`)
        return ''
      },
    ]
    let { token } = first
    for (const change of changes) {
      const heard = listenTo(`${program.url}/api/v1/stream?audience=wall&screen=${token}`)
      await eventually(() => expect(heard.text).toContain('event: snapshot'))
      token = await change()
      await heard.end
      expect(heard.text).toMatch(/event: screen\ndata: \{"screen":null.*\n\nretry: \d+\n\n$/)
    }
  })
})

describe('who may see boards', () => {
  it('is anyone, unless paired screens and people, or who has the key', async () => {
    const { program, anna, wall } = await programWithResults()
    const closed = ['/api/v1/snapshot', '/api/v1/tallies', '/api/v1/stream']
    const statuses = (query: string) =>
      Promise.all(
        closed.map(async (path) => {
          const abort = new AbortController()
          const answer = await fetch(`${program.url}${path}${query}`, { signal: abort.signal })
          abort.abort()
          return answer.status
        }),
      )
    expect(await statuses('')).toEqual([200, 200, 200])
    await anna.post('/admin/settings/viewing', { viewing: 'known' })
    expect(await statuses('')).toEqual([401, 401, 401])
    const page = await (await wall().get('/wall')).text()
    expect([hasBoard(page), isUnpaired(page)]).toEqual([false, true])
    expect((await wall().get('/')).status).toBe(303)
    expect((await anna.get('/')).status).toBe(200)
    expect(hasBoard(await (await anna.get('/wall')).text())).toBe(true)

    await anna.post('/admin/settings/viewing', { viewing: 'key' })
    const shown = await (await anna.get('/admin/settings')).text()
    const [, key = ''] = /\/\?key=([\w-]{43})/.exec(shown) ?? []
    expect(key).not.toBe('')
    expect(await statuses(`?key=${key}`)).toEqual([200, 200, 200])
    expect(await statuses('?key=another')).toEqual([401, 401, 401])
    const reader = wall()
    expect((await reader.get(`/?key=${key}`)).status).toBe(200)
    // Links do not have it: each browser keeps it, however many open the same address at once.
    const [next, third] = [wall(), wall()]
    for (const one of [next, third]) expect((await one.get(`/?key=${key}`)).status).toBe(200)
    for (const one of [reader, next, third])
      expect((await one.get('/?from=2026-11-01')).status).toBe(200)
    expect(hasBoard(await (await wall().get(`/wall?key=${key}`)).text())).toBe(true)

    await anna.post('/admin/settings/viewing', { viewing: 'key', anew: 'yes' })
    expect(await statuses(`?key=${key}`)).toEqual([401, 401, 401])
    expect((await reader.get('/')).status).toBe(303)
    expect(program.output).not.toContain(key)
  })

  it('is who is signed in, as long as they come, if only to look at boards', async () => {
    const { program, anna } = await programWithResults()
    await anna.post('/admin/settings/viewing', { viewing: 'known' })
    const session = anna.cookies.get('nps-session') ?? ''
    const people = databaseBeside(program.databaseFile)
    onTestFinished(() => people.close())
    const soon = Date.now() + 6 * DAY
    await people.write(({ tables }) =>
      tables.updateTable('sessions').set({ expires_at: soon }).execute(),
    )
    const cookiesOf = async (path: string) => (await anna.get(path)).headers.getSetCookie()
    // What a page asks by itself leaves the cookie and the session as they are, together.
    for (const path of ['/api/v1/snapshot', '/badge.svg', '/wall', '/login'])
      expect(await cookiesOf(path), path).not.toContainEqual(expect.stringContaining(session))
    expect(await cookiesOf('/')).toEqual([
      expect.stringContaining(`nps-session=${session}; Max-Age=${(14 * DAY) / SECOND};`),
    ])
    expect(await cookiesOf('/')).toEqual([])
  })
})
