import { describe, expect, it } from 'vitest'
import { MINUTE } from '#test/support/people.ts'
import { wallOf } from '#app/screens/pairing.ts'
import { heardOn, openedScreens, pairedScreen, unpairedWall } from './opened.ts'

const ANNA = { id: 1 }
const faultOf = (field: string, code: string) => ({ faults: { [field]: { code } } })

describe('ScreenDesk.pair(form, person)', () => {
  it('makes a wall a screen, and tells it at once', async () => {
    const opened = await openedScreens()
    const { code, secret } = await unpairedWall(opened)
    const heard = heardOn(opened, `pairing ${wallOf(secret)}`)
    const paired = await opened.desk.pair({ code, screen: '', name: ' Lobby ' }, ANNA)
    expect(paired).toMatchObject({ screen: { name: 'Lobby' } })
    expect(heard).toEqual(['event: pairing\ndata: {"paired":true}\n\n'])
    expect(await opened.desk.list()).toMatchObject([{ health: 'unknown', isListening: false }])
  })

  it('says what is missing before it takes the code', async () => {
    const opened = await openedScreens()
    const { code } = await unpairedWall(opened)
    const pair = (given: { code: string; name: string }) =>
      opened.desk.pair({ ...given, screen: '' }, ANNA)
    expect(await pair({ code, name: ' ' })).toEqual(faultOf('name', 'missing'))
    expect(await pair({ code: '', name: 'Lobby' })).toEqual(faultOf('code', 'missing'))
    expect(await pair({ code, name: 'Lobby' })).toHaveProperty('token')
  })

  it('refuses a code that is over', async () => {
    const opened = await openedScreens()
    const { code } = await unpairedWall(opened)
    opened.clock.now += 10 * MINUTE
    const late = await opened.desk.pair({ code, screen: '', name: 'Lobby' }, ANNA)
    expect(late).toEqual(faultOf('code', 'wrong pairing code'))
    expect(await opened.desk.list()).toEqual([])
  })

  it('lets nobody guess for long, and all together not much longer', async () => {
    const opened = await openedScreens()
    const guess = (id: number) =>
      opened.desk.pair({ code: 'AAAAAA', screen: '', name: 'x' }, { id })
    for (let person = 1; person <= 6; person += 1) {
      for (let index = 0; index < 10; index += 1)
        expect(await guess(person)).toEqual(faultOf('code', 'wrong pairing code'))
      expect(await guess(person)).toMatchObject({
        faults: { form: { code: 'wait', seconds: 600 } },
      })
    }
    expect(await guess(7)).toMatchObject({ faults: { form: { code: 'wait' } } })
    opened.clock.now += 10 * MINUTE
    expect(await guess(7)).toEqual(faultOf('code', 'wrong pairing code'))
  })

  it('puts a wall in the place of one that there is, which is told to go', async () => {
    const opened = await openedScreens()
    const { screen, token } = await pairedScreen(opened)
    const heard = heardOn(opened, `screen ${screen.id}`)
    const { code } = await unpairedWall(opened)
    const again = { code, screen: String(screen.id), name: '' }
    const paired = await opened.desk.pair(again, ANNA)
    expect(paired).toMatchObject({ screen: { id: screen.id, name: 'Lobby' } })
    expect(heard).toEqual(['event: screen\ndata: {"screen":null,"task":null}\n\n'])
    expect((await opened.enter(`screen=${token}`)).screen).toBeNull()
  })

  it('keeps a code for another try when there is no such screen', async () => {
    const opened = await openedScreens()
    const { code } = await unpairedWall(opened)
    const gone = await opened.desk.pair({ code, screen: '99', name: '' }, ANNA)
    expect(gone).toEqual(faultOf('screen', 'nothing chosen'))
    expect(await opened.desk.pair({ code, screen: '', name: 'Lobby' }, ANNA)).toHaveProperty(
      'token',
    )
  })
})

describe('ScreenDesk.change(id, form)', () => {
  it('changes a screen, and tells it', async () => {
    const opened = await openedScreens()
    const { screen } = await pairedScreen(opened)
    const heard = heardOn(opened, `screen ${screen.id}`)
    const typed = (await opened.desk.find(screen.id))!.typed
    expect(typed).toMatchObject({ name: 'Lobby', scale: '1', quiet: 'none', view: '' })
    const form = { ...typed, scale: '1,5', quiet: 'dim', theme: 'hours', view: 'customers' }
    expect(await opened.desk.change(screen.id, form)).toEqual({ done: true })
    expect(heard).toHaveLength(1)
    expect(heard[0]).toMatch(/"scale":1.5.*"kind":"dim".*"survey":"customers".*"name":"Lobby"/)
    expect((await opened.desk.find(screen.id))!.typed).toEqual({ ...form, scale: '1.5' })
  })

  it('has its scenes take turns', async () => {
    const opened = await openedScreens()
    const { screen } = await pairedScreen(opened)
    const typed = (await opened.desk.find(screen.id))!.typed
    expect(typed.turning).toBe('order')
    expect(typed.turns.filter(({ scene }) => scene !== '')).toEqual([
      { scene: 'board', seconds: '30' },
    ])
    const none = { scene: '', seconds: '' }
    const turns = [none, { scene: 'voices', seconds: '45' }, none, { scene: 'score', seconds: '5' }]
    expect(await opened.desk.change(screen.id, { ...typed, turns, turning: 'shuffled' })).toEqual({
      done: true,
    })
    expect((await opened.desk.find(screen.id))!.screen.showing).toMatchObject({
      scenes: [
        { scene: 'voices', seconds: 45 },
        { scene: 'score', seconds: 5 },
      ],
      isShuffled: true,
    })
    const wrong = [
      { scene: 'cats', seconds: '30' },
      { scene: 'board', seconds: '4' },
      { scene: 'trend', seconds: 'long' },
    ]
    expect(await opened.desk.change(screen.id, { ...typed, turns: wrong })).toEqual({
      faults: {
        scene1: { code: 'nothing chosen' },
        seconds2: { code: 'not a turn' },
        seconds3: { code: 'not a turn' },
      },
    })
    expect(await opened.desk.change(screen.id, { ...typed, turns: [none] })).toEqual({ done: true })
    expect((await opened.desk.find(screen.id))!.screen.showing.scenes).toEqual([
      { scene: 'board', seconds: 30 },
    ])
  })

  it('says what is wrong, and tells nobody', async () => {
    const opened = await openedScreens()
    const { screen } = await pairedScreen(opened)
    await pairedScreen(opened, 'Canteen')
    const heard = heardOn(opened, `screen ${screen.id}`)
    const typed = (await opened.desk.find(screen.id))!.typed
    const wrong = { scale: '9', layout: 'round', theme: 'hours', lightFrom: '7', quiet: 'black' }
    const times = { quietFrom: '08:00', quietTo: '08:00', place: 'x'.repeat(201) }
    expect(await opened.desk.change(screen.id, { ...typed, ...wrong, ...times })).toEqual({
      faults: {
        scale: { code: 'not a scale' },
        layout: { code: 'nothing chosen' },
        lightFrom: { code: 'not a time' },
        quietTo: { code: 'same time' },
        place: { code: 'too long' },
      },
    })
    const taken = await opened.desk.change(screen.id, { ...typed, name: 'canteen' })
    expect(taken).toEqual(faultOf('name', 'name taken'))
    expect(heard).toEqual([])
  })
})

describe('ScreenDesk', () => {
  it('has a screen do something, and switches its picture off and on', async () => {
    const opened = await openedScreens()
    const { screen } = await pairedScreen(opened)
    const heard = heardOn(opened, `screen ${screen.id}`)
    expect(await opened.desk.command(screen.id, 'identify')).toBe(true)
    expect(await opened.desk.blank(screen.id, true)).toBe(true)
    expect(await opened.desk.blank(screen.id, false)).toBe(true)
    expect(heard.map((text) => /"isBlank":(\w+)\},"task":(.*)\}/.exec(text)?.slice(1))).toEqual([
      ...[
        ['false', '"identify"'],
        ['true', 'null'],
        ['false', 'null'],
      ],
    ])
    expect(await opened.desk.command(99, 'reload')).toBe(false)
    expect(await opened.desk.blank(99, true)).toBe(false)
  })

  it('revokes a screen, which waits for another wall then, and forgets it', async () => {
    const opened = await openedScreens()
    const { screen, token } = await pairedScreen(opened)
    expect(await opened.desk.revoke(screen.id)).toBe(true)
    expect((await opened.enter(`screen=${token}`)).screen).toBeNull()
    expect(await opened.desk.list()).toMatchObject([{ screen: { tokenHash: null } }])
    expect(await opened.desk.remove(screen.id)).toBe(true)
    expect(await opened.desk.list()).toEqual([])
    expect(await opened.desk.revoke(screen.id)).toBe(false)
    expect(await opened.desk.renewToken(screen.id)).toBeNull()
  })

  it('makes a new address, and the old one is good for nothing', async () => {
    const opened = await openedScreens()
    const { screen, token } = await pairedScreen(opened)
    const renewed = await opened.desk.renewToken(screen.id)
    expect((await opened.enter(`screen=${String(renewed)}`)).screen?.id).toBe(screen.id)
    expect((await opened.enter(`screen=${token}`)).screen).toBeNull()
  })
})
