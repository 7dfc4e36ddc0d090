import { describe, expect, it } from 'vitest'
import { regainAccess } from '#app/people/regain-access.ts'
import { freshPeople, OFFICE, PASSWORD, withAnna, withKim } from '#test/support/people.ts'

const NEW = 'a new long password'

describe('regainAccess(environment, form)', () => {
  it('makes an administrator where there is nobody, beside a running program', async () => {
    const { people, databaseFile } = freshPeople()
    await regainAccess({ databaseFile }, { email: 'anna@example.com', password: NEW })
    expect(await people.isSetUp()).toBe(true)
    const form = { email: 'anna@example.com', password: NEW }
    expect(await people.signIn(form, OFFICE)).toHaveProperty('cookie')
    expect(await people.list()).toMatchObject([{ name: 'anna', role: 'administrator' }])
  })

  it('lets somebody back in who was disabled, an editor, and paused', async () => {
    const opened = freshPeople()
    const { people, databaseFile, log } = opened
    const anna = await withAnna(opened)
    const kim = await withKim(opened, anna)
    await people.manage(anna, kim.id, { role: 'editor', isDisabled: true })
    const form = { email: 'kim@example.com', password: NEW }
    for (let guess = 0; guess < 4; guess += 1) await people.signIn(form, '198.51.100.7')
    expect(await people.signIn(form, '198.51.100.7')).toHaveProperty('faults.form.code', 'wait')
    await regainAccess({ databaseFile }, form)
    expect(await people.signIn(form, '198.51.100.7')).toHaveProperty('cookie')
    expect(await people.find(kim.id)).toMatchObject({
      ...{ name: 'Kim', role: 'administrator', disabledAt: null },
    })
    expect(await log.list(null, 2)).toMatchObject([
      { deed: 'signed in' },
      { person: null, doer: 'shell', deed: 'gave access', object: 'kim@example.com' },
    ])
  })

  it('ends the sessions that somebody else may have', async () => {
    const opened = freshPeople()
    await withAnna(opened)
    const entered = await opened.people.signIn(
      { email: 'anna@example.com', password: PASSWORD },
      OFFICE,
    )
    if (!('cookie' in entered)) throw new Error('Anna was not let in')
    await regainAccess(opened, { email: 'anna@example.com', password: NEW })
    expect(await opened.people.signedIn(entered.cookie.value)).toBeNull()
  })

  it('refuses what is no address, and a password that is too short', async () => {
    const { databaseFile, people } = freshPeople()
    expect(await regainAccess({ databaseFile }, { email: 'anna', password: 'short' })).toEqual({
      faults: { email: { code: 'not an e-mail address' }, password: { code: 'too short' } },
    })
    expect(await people.isSetUp()).toBe(false)
  })
})
