import { describe, expect, it } from 'vitest'
import { DEFAULT_LOOK } from '#nps/screen.ts'
import {
  addScreen,
  changeScreen,
  listScreens,
  noteReports,
  removeScreen,
  type ScreenChange,
} from '#store/screens.ts'
import { mergeSegments } from '#store/segment-changes.ts'
import { databaseWithSurveys, NOW, post, times } from '#test/support/results.ts'

const hash = (byte: number) => new Uint8Array(32).fill(byte)
const REPORT = {
  ...{ scene: 'board', width: 1920, height: 1080, version: 'v1', age: 0, error: null },
  browser: 'Chrome 69',
}

async function withLobby() {
  const { writer, reader } = await databaseWithSurveys()
  const id = await writer.write(async (connection) =>
    addScreen(connection, { name: 'Lobby', hash: hash(1), now: NOW }),
  )
  const change = (given: ScreenChange, screen = Number(id)) =>
    writer.write(async (connection) => changeScreen(connection, screen, given))
  const list = () => reader.read(async (connection) => listScreens(connection))
  return { writer, id: Number(id), change, list }
}

describe('addScreen(connection, screen)', () => {
  it('adds one that shows the first survey as by default', async () => {
    const { list } = await withLobby()
    expect(await list()).toMatchObject([
      {
        ...{ name: 'Lobby', place: '', tokenHash: '01'.repeat(32), isBlank: false, pairedAt: NOW },
        ...{ surveyName: null, segmentName: null, reportedAt: null, reported: null },
        showing: { ...DEFAULT_LOOK, survey: null, segment: null },
      },
    ])
  })

  it('is null when the name is taken, whatever its case', async () => {
    const { writer, list } = await withLobby()
    const again = await writer.write(async (connection) =>
      addScreen(connection, { name: 'LOBBY', hash: hash(2), now: NOW }),
    )
    expect(again).toBeNull()
    expect(await list()).toHaveLength(1)
  })
})

describe('changeScreen(connection, id, change)', () => {
  it('sets what is given and leaves the rest', async () => {
    const { writer, change, list } = await withLobby()
    await post(writer, times(3, { segments: { Region: 'North' } }))
    const look = { ...DEFAULT_LOOK, scale: 1.5 }
    const view = { survey: 'customers', segment: '1' }
    expect(await change({ place: '2nd floor', look, view })).toBe('done')
    expect(await change({ isBlank: true })).toBe('done')
    expect(await list()).toMatchObject([
      {
        ...{ name: 'Lobby', place: '2nd floor', isBlank: true, surveyName: 'Customers' },
        ...{ segmentName: 'North', showing: { ...look, ...view } },
      },
    ])
  })

  it('follows a segment into the one that it was merged into', async () => {
    const { writer, change, list } = await withLobby()
    await post(writer, times(3, { segments: { Region: 'North' } }))
    await post(writer, times(3, { segments: { Region: 'South' } }))
    await change({ view: { survey: 'customers', segment: '1' } })
    await writer.write((connection) => mergeSegments(connection, 1, 2))
    expect(await list()).toMatchObject([{ segmentName: 'South', showing: { segment: '2' } }])
  })

  it('takes no segment of another survey', async () => {
    const { writer, change, list } = await withLobby()
    await post(writer, times(3, { segments: { Region: 'North' } }))
    await change({ view: { survey: 'support-calls', segment: '1' } })
    expect((await list())[0]?.showing).toMatchObject({ survey: 'support-calls', segment: null })
    await change({ view: { survey: 'gone', segment: '1' } })
    expect((await list())[0]?.showing).toMatchObject({ survey: null, segment: null })
  })

  it('says when a name is taken, and when there is no such screen', async () => {
    const { writer, change, id } = await withLobby()
    await writer.write(async (connection) =>
      addScreen(connection, { name: 'Canteen', hash: hash(2), now: NOW }),
    )
    expect(await change({ name: 'canteen' })).toBe('taken')
    expect(await change({ name: 'LOBBY' }, id)).toBe('done')
    expect(await change({ name: 'x' }, 99)).toBe('gone')
  })

  it('forgets with the token what its browser has reported', async () => {
    const { writer, change, list, id } = await withLobby()
    const note = () =>
      writer.write(async (connection) => noteReports(connection, [{ id, at: NOW, report: REPORT }]))
    await note()
    expect(await list()).toMatchObject([{ reportedAt: NOW, reported: REPORT }])
    await change({ token: null })
    // What was still on its way is of nobody any more.
    await note()
    expect(await list()).toMatchObject([{ tokenHash: null, reported: null, pairedAt: NOW }])
    const later = '2026-11-21T00:00:00Z'
    await change({ token: { hash: hash(3), now: later } })
    expect(await list()).toMatchObject([{ tokenHash: '03'.repeat(32), pairedAt: later }])
  })
})

describe('removeScreen(connection, id)', () => {
  it('forgets it, and says whether there was one', async () => {
    const { writer, list, id } = await withLobby()
    const remove = () => writer.write(async (connection) => removeScreen(connection, id))
    expect([await remove(), await remove()]).toEqual([true, false])
    expect(await list()).toEqual([])
  })
})
