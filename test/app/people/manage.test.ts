import { describe, expect, it } from 'vitest'
import type { Entered } from '#app/people/sign-in.ts'
import { freshPeople, OFFICE, PASSWORD, withAnna, withKim } from '#test/support/people.ts'

async function office() {
  const opened = freshPeople()
  const anna = await withAnna(opened)
  const kim = await withKim(opened, anna)
  const sessionOf = async (email: string, password = PASSWORD) => {
    const outcome = await opened.people.signIn({ email, password }, OFFICE)
    return (outcome as Entered).cookie.value
  }
  return { ...opened, anna, kim, sessionOf }
}

const LAST = { faults: { form: { code: 'last administrator' } } }

describe('People.manage(by, id, form)', () => {
  it('ends the sessions of who is disabled at once, and lets them in again when enabled', async () => {
    const { people, anna, kim, sessionOf } = await office()
    const session = await sessionOf('kim@example.com')
    await people.manage(anna, kim.id, { role: 'editor', isDisabled: true })
    expect(await people.signedIn(session)).toBeNull()
    await people.manage(anna, kim.id, { role: 'editor', isDisabled: false })
    expect(await people.signedIn(session), 'the old session').toBeNull()
    expect(await people.signedIn(await sessionOf('kim@example.com'))).not.toBeNull()
  })

  it('changes a role at once, for sessions that there are', async () => {
    const { people, anna, kim, sessionOf } = await office()
    const session = await sessionOf('kim@example.com')
    await people.manage(anna, kim.id, { role: 'administrator', isDisabled: false })
    expect((await people.signedIn(session))?.person.role).toBe('administrator')
  })

  it('neither disables nor demotes the last administrator', async () => {
    const { people, anna, kim } = await office()
    for (const form of [
      { role: 'administrator', isDisabled: true },
      { role: 'editor', isDisabled: false },
    ]) {
      expect(await people.manage(anna, anna.id, form)).toEqual(LAST)
      await people.manage(anna, kim.id, { role: 'administrator', isDisabled: true })
      expect(await people.manage(anna, anna.id, form), 'the other is disabled').toEqual(LAST)
    }
    await people.manage(anna, kim.id, { role: 'administrator', isDisabled: false })
    const demoted = await people.manage(anna, anna.id, { role: 'editor', isDisabled: false })
    expect(demoted).toMatchObject({ person: { role: 'editor' } })
  })

  it('is null for nobody, and notes only what it changed', async () => {
    const { people, log, anna, kim } = await office()
    const before = (await log.list(null, 100)).length
    expect(await people.manage(anna, 99, { role: 'editor', isDisabled: false })).toBeNull()
    await people.manage(anna, kim.id, { role: 'editor', isDisabled: false })
    expect(await log.list(null, 100)).toHaveLength(before)
    await people.manage(anna, kim.id, { role: 'administrator', isDisabled: true })
    expect(await log.list(null, 2)).toMatchObject([
      { person: 'Anna Berg', deed: 'disabled', object: 'Kim' },
      { person: 'Anna Berg', deed: 'changed role', object: 'Kim' },
    ])
  })
})

describe('People.changePassword(person, form, address)', () => {
  it('ends every session but the one that goes on under a new cookie', async () => {
    const { people, kim, sessionOf } = await office()
    const [one, other] = [await sessionOf('kim@example.com'), await sessionOf('kim@example.com')]
    const form = { current: PASSWORD, password: 'another long one' }
    const outcome = (await people.changePassword(kim, form, OFFICE)) as Entered
    expect(await people.signedIn(one)).toBeNull()
    expect(await people.signedIn(other)).toBeNull()
    expect((await people.signedIn(outcome.cookie.value))?.person.id).toBe(kim.id)
    expect(await sessionOf('kim@example.com', 'another long one')).toBeTruthy()
  })

  it('refuses who does not know the current one, and slows them down', async () => {
    const { people, kim } = await office()
    const form = { current: 'a wrong password', password: 'another long one' }
    const elsewhere = '198.51.100.7'
    for (let guess = 0; guess < 3; guess += 1)
      expect(await people.changePassword(kim, form, elsewhere)).toEqual({
        faults: { current: { code: 'wrong password' } },
      })
    expect(await people.changePassword(kim, form, elsewhere)).toHaveProperty('faults.form')
  })
})

describe('People.signOutEverywhere(person)', () => {
  it('ends every session of the person and of nobody else', async () => {
    const { people, kim, sessionOf } = await office()
    const [his, hers] = [await sessionOf('kim@example.com'), await sessionOf('anna@example.com')]
    await people.signOutEverywhere(kim)
    expect(await people.signedIn(his)).toBeNull()
    expect(await people.signedIn(hers)).not.toBeNull()
  })
})
