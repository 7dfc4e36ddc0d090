import { describe, expect, it, vi } from 'vitest'
import { databaseBeside } from '#app/people/open-people.ts'
import { Caller, firstAdministrator } from '#test/support/caller.ts'
import { eventually } from '#test/support/eventually.ts'
import { TestProgram } from '#test/support/program.ts'
import { mailReceiver, receiver } from '#test/support/receivers.ts'

/** Links in mails say where the program is, wherever a test has it. */
const ORIGIN = 'http://127.0.0.1:4321'

/** A picture is drawn first, by a process that starts for it. */
const PATIENCE = { timeout: 15_000 }

async function programWithResults() {
  const program = new TestProgram()
  await program.start()
  const key = await program.createSource()
  const answeredAt = new Date().toISOString()
  const answers = Array.from({ length: 40 }, (_, index) => ({
    ...{ id: `a${String(index)}`, rating: index < 30 ? 10 : 3, answeredAt },
  }))
  await program.post(key, answers)
  await program.snapshotWhen(({ score }) => !score.withheld)
  return { program, anna: await firstAdministrator(program) }
}

const EVERYTHING = { 'wants change': 'yes', 'wants digest': 'yes' }

async function addOutlet(anna: Caller, kind: string, address: string) {
  const fields = { name: `Our ${kind}`, address, survey: '', language: 'en', ...EVERYTHING }
  const added = await anna.post(`/admin/news/new?kind=${kind}`, fields)
  expect(added.status).toBe(303)
  const path = added.headers.get('location') ?? ''
  const page = await (await anna.get(path)).text()
  expect(page).not.toContain('a-long-secret')
  return { path, page }
}

const pageOf = async (anna: Caller) => (await anna.get('/admin/news')).text()

describe('news of a whole program', () => {
  it('reaches a chat once, from a server that fails twice first', async () => {
    const { program, anna } = await programWithResults()
    const chat = await receiver()
    const { path } = await addOutlet(anna, 'slack', chat.url)
    chat.answers.push(500, 503)
    await anna.post(`${path}/commands`, { command: 'digest' })
    await eventually(async () => expect(await pageOf(anna)).toContain('the answer was 500'))
    await anna.post('/admin/news/deliveries/1')
    await eventually(async () => expect(await pageOf(anna)).toContain('the answer was 503'))
    await anna.post('/admin/news/deliveries/1')
    await eventually(() => expect(chat.calls).toHaveLength(3))
    await eventually(async () => expect(await pageOf(anna)).toContain('<b>sent</b>'))
    await anna.post('/admin/news/deliveries/1')
    const [told] = (await program.snapshot()).surveys
    const message = JSON.parse(chat.calls[2]!.body) as { text: string; blocks: unknown[] }
    expect(message.text).toMatch(/^NPS now: \+50\n\+50, from 40 answers/)
    expect(message.blocks).toHaveLength(3)
    expect(JSON.stringify(message.blocks)).toContain(told!.name)
    expect(chat.calls).toHaveLength(3)
    expect(program.output).not.toContain('a-long-secret')
  })

  it('is not sent twice when the program is killed while it sends', async () => {
    const { program, anna } = await programWithResults()
    const chat = await receiver()
    const { path } = await addOutlet(anna, 'teams', chat.url)
    chat.answers.push(null)
    await anna.post(`${path}/commands`, { command: 'digest' })
    await eventually(() => expect(chat.calls).toHaveLength(1))
    await program.kill()
    await program.start()
    await eventually(async () => expect(await pageOf(anna)).toContain('may have arrived'))
    expect(await pageOf(anna)).toContain('the program ended while it was being sent')
    expect(chat.calls).toHaveLength(1)
  })

  it('reaches a mailbox whose owner has said yes, and leaves it at one click', async () => {
    const { program, anna } = await programWithResults()
    const box = await mailReceiver()
    const server = { host: '127.0.0.1', port: String(box.port), security: 'none' }
    const form = { ...server, user: 'wall', password: 'hush-hush', sender: 'nps@example.com' }
    expect((await anna.post('/admin/news/mail', form)).status).toBe(303)
    // Without its address the program can send no links, so it offers nothing.
    expect(await (await anna.get('/')).text()).not.toContain('action="/subscription"')
    await program.stop()
    await program.start({ ORIGIN })
    const kim = new Caller(program)
    expect(await (await kim.get('/')).text()).toContain('action="/subscription"')
    const wish = { email: 'kim.karlsson@example.com', every: 'week' }
    expect((await kim.post('/subscription', wish)).status).toBe(403)
    expect((await kim.post('/subscription', { ...wish, email: 'kim' }, ORIGIN)).status).toBe(422)
    expect((await kim.post('/subscription', wish, ORIGIN)).status).toBe(200)
    const confirmation = linkIn(box.mails[0]!.source, 'confirmation')
    expect((await kim.get(confirmation)).status).toBe(200)
    expect(subscribersOf(program)).toEqual([{ email: wish.email, confirmed: 0 }])
    expect((await kim.post(confirmation, {}, ORIGIN)).status).toBe(200)
    expect(subscribersOf(program)).toEqual([{ email: wish.email, confirmed: 1 }])
    expect((await kim.get(confirmation.replace('key=', 'key=x'))).status).toBe(404)
    await program.stop()
    confirmedLongAgo(program)
    await program.start({ ORIGIN })
    const now = new Date()
    const time = { day: String(now.getUTCDay() || 7), hour: String(now.getUTCHours()) }
    expect((await anna.post('/admin/news', time, ORIGIN)).status).toBe(303)
    await vi.waitFor(() => expect(box.mails).toHaveLength(2), PATIENCE)
    const { source } = box.mails[1]!
    expect(source).toContain('Content-Type: image/png; name=nps.png')
    expect(source).toContain('iVBORw0KGgo')
    const leaving = linkIn(source, 'leaving')
    expect((await kim.get(leaving)).status).toBe(200)
    expect(subscribersOf(program)).toHaveLength(1)
    // As a mail program does it, which has no page of ours.
    const oneClick = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    expect((await new Caller(program).send('POST', leaving, {}, oneClick)).status).toBe(200)
    expect(subscribersOf(program)).toEqual([])
    expect((await kim.get(leaving)).status).toBe(404)
    expect(program.output).not.toMatch(/kim\.karlsson|hush-hush/)
    expect(await (await anna.get('/admin/log')).text()).not.toContain('kim.karlsson')
  })

  it('may be subscribed to by those alone who may see it', async () => {
    const { program, anna } = await programWithResults()
    const box = await mailReceiver()
    const server = { host: '127.0.0.1', port: String(box.port), security: 'none' }
    await anna.post('/admin/news/mail', { ...server, user: '', sender: 'nps@example.com' })
    await anna.post('/admin/settings/viewing', { viewing: 'known' })
    await program.stop()
    await program.start({ ORIGIN })
    const wish = { email: 'stranger@example.com', every: 'week' }
    const answer = await new Caller(program).post('/subscription', wish, ORIGIN)
    expect(answer.headers.get('location')).toMatch(/^\/login/)
    expect(box.mails).toEqual([])
  })
})

function linkIn(source: string, path: string): string {
  const text = source.replaceAll('=\r\n', '').replaceAll('=3D', '=')
  const [, link = ''] =
    new RegExp(`http://127\\.0\\.0\\.1:4321(/subscription/${path}\\?[^\\s"<>]+)`).exec(text) ?? []
  return link.replaceAll('&amp;', '&')
}

/** Digests go to who confirmed before they were due. */
function confirmedLongAgo({ databaseFile }: TestProgram): void {
  const people = databaseBeside(databaseFile)
  people.database.prepare('UPDATE subscribers SET confirmed_at = 1').run()
  people.close()
}

function subscribersOf({ databaseFile }: TestProgram): unknown[] {
  const people = databaseBeside(databaseFile)
  try {
    const list = 'SELECT email, confirmed_at IS NOT NULL AS confirmed FROM subscribers'
    return people.database.prepare(list).all()
  } finally {
    people.close()
  }
}
