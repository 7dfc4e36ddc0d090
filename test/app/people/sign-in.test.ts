import { describe, expect, it } from 'vitest'
import { FRIDAY, freshPeople, OFFICE, PASSWORD, withAnna, withKim } from '#test/support/people.ts'

const ELSEWHERE = '198.51.100.7'
const WRONG = { faults: { form: { code: 'wrong sign-in' } } }

async function office() {
  const clock = { now: FRIDAY }
  const opened = freshPeople(clock)
  const anna = await withAnna(opened)
  const kim = await withKim(opened, anna)
  const signIn = (email: string, password = PASSWORD, address = OFFICE) =>
    opened.people.signIn({ email, password }, address)
  return { ...opened, clock, anna, kim, signIn }
}

describe('People.signIn(form, address)', () => {
  it('lets in who has the password, however the address is written', async () => {
    const { people, signIn, anna } = await office()
    const outcome = await signIn(' ANNA@example.com ')
    if (!('cookie' in outcome)) throw new Error('Anna was not let in')
    expect((await people.signedIn(outcome.cookie.value))?.person.id).toBe(anna.id)
  })

  it('says the same of a wrong password, of nobody, and of somebody who is disabled', async () => {
    const { people, signIn, anna, kim } = await office()
    await people.manage(anna, kim.id, { role: 'editor', isDisabled: true })
    expect(await signIn('anna@example.com', 'a wrong password')).toEqual(WRONG)
    expect(await signIn('nobody@example.com')).toEqual(WRONG)
    expect(await signIn('kim@example.com')).toEqual(WRONG)
  })

  it('makes nobody wait longer or shorter than somebody', async () => {
    const { signIn } = await office()
    const waits = async (email: string) => {
      const outcomes = []
      for (let guess = 0; guess < 5; guess += 1)
        outcomes.push(await signIn(email, 'a wrong password', ELSEWHERE))
      return outcomes
    }
    const anna = await waits('anna@example.com')
    expect(anna.at(-1)).toEqual({ faults: { form: { code: 'wait', seconds: 1 } } })
    expect(await waits('nobody@example.com')).toEqual(anna)
  })

  it('does not even look at a password that comes too soon', async () => {
    const { signIn, clock } = await office()
    for (let guess = 0; guess < 3; guess += 1)
      await signIn('anna@example.com', 'a wrong password', ELSEWHERE)
    expect(await signIn('anna@example.com', PASSWORD, ELSEWHERE)).toHaveProperty('faults.form')
    clock.now += 1000
    expect(await signIn('anna@example.com', PASSWORD, ELSEWHERE)).toHaveProperty('cookie')
  })

  it('says which field is empty', async () => {
    const { signIn } = await office()
    expect(await signIn('', '')).toEqual({
      faults: { email: { code: 'missing' }, password: { code: 'missing' } },
    })
  })

  it('notes who signed in, but nothing of who could not', async () => {
    const { log, signIn } = await office()
    const before = (await log.list(null, 100)).length
    await signIn('nobody@example.com')
    await signIn('anna@example.com', 'a wrong password')
    expect(await log.list(null, 100)).toHaveLength(before)
    await signIn('anna@example.com')
    const [newest] = await log.list(null, 1)
    expect(newest).toMatchObject({ person: 'Anna Berg', deed: 'signed in', at: FRIDAY })
  })
})

describe('People.signOut(id)', () => {
  it('ends this session and no other', async () => {
    const { people, signIn } = await office()
    const ids = []
    for (const outcome of [await signIn('anna@example.com'), await signIn('anna@example.com')])
      if ('cookie' in outcome) ids.push(outcome.cookie.value)
    const [one = '', other = ''] = ids
    await people.signOut(one)
    expect(await people.signedIn(one)).toBeNull()
    expect(await people.signedIn(other)).not.toBeNull()
  })
})
