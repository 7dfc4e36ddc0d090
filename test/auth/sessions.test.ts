import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { Sessions } from '#auth/sessions.ts'
import { changePerson, createPerson } from '#store/people/people.ts'
import { DAY, FRIDAY, freshPeopleDatabase, SECOND } from '#test/support/people.ts'

/** Lucia reads the clock itself, so the clock is one that the test moves. */
async function freshSessions({ isHttps = false } = {}) {
  vi.useFakeTimers({ toFake: ['Date'], now: FRIDAY })
  onTestFinished(() => void vi.useRealTimers())
  const database = freshPeopleDatabase()
  const sessions = new Sessions(database, { isHttps, now: () => Date.now() })
  const people = await database.write(async (connection) =>
    Promise.all(
      ['Anna', 'Kim'].map((name) =>
        createPerson(connection, {
          ...{ name, email: `${name}@example.com`, role: 'administrator', now: FRIDAY },
          passwordHash: '$argon2id$not used',
        }),
      ),
    ),
  )
  const [anna, kim] = people.map((person) => person!.id)
  const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)
  return { database, sessions, anna: anna!, kim: kim!, later }
}

describe('Sessions.create(person)', () => {
  it('gives a cookie that no script reads and no other site sends', async () => {
    const { sessions, anna } = await freshSessions()
    const { name, value, attributes } = await sessions.create(anna)
    expect(name).toBe('nps-session')
    expect(value.length).toBeGreaterThanOrEqual(32)
    expect(attributes).toEqual({
      ...{ httpOnly: true, sameSite: 'lax', path: '/', secure: false },
      maxAge: (14 * DAY) / SECOND,
    })
  })

  it('binds the cookie to the host, and to TLS, where there is TLS', async () => {
    const { sessions, anna } = await freshSessions({ isHttps: true })
    const { name, attributes } = await sessions.create(anna)
    expect(name).toBe('__Host-nps-session')
    expect(attributes).toMatchObject({ secure: true, path: '/' })
    expect(sessions.blankCookie()).toMatchObject({
      ...{ name, value: '' },
      attributes: { secure: true, maxAge: 0 },
    })
  })

  it('stores nothing that somebody who reads the file could sign in with', async () => {
    const { database, sessions, anna } = await freshSessions()
    const { value } = await sessions.create(anna)
    const [row] = await database.read(({ tables }) =>
      tables.selectFrom('sessions').selectAll().execute(),
    )
    expect(row?.id_hash.length).toBe(32)
    expect(database.database.serialize().toString('latin1')).not.toContain(value)
    expect(await sessions.validate(Buffer.from(row!.id_hash).toString('hex'))).toBeNull()
  })

  it('forgets the sessions that are over', async () => {
    const { database, sessions, anna, later } = await freshSessions()
    await sessions.create(anna)
    later(15 * DAY)
    await sessions.create(anna)
    const rows = await database.read(({ tables }) =>
      tables.selectFrom('sessions').selectAll().execute(),
    )
    expect(rows).toHaveLength(1)
  })
})

describe('Sessions.validate(id)', () => {
  it('knows whose session it is, and no other', async () => {
    const { sessions, anna, kim } = await freshSessions()
    const [hers, his] = [await sessions.create(anna), await sessions.create(kim)]
    expect((await sessions.validate(hers.value))?.person).toMatchObject({ id: anna, name: 'Anna' })
    expect((await sessions.validate(his.value))?.person).toMatchObject({ id: kim, name: 'Kim' })
    for (const id of ['', 'nonsense', hers.value.slice(1), hers.value.toUpperCase()])
      expect(await sessions.validate(id), id).toBeNull()
  })

  it('ends a session that nobody has used for fourteen days', async () => {
    const { sessions, anna, later } = await freshSessions()
    const { value } = await sessions.create(anna)
    later(14 * DAY - SECOND)
    const { value: other } = await sessions.create(anna)
    expect(await sessions.validate(value)).not.toBeNull()
    later(14 * DAY)
    expect(await sessions.validate(other)).toBeNull()
  })

  it('lets a session that is used last longer, and says so with a new cookie', async () => {
    const { sessions, anna, later } = await freshSessions()
    const { value } = await sessions.create(anna)
    later(6 * DAY)
    expect(await sessions.validate(value)).toMatchObject({ cookie: null })
    later(2 * DAY)
    expect(await sessions.validate(value)).toMatchObject({ cookie: { value } })
    later(13 * DAY)
    expect(await sessions.validate(value)).not.toBeNull()
  })

  it('ends every session after sixty days, however much it is used', async () => {
    const { sessions, anna, later } = await freshSessions()
    const { value } = await sessions.create(anna)
    for (let day = 1; day < 60; day += 1) {
      later(DAY)
      expect(await sessions.validate(value), `day ${day}`).not.toBeNull()
    }
    later(DAY - SECOND)
    expect(await sessions.validate(value)).not.toBeNull()
    later(SECOND)
    expect(await sessions.validate(value)).toBeNull()
  })

  it('ends the sessions of somebody who is disabled at once', async () => {
    const { database, sessions, anna, kim } = await freshSessions()
    const { value } = await sessions.create(kim)
    await database.write((connection) => changePerson(connection, kim, { disabledAt: Date.now() }))
    expect(await sessions.validate(value)).toBeNull()
    expect(await sessions.validate((await sessions.create(anna)).value)).not.toBeNull()
  })
})

describe('Sessions.has(id)', () => {
  it('knows what is a session, as long as it is one', async () => {
    const { database, sessions, anna, kim, later } = await freshSessions()
    const [hers, his] = [await sessions.create(anna), await sessions.create(kim)]
    expect([await sessions.has(hers.value), await sessions.has('nonsense')]).toEqual([true, false])
    await database.write((connection) => changePerson(connection, kim, { disabledAt: Date.now() }))
    expect(await sessions.has(his.value)).toBe(false)
    later(14 * DAY - SECOND)
    expect(await sessions.has(hers.value)).toBe(true)
    later(SECOND)
    expect(await sessions.has(hers.value)).toBe(false)
  })

  it('leaves it to the next look to let a session last longer and say so', async () => {
    const { sessions, anna, later } = await freshSessions()
    const { value } = await sessions.create(anna)
    later(8 * DAY)
    expect(await sessions.has(value)).toBe(true)
    expect(await sessions.validate(value)).toMatchObject({ cookie: { value } })
    later(13 * DAY)
    expect(await sessions.has(value)).toBe(true)
  })

  it('ends after sixty days, too', async () => {
    const { sessions, anna, later } = await freshSessions()
    const { value } = await sessions.create(anna)
    for (let day = 0; day < 59; day += 1) {
      later(DAY)
      await sessions.validate(value)
    }
    expect(await sessions.has(value)).toBe(true)
    later(DAY)
    expect(await sessions.has(value)).toBe(false)
  })
})

describe('Sessions.invalidate(id)', () => {
  it('ends one session and leaves the others', async () => {
    const { sessions, anna } = await freshSessions()
    const [one, two] = await Promise.all([anna, anna].map((id) => sessions.create(id)))
    await sessions.invalidate(one!.value)
    expect(await sessions.validate(one!.value)).toBeNull()
    expect(await sessions.validate(two!.value)).not.toBeNull()
  })
})
