import { describe, expect, it } from 'vitest'
import { PAUSE, Throttle, type Try } from '#auth/throttle.ts'
import { DAY, FRIDAY, freshPeopleDatabase, MINUTE, OFFICE, SECOND } from '#test/support/people.ts'

const KIM: Try = { address: OFFICE, account: 'kim@example.com' }
const from = (address: string, account = 'kim@example.com'): Try => ({ address, account })

function freshThrottle() {
  const clock = { now: FRIDAY }
  const database = freshPeopleDatabase()
  const throttle = new Throttle(database, { secret: 'secret', now: () => clock.now })
  /** Fails; says how long there was to wait instead, 0 when there was not. */
  const fail = async (attempt: Try): Promise<number> => {
    const turn = await throttle.begin(attempt)
    return 'wait' in turn ? turn.wait : 0
  }
  /** Fails so often, waiting as long as it has to. Returns the waits. */
  const failPatiently = async (attempt: Try, times: number): Promise<number[]> => {
    const waits: number[] = []
    for (let failed = 0; failed < times;) {
      const wait = await fail(attempt)
      if (wait > 0) waits.push(wait)
      else failed += 1
      clock.now += wait
    }
    return waits
  }
  const succeed = async (attempt: Try): Promise<void> => {
    const turn = await throttle.begin(attempt)
    if ('wait' in turn) throw new Error(`has to wait ${turn.wait} ms`)
    await turn.succeeded()
  }
  return { clock, database, throttle, fail, failPatiently, succeed }
}

describe('Throttle.begin(try)', () => {
  it('lets three failures pass, then doubles the wait, then pauses for a quarter of an hour', async () => {
    const { failPatiently } = freshThrottle()
    const seconds = (await failPatiently(KIM, 12)).map((wait) => wait / SECOND)
    expect(seconds).toEqual([1, 2, 4, 8, 16, 32, 64, 900, 900])
  })

  it('counts tries that come all at once', async () => {
    const { fail } = freshThrottle()
    const waits = await Promise.all(Array.from({ length: 20 }, () => fail(KIM)))
    expect(waits.filter((wait) => wait === 0)).toHaveLength(3)
  })

  it('does not lengthen a pause for who tries during it', async () => {
    const { clock, fail, failPatiently } = freshThrottle()
    await failPatiently(KIM, 10)
    for (let minute = 1; minute < 15; minute += 1) {
      clock.now += MINUTE
      expect(await fail(KIM)).toBe(PAUSE - minute * MINUTE)
    }
    clock.now += MINUTE
    expect(await fail(KIM)).toBe(0)
  })

  it('slows an account down from wherever it is tried, however it is written', async () => {
    const { fail } = freshThrottle()
    for (const address of ['192.0.2.1', '192.0.2.2', '2001:db8::1'])
      expect(await fail(from(address))).toBe(0)
    expect(await fail(from('192.0.2.4', 'KIM@example.com'))).toBe(SECOND)
    expect(await fail(from('192.0.2.4', 'anna@example.com'))).toBe(0)
  })

  it('slows an address down for whatever account, the same whether it exists', async () => {
    const { fail } = freshThrottle()
    for (let account = 0; account < 20; account += 1)
      expect(await fail(from(OFFICE, `nobody-${account}@example.com`))).toBe(0)
    expect(await fail(from(OFFICE, 'anna@example.com'))).toBe(SECOND)
    expect(await fail(from('192.0.2.2', 'anna@example.com'))).toBe(0)
  })

  it('takes all addresses of an IPv6 network as one', async () => {
    const { fail } = freshThrottle()
    for (let host = 1; host <= 20; host += 1)
      await fail(from(`2001:db8::${host}`, `nobody-${host}@example.com`))
    expect(await fail(from('2001:db8::ffff', 'anna@example.com'))).toBe(SECOND)
  })

  it('starts an account anew when somebody succeeds', async () => {
    const { clock, failPatiently, succeed } = freshThrottle()
    const [wait] = await failPatiently(KIM, 4)
    clock.now += 2 * (wait ?? 0)
    await succeed(KIM)
    expect(await failPatiently(KIM, 3)).toEqual([])
  })

  it('does not let an account of one’s own wash an address clean', async () => {
    const { fail, succeed } = freshThrottle()
    for (let guess = 0; guess < 20; guess += 1) {
      expect(await fail(from(OFFICE, `nobody-${guess}@example.com`))).toBe(0)
      if (guess < 19) await succeed(from(OFFICE, 'mallory@example.com'))
    }
    expect(await fail(from(OFFICE, 'anna@example.com'))).toBe(SECOND)
  })

  it('keeps nobody out where they have signed in before, whatever strangers do', async () => {
    const { clock, fail, failPatiently, succeed } = freshThrottle()
    await succeed(KIM)
    await failPatiently(from('198.51.100.7'), 11)
    expect(await fail(from('198.51.100.8'))).toBeGreaterThan(14 * MINUTE)
    expect(await fail(KIM)).toBe(0)
    clock.now += 91 * DAY
    await failPatiently(from('198.51.100.7'), 10)
    expect(await fail(KIM), 'three months later').toBeGreaterThan(14 * MINUTE)
  })

  it('forgets failures after a day without one', async () => {
    const { clock, failPatiently } = freshThrottle()
    await failPatiently(KIM, 9)
    clock.now += DAY + SECOND
    expect(await failPatiently(KIM, 3)).toEqual([])
  })

  it('stores neither address nor account as they are', async () => {
    const { database, fail, succeed } = freshThrottle()
    await fail(KIM)
    await succeed(KIM)
    await fail(KIM)
    const stored = database.database.serialize().toString('latin1')
    expect(stored).not.toContain('kim@example.com')
    expect(stored).not.toContain(OFFICE)
  })
})
