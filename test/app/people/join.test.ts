import { describe, expect, it } from 'vitest'
import {
  DAY,
  FRIDAY,
  freshPeople,
  OFFICE,
  PASSWORD,
  SECOND,
  withAnna,
  withKim,
} from '#test/support/people.ts'

const ANNA = { name: 'Anna Berg', email: 'anna@example.com', password: PASSWORD }

describe('People.setUp(form, address)', () => {
  it('makes the first administrator, who is signed in', async () => {
    const { people, setUpCode } = freshPeople()
    expect(await people.isSetUp()).toBe(false)
    const outcome = await people.setUp({ ...ANNA, code: setUpCode.toLowerCase() }, OFFICE)
    if (!('cookie' in outcome)) throw new Error('Anna was not let in')
    expect((await people.signedIn(outcome.cookie.value))?.person).toMatchObject({
      ...{ name: 'Anna Berg', role: 'administrator' },
    })
    expect(await people.isSetUp()).toBe(true)
  })

  it('refuses who does not know the code, and slows them down', async () => {
    const { people } = freshPeople()
    for (let guess = 0; guess < 20; guess += 1)
      expect(await people.setUp({ ...ANNA, code: 'AAAAA-AAAAA' }, OFFICE)).toEqual({
        faults: { code: { code: 'wrong code' } },
      })
    expect(await people.setUp({ ...ANNA, code: 'AAAAA-AAAAA' }, OFFICE)).toHaveProperty(
      'faults.form.code',
      'wait',
    )
    expect(await people.isSetUp()).toBe(false)
  })

  it('is over as soon as there is somebody, even for who knows the code', async () => {
    const { people, setUpCode } = freshPeople()
    const forms = ['anna', 'mallory'].map((name) => ({
      ...ANNA,
      ...{ email: `${name}@example.com`, code: setUpCode },
    }))
    const outcomes = await Promise.all(forms.map((form) => people.setUp(form, OFFICE)))
    expect(outcomes.filter((outcome) => 'cookie' in outcome)).toHaveLength(1)
    expect(await people.list()).toHaveLength(1)
  })

  it.each([
    ['short', 'too short'],
    ['anna@example.com', 'easily guessed'],
    ['ANNA@example.com', 'easily guessed'],
    ['aaaaaaaaaaaa', 'easily guessed'],
    ['', 'missing'],
    ['x'.repeat(201), 'too long'],
  ])('refuses the password “%s”: %s', async (password, code) => {
    const { people, setUpCode } = freshPeople()
    const outcome = await people.setUp({ ...ANNA, password, code: setUpCode }, OFFICE)
    expect(outcome).toEqual({ faults: { password: { code } } })
  })
})

async function withInvitation() {
  const clock = { now: FRIDAY }
  const opened = freshPeople(clock)
  const anna = await withAnna(opened)
  const invitation = await opened.people.invite(anna, { email: 'kim@example.com', role: 'editor' })
  if (!('key' in invitation)) throw new Error('Kim could not be invited')
  return { ...opened, clock, anna, key: invitation.key }
}

const KIM = { name: 'Kim', password: PASSWORD }

describe('People.join(key, form)', () => {
  it('lets in who was invited, with the role and address of the invitation', async () => {
    const { people, key } = await withInvitation()
    expect(await people.invitation(key)).toMatchObject({ email: 'kim@example.com' })
    const outcome = await people.join(key, KIM)
    expect(outcome).toHaveProperty('cookie')
    expect(await people.list()).toMatchObject([
      { name: 'Anna Berg' },
      { name: 'Kim', email: 'kim@example.com', role: 'editor' },
    ])
  })

  it('lets in once, even if two come at the same time', async () => {
    const { people, key } = await withInvitation()
    const outcomes = await Promise.all([people.join(key, KIM), people.join(key, KIM)])
    expect(outcomes.filter((outcome) => outcome && 'cookie' in outcome)).toHaveLength(1)
    expect(outcomes).toContain(null)
    expect(await people.join(key, KIM)).toBeNull()
    expect(await people.invitation(key)).toBeNull()
  })

  it('lets nobody in after seven days', async () => {
    const { people, key, clock } = await withInvitation()
    clock.now += 7 * DAY - SECOND
    expect(await people.invitation(key)).not.toBeNull()
    expect(await people.invitations()).toHaveLength(1)
    clock.now += SECOND
    expect(await people.invitation(key)).toBeNull()
    expect(await people.invitations()).toEqual([])
    expect(await people.join(key, KIM)).toBeNull()
  })

  it('lets nobody in when it is withdrawn, or when a newer one was made', async () => {
    const { people, key, anna } = await withInvitation()
    const newer = await people.invite(anna, { email: 'KIM@example.com', role: 'editor' })
    expect(await people.join(key, KIM)).toBeNull()
    const [open] = await people.invitations()
    await people.withdraw(anna, open!.id)
    expect('key' in newer && (await people.join(newer.key, KIM))).toBeNull()
  })

  it('does not use the invitation up for a form that is refused', async () => {
    const { people, key } = await withInvitation()
    expect(await people.join(key, { name: '', password: 'short' })).toEqual({
      faults: { name: { code: 'missing' }, password: { code: 'too short' } },
    })
    expect(await people.join(key, KIM)).toHaveProperty('cookie')
  })

  it('lets nobody in with any other key', async () => {
    const { people } = await withInvitation()
    for (const key of ['', 'nonsense']) expect(await people.join(key, KIM)).toBeNull()
  })
})

describe('People.renewAccess(by, id)', () => {
  it('makes a link that changes the password of somebody who is there, and nothing else', async () => {
    const opened = freshPeople()
    const { people } = opened
    const anna = await withAnna(opened)
    const kim = await withKim(opened, anna)
    const signIn = (password: string) =>
      people.signIn({ email: 'kim@example.com', password }, OFFICE)
    const before = await signIn(PASSWORD)
    const link = await people.renewAccess(anna, kim.id)
    expect(await people.invitation(link!.key)).toMatchObject({ knownAs: 'Kim' })
    const form = { name: 'Mallory', password: 'a new long password' }
    expect(await people.join(link!.key, form)).toHaveProperty('cookie')
    expect(await people.join(link!.key, form), 'once').toBeNull()
    expect('cookie' in before && (await people.signedIn(before.cookie.value))).toBeNull()
    expect(await signIn(PASSWORD)).toHaveProperty('faults')
    expect(await signIn('a new long password')).toHaveProperty('cookie')
    expect(await people.find(kim.id)).toMatchObject({ name: 'Kim', role: 'editor' })
  })

  it('is null for nobody, and lets nobody in who is disabled', async () => {
    const opened = freshPeople()
    const { people } = opened
    const anna = await withAnna(opened)
    const kim = await withKim(opened, anna)
    expect(await people.renewAccess(anna, 99)).toBeNull()
    const link = await people.renewAccess(anna, kim.id)
    await people.manage(anna, kim.id, { role: 'editor', isDisabled: true })
    expect(await people.renewAccess(anna, kim.id)).toBeNull()
    expect(await people.join(link!.key, KIM)).toBeNull()
  })
})

describe('People.invite(by, form)', () => {
  it('refuses the address of somebody who is there, and what is no address', async () => {
    const opened = freshPeople()
    const anna = await withAnna(opened)
    await withKim(opened, anna)
    const invite = (email: string, role = 'editor') => opened.people.invite(anna, { email, role })
    expect(await invite('Kim@example.com')).toEqual({ faults: { email: { code: 'taken' } } })
    expect(await invite('nonsense', 'king')).toEqual({
      faults: { email: { code: 'not an e-mail address' }, role: { code: 'no role' } },
    })
  })
})
