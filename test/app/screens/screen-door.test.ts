import { describe, expect, it } from 'vitest'
import { MINUTE } from '#test/support/people.ts'
import { heardOn, openedScreens, pairedScreen, unpairedWall } from './opened.ts'

const REPORT = { scene: 'board', width: 1920, height: 1080, version: 'v1', age: 3, error: null }

describe('ScreenDoor.enter(asking, origin)', () => {
  it('gives an unpaired wall a code of its own, as long as it keeps its secret', async () => {
    const opened = await openedScreens()
    const wall = await opened.enter()
    expect(wall).toMatchObject({ screen: null, isLost: false, maySee: true })
    const secret = wall.pairing?.secret ?? ''
    expect(wall.cookies).toEqual([expect.stringContaining(`nps-pairing=${secret};`)])
    const again = await opened.enter('', `nps-pairing=${secret}`)
    expect(again.pairing).toEqual(wall.pairing)
    expect((await opened.enter()).pairing?.news).not.toEqual(wall.pairing?.news)
  })

  it('makes it a screen by a cookie once its code was typed, and renews that', async () => {
    const opened = await openedScreens()
    const { token, wall } = await pairedScreen(opened)
    const entered = await opened.enter('', `nps-pairing=${wall.secret}`)
    expect(entered).toMatchObject({ screen: { name: 'Lobby' }, pairing: null })
    expect(entered.cookies).toEqual([
      expect.stringContaining(`nps-screen=${token}; Path=/; Max-Age=34560000`),
      expect.stringContaining('nps-pairing=; Path=/; Max-Age=0'),
    ])
    const later = await opened.enter('', `nps-screen=${token}`)
    expect(later.cookies).toEqual([expect.stringContaining(`nps-screen=${token};`)])
  })

  it('believes the address before a cookie, and a cookie where the address is over', async () => {
    const opened = await openedScreens()
    const one = await pairedScreen(opened, 'One')
    const two = await pairedScreen(opened, 'Two')
    const cookie = `nps-screen=${two.token}`
    expect((await opened.enter(`screen=${one.token}`, cookie)).screen?.name).toBe('One')
    expect((await opened.enter('screen=over', cookie)).screen?.name).toBe('Two')
  })

  it('takes away a cookie that is nobody’s any more', async () => {
    const opened = await openedScreens()
    const { cookies, screen } = await opened.enter('', 'nps-screen=old')
    expect(screen).toBeNull()
    expect(cookies[0]).toMatch(/^nps-screen=; Path=\/; Max-Age=0/)
  })

  it('leaves nothing to fetch for whoever comes ten minutes late', async () => {
    const opened = await openedScreens()
    const { wall } = await pairedScreen(opened)
    opened.clock.now += 10 * MINUTE
    const late = await opened.enter('', `nps-pairing=${wall.secret}`)
    expect(late.screen).toBeNull()
    expect(late.pairing?.news).toHaveProperty('code')
  })
})

describe('ScreenDoor.report(asking, said)', () => {
  it('is what is known of a screen, also after the program was started again', async () => {
    const opened = await openedScreens()
    const { token, screen } = await pairedScreen(opened)
    const asking = { cookies: undefined, query: new URLSearchParams({ screen: token }) }
    const userAgent = 'Mozilla/5.0 (Web0S; Linux/SmartTV) Chrome/79.0.3945.79 Safari/537.36'
    const news = await opened.door.report(asking, { report: REPORT, userAgent })
    expect(news).toMatchObject({ screen: { name: 'Lobby' } })
    const seen = { at: opened.clock.now, report: { ...REPORT, browser: 'LG, Chrome 79' } }
    expect(await opened.desk.find(screen.id)).toMatchObject({ health: 'well', seen })
    opened.clock.now += 4 * MINUTE
    expect(await opened.desk.find(screen.id)).toMatchObject({ health: 'silent', seen })
    await opened.close()
    expect(
      (
        await opened.reader.read(async ({ prepare }) =>
          prepare('SELECT reported FROM screens').pluck().all(),
        )
      )[0],
    ).toContain('LG')
  })

  it('tells a screen that has no language of its own that of the company', async () => {
    const opened = await openedScreens()
    const { token, screen } = await pairedScreen(opened)
    const asking = { cookies: undefined, query: new URLSearchParams({ screen: token }) }
    const told = () => opened.door.report(asking, { report: REPORT, userAgent: '' })
    expect(await told()).toMatchObject({ screen: { language: null } })
    await opened.writing.changeSettings({ language: 'de' })
    opened.changed()
    expect(await told()).toMatchObject({ screen: { language: 'de' } })
    expect(await opened.desk.find(screen.id)).toMatchObject({ typed: { language: '' } })
    expect(await opened.language({ accepted: 'pl' })).toBe('de')
  })

  it('leaves nothing to fetch: whoever reports has its token', async () => {
    const opened = await openedScreens()
    const { wall } = await pairedScreen(opened)
    const { cookies: kept } = await opened.enter('', `nps-pairing=${wall.secret}`)
    const cookies = /^nps-screen=[^;]+/.exec(kept[0] ?? '')?.[0]
    const query = new URLSearchParams()
    const fetched = () =>
      opened.door.collect({ cookies: undefined, query }, wall.secret, 'http://wall.example')
    // Until then its page may not have reached it.
    expect(await fetched()).toHaveProperty('token')
    await opened.door.report({ cookies, query }, { report: REPORT, userAgent: '' })
    expect(await fetched()).not.toHaveProperty('token')
  })

  it('is refused of nobody, and noted only when it can be read', async () => {
    const opened = await openedScreens()
    const { token } = await pairedScreen(opened)
    const ask = (screen: string, report: unknown) =>
      opened.door.report(
        { cookies: undefined, query: new URLSearchParams({ screen }) },
        { report, userAgent: '' },
      )
    expect(await ask('another', REPORT)).toBeNull()
    expect(await ask(token, {})).toBe('no report')
    expect(await opened.desk.list()).toMatchObject([{ health: 'unknown', seen: null }])
  })
})

describe('ScreenDoor.collect(asking, secret, origin)', () => {
  it('tells nothing to whoever has no secret of ours', async () => {
    const opened = await openedScreens()
    const asking = { cookies: undefined, query: new URLSearchParams() }
    for (const secret of [undefined, '', 'short', 7, 'x'.repeat(44)])
      expect(await opened.door.collect(asking, secret, 'http://wall.example')).toBeNull()
    const { secret, code } = await unpairedWall(opened)
    const told = await opened.door.collect(asking, secret, 'http://wall.example')
    expect(told).toMatchObject({ news: { code } })
  })
})

describe('ViewingDesk.change(viewing, isNewKey)', () => {
  it('closes boards to whoever is nobody, and has all who listen come back', async () => {
    const opened = await openedScreens()
    let calls = 0
    opened.onCallBack(() => (calls += 1))
    const maySee = async (query = '', cookies?: string) => {
      const asking = { cookies, query: new URLSearchParams(query), audience: 'intranet' as const }
      return (await opened.door.visit(asking)).maySee
    }
    expect(await maySee()).toBe(true)
    expect(await opened.viewing.change('known', false)).toEqual({ viewing: 'known', key: null })
    expect([calls, await maySee(), await maySee('key=x')]).toEqual([1, false, false])
    const changed = await opened.viewing.change('key', false)
    const key = 'key' in changed ? String(changed.key) : ''
    expect([await maySee(), await maySee(`key=${key}`)]).toEqual([false, true])
    expect(await maySee('', `nps-key=${key}`)).toBe(true)
    // Saved once more, the key that is out there stays.
    expect(await opened.viewing.change('key', false)).toMatchObject({ key: null })
    expect(await maySee(`key=${key}`)).toBe(true)
    await opened.viewing.change('key', true)
    expect(await maySee(`key=${key}`)).toBe(false)
    expect(await opened.viewing.change('everybody', false)).toHaveProperty('faults')
  })

  it('lets a token open no more than walls', async () => {
    const opened = await openedScreens()
    const { token } = await pairedScreen(opened)
    await opened.viewing.change('known', false)
    const visit = (audience: 'wall' | 'intranet') =>
      opened.door.visit({
        ...{ cookies: `nps-screen=${token}`, audience },
        query: new URLSearchParams({ screen: token }),
      })
    expect(await visit('wall')).toMatchObject({ maySee: true })
    expect(await visit('intranet')).toMatchObject({ maySee: false, screen: null })
  })
})

describe('what is said to a screen', () => {
  it('goes to that screen alone', async () => {
    const opened = await openedScreens()
    const [one, two] = [await pairedScreen(opened, 'One'), await pairedScreen(opened, 'Two')]
    const heard = heardOn(opened, `screen ${two.screen.id}`)
    await opened.desk.command(one.screen.id, 'reload')
    expect(heard).toEqual([])
  })
})
