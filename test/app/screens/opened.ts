import { onTestFinished } from 'vitest'
import { SILENT } from '#app/log.ts'
import { openScreens } from '#app/screens/open-screens.ts'
import { createSurvey } from '#store/surveys.ts'
import { freshPeople, FRIDAY } from '#test/support/people.ts'
import { writingInThisThread } from '#test/support/writing.ts'

/** The screens of a program that runs by a clock of the test's own. */
export async function openedScreens() {
  const clock = { now: FRIDAY }
  const { people } = freshPeople(clock)
  const { reader, writer, writing } = writingInThisThread()
  await writer.write((connection) => createSurvey(connection, 'Customers', 'relationship'))
  const parts = { reader, writing, people, origin: null, log: SILENT, now: () => clock.now }
  const screens = openScreens(parts)
  onTestFinished(screens.close)
  const enter = (query = '', cookies?: string) =>
    screens.door.enter({ cookies, query: new URLSearchParams(query) }, 'http://wall.example')
  return { ...screens, clock, writing, reader, enter }
}

export type Opened = Awaited<ReturnType<typeof openedScreens>>

/** An unpaired wall: its secret, and the code that it shows. */
export async function unpairedWall({ enter }: Opened) {
  const { pairing } = await enter()
  if (!pairing || !('code' in pairing.news)) throw new Error('the wall shows no code')
  return { secret: pairing.secret, ...pairing.news }
}

/** A screen that was paired just now. */
export async function pairedScreen(opened: Opened, name = 'Lobby') {
  const wall = await unpairedWall(opened)
  const paired = await opened.desk.pair({ code: wall.code, screen: '', name }, { id: 1 })
  if (!('token' in paired)) throw new Error(`the wall was not paired: ${JSON.stringify(paired)}`)
  return { ...paired, wall }
}

/** All that is said to whoever listens to a channel. */
export function heardOn({ own }: Opened, channel: string): string[] {
  const heard: string[] = []
  own.join(channel, { send: (bytes) => heard.push(Buffer.from(bytes).toString()) })
  return heard
}
