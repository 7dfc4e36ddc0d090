import { describe, expect, it } from 'vitest'
import { linkOf } from '#app/news/subscription-desk.ts'
import { DAY, MINUTE, OFFICE } from '#test/support/people.ts'
import { mailReceiver } from '#test/support/receivers.ts'
import { openedNews } from './opened.ts'

/** Monday 23 November, eight o’clock in Stockholm. */
const MONDAY = Date.UTC(2026, 10, 23, 7)
/** Tuesday 1 December, eight o’clock there. */
const DECEMBER = Date.UTC(2026, 11, 1, 7)

async function withMail() {
  const opened = openedNews()
  const box = await mailReceiver()
  const form = {
    ...{ host: '127.0.0.1', port: String(box.port), security: 'none', survey: '' },
    ...{ user: 'wall', password: 'hush', sender: 'nps@example.com' },
  }
  expect(await opened.mail.change(form)).toEqual({ done: true })
  const ask = (email: string, every = 'week', client = OFFICE) =>
    opened.subscription.ask({ email, every }, { client, language: 'en' })
  const subscribe = async (email: string, every = 'week') => {
    expect(await ask(email, every)).toBe('asked')
    expect(await opened.subscription.confirm(linkIn(box.mails.at(-1)!.source))).toBe(true)
    box.mails.length = 0
  }
  return { ...opened, ...box, form, ask, subscribe }
}

/** The link in a mail. */
function linkIn(source: string, path = 'confirmation') {
  const text = source.replaceAll('=\r\n', '').replaceAll('=3D', '=')
  const [address = ''] =
    new RegExp(`https://nps\\.example\\.com/subscription/${path}[^\\s"<>]+`).exec(text) ?? []
  return linkOf(new URL(address.replaceAll('&amp;', '&')).searchParams)
}

describe('a digest by mail', () => {
  it('comes once to who has confirmed, from a server that fails twice first', async () => {
    const { subscribe, ask, clock, turn, refusals, mails, signIns, desk, drawn } = await withMail()
    await subscribe('kim@example.com')
    await ask('stranger@example.com')
    mails.length = 0
    clock.now = MONDAY
    refusals.push(451, 550)
    await turn()
    expect((await desk.told())[0]).toMatchObject({ state: 'waiting', failure: 'smtp 451' })
    clock.now += MINUTE
    await turn()
    clock.now += 5 * MINUTE
    await turn()
    clock.now += 60 * MINUTE
    await turn()
    expect(mails.map(({ to }) => to)).toEqual([['kim@example.com']])
    expect(await desk.told()).toMatchObject([{ state: 'sent', tries: 3, email: 'kim@example.com' }])
    const [{ source, from }] = mails as [(typeof mails)[0]]
    expect(from).toBe('nps@example.com')
    expect(source).toMatch(/^Subject: =\?UTF-8\?Q\?NPS_now=3A_\+42/m)
    expect(source).toMatch(/^Content-ID: <board@nps-wall>/m)
    expect(source).toContain(Buffer.from('PNG').toString('base64'))
    expect(source).toContain('cid:board@nps-wall')
    expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
    expect(signIns).toContain('wall:hush')
    expect(drawn).toHaveLength(3)
  })

  it('comes to each once a week or once a month', async () => {
    const { subscribe, clock, turn, mails } = await withMail()
    await subscribe('week@example.com', 'week')
    await subscribe('month@example.com', 'month')
    clock.now = MONDAY
    await turn()
    expect(mails.map(({ to }) => to)).toEqual([['week@example.com']])
    clock.now = DECEMBER
    await turn()
    await turn()
    expect(mails.flatMap(({ to }) => to).sort()).toEqual([
      'month@example.com',
      'week@example.com',
      'week@example.com',
    ])
  })

  it('has a link and a header that end it, and delete the address', async () => {
    const { subscribe, subscription, clock, turn, mails, mail, opening } = await withMail()
    await subscribe('kim@example.com')
    clock.now = MONDAY
    await turn()
    const link = linkIn(mails[0]!.source, 'leaving')
    expect(await subscription.leave({ ...link, id: link.id + 1 })).toBe(false)
    expect(await subscription.leave({ ...link, key: `${link.key.slice(0, -1)}-` })).toBe(false)
    expect(await subscription.leads(link)).toBe(true)
    expect(await subscription.leave(link)).toBe(true)
    expect(await subscription.leave(link)).toBe(false)
    expect(await mail.subscribers()).toEqual([])
    const left = opening.database.database
    for (const table of ['subscribers', 'deliveries'])
      expect(left.prepare(`SELECT * FROM ${table}`).all()).toEqual([])
    clock.now += 7 * DAY
    await turn()
    expect(mails).toHaveLength(1)
  })
})

describe('SubscriptionDesk.ask(form, from)', () => {
  it('sends a link that holds for three days, and nothing else to who has not followed it', async () => {
    const { ask, subscription, clock, mails, mail, turn } = await withMail()
    expect(await ask('kim@example.com')).toBe('asked')
    const link = linkIn(mails[0]!.source)
    expect(await subscription.leads({ ...link, every: 'month' })).toBe(false)
    expect(await subscription.leave({ ...link, every: null })).toBe(false)
    clock.now += 3 * DAY + 1
    expect(await subscription.confirm(link)).toBe(false)
    expect(await mail.subscribers()).toHaveLength(1)
    await turn()
    expect(await mail.subscribers()).toEqual([])
  })

  it('answers alike whether an address is subscribed, and changes nothing before the link is followed', async () => {
    const { ask, subscribe, subscription, mail, mails } = await withMail()
    await subscribe('kim@example.com', 'month')
    expect(await ask('KIM@example.com', 'week')).toBe('asked')
    expect(mails[0]!.source).toMatch(/^Subject: .*already/m)
    expect(await mail.subscribers()).toMatchObject([{ every: 'month' }])
    await subscription.confirm(linkIn(mails[0]!.source))
    expect(await mail.subscribers()).toMatchObject([{ every: 'week' }])
  })

  it('floods nobody', async () => {
    const { ask, clock } = await withMail()
    const answers = []
    for (let time = 0; time < 3; time += 1) answers.push(await ask('kim@example.com'))
    for (let one = 0; one < 9; one += 1) answers.push(await ask(`k${String(one)}@example.com`))
    expect(answers).toEqual(['asked', 'asked', 'wait', ...Array<string>(8).fill('asked'), 'wait'])
    clock.now += 60 * MINUTE
    expect(await ask('kim@example.com')).toBe('asked')
  })

  it('takes one address and no more', async () => {
    const { ask } = await withMail()
    for (const email of ['', 'kim', 'a@b,c@d', 'a@b\r\nBcc: c@d', '<a@b>', '"a b"@c', 'a@b>x'])
      expect(await ask(email)).toBe('email')
  })

  it('says so when the mail server does not take it', async () => {
    const { ask, refusals } = await withMail()
    refusals.push(451)
    expect(await ask('kim@example.com')).toBe('failed')
  })
})

describe('MailDesk', () => {
  it('keeps the password sealed, and gives it back to nobody', async () => {
    const { mail, form, opening } = await withMail()
    expect(await mail.server()).toMatchObject({ host: '127.0.0.1', hasPassword: true })
    expect(JSON.stringify(await mail.server())).not.toContain('hush')
    const [row] = opening.database.database.prepare('SELECT password FROM mail_server').all() as [
      { password: Buffer },
    ]
    expect(row.password.includes('hush')).toBe(false)
    await mail.change({ ...form, password: '' })
    expect(await mail.server()).toMatchObject({ hasPassword: true })
    await mail.change({ ...form, host: '' })
    expect(await mail.server()).toBeNull()
    expect(await mail.isOpen()).toBe(false)
  })

  it('is not open as long as nobody has said at which address we are', async () => {
    const opened = openedNews({ origin: null })
    const { form } = await withMail()
    await opened.mail.change(form)
    expect(await opened.mail.isOpen()).toBe(false)
  })

  it('sends a test, and says why that was not taken', async () => {
    const { mail, mails, form, refusals } = await withMail()
    expect(await mail.test('kim@example.com', 'en')).toBeNull()
    expect(mails[0]!.source).toMatch(/^Subject: A test from NPS Wall/m)
    refusals.push(550)
    expect(await mail.test('kim@example.com', 'en')).toMatchObject({ reason: 'smtp 550' })
    await mail.change({ ...form, security: 'starttls' })
    expect(await mail.test('kim@example.com', 'en')).toMatchObject({ mayHaveArrived: false })
  })
})
