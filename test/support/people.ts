import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { databaseBeside, openPeople, type OpenPeople } from '#app/people/open-people.ts'
import type { PeopleDatabase } from '#store/engines/people-sqlite.ts'
import type { Person } from '#store/people/people.ts'
import { freshFolder } from './database.ts'

/** Half past eight on a Friday, in milliseconds since 1970. */
export const FRIDAY = Date.UTC(2026, 10, 20, 8, 30)

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const DAY = 24 * 60 * MINUTE

/** A clock that stands until a test moves it. */
export interface Clock {
  now: number
}

/** The database of people, fresh and migrated, gone when the test is. */
export function freshPeopleDatabase(): PeopleDatabase {
  const database = databaseBeside(join(freshFolder(), 'nps.sqlite'))
  onTestFinished(() => database.close())
  return database
}

/** People as the program opens them, beside results that nobody has made. */
export function freshPeople(clock: Clock = { now: FRIDAY }): OpenPeople & { databaseFile: string } {
  const databaseFile = join(freshFolder(), 'nps.sqlite')
  const now = () => clock.now
  const opened = openPeople({ databaseFile, secret: 'a test’s secret', origin: null, now })
  onTestFinished(opened.close)
  return { ...opened, databaseFile }
}

/** Where everybody in a test comes from who comes from nowhere else. */
export const OFFICE = '192.0.2.1'

/** A password that is taken. */
export const PASSWORD = 'correct horse battery'

/** The first administrator, set up. */
export async function withAnna(opened: OpenPeople): Promise<Person> {
  const form = { name: 'Anna Berg', email: 'anna@example.com', password: PASSWORD }
  await opened.people.setUp({ ...form, code: opened.setUpCode }, OFFICE)
  return personNamed(opened, 'Anna Berg')
}

/** Somebody whom Anna has invited. */
export async function withKim(opened: OpenPeople, by: Person, role = 'editor'): Promise<Person> {
  const invitation = await opened.people.invite(by, { email: 'kim@example.com', role })
  if (!('key' in invitation)) throw new Error('Kim could not be invited')
  await opened.people.join(invitation.key, { name: 'Kim', password: PASSWORD })
  return personNamed(opened, 'Kim')
}

async function personNamed({ people }: OpenPeople, name: string): Promise<Person> {
  const person = (await people.list()).find((listed) => listed.name === name)
  if (!person) throw new Error(`there is no ${name}`)
  return person
}
