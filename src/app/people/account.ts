import { faulty, faultyFor, type Faulty } from '#app/faulty.ts'
import { hashPassword, verifyPassword } from '#auth/passwords.ts'
import { noteDeed } from '#store/people/deeds.ts'
import { changePerson, findCredentials, type Person } from '#store/people/people.ts'
import { endSessionsOf } from '#store/people/sessions.ts'
import type { Desk } from './desk.ts'
import { Fields } from './fields.ts'
import { A_MOMENT, isCrowdedOr, type Entered } from './sign-in.ts'

/** What is typed to change a password. */
export interface PasswordForm {
  readonly current: string
  readonly password: string
}

/** Changes a person's own password. Every session ends; the one in use goes on under a new cookie. */
export async function changePassword(
  desk: Desk,
  person: Person,
  form: PasswordForm,
  address: string,
): Promise<Entered | Faulty> {
  const fields = new Fields()
  const current = fields.password('current', form.current)
  const password = fields.newPassword(form.password, [person.email, person.name, current])
  if (fields.faulty) return fields.faulty
  const turn = await desk.throttle.begin({ address, account: person.email })
  if ('wait' in turn) return faultyFor(turn.wait)
  const passwordHash = await isCrowdedOr(() => newHash(desk, person, current, password))
  if (passwordHash === 'crowded') return faultyFor(A_MOMENT)
  if (!passwordHash) return faulty('current', 'wrong password')
  await turn.succeeded()
  await desk.database.write(async (connection) => {
    const now = desk.now()
    await changePerson(connection, person.id, { passwordHash })
    await endSessionsOf(connection, person.id)
    await noteDeed(connection, { person: person.id, deed: 'changed password', object: '', now })
  })
  return { cookie: await desk.sessions.create(person.id) }
}

/** Ends every session of a person, this one too. */
export async function signOutEverywhere(desk: Desk, { id: person }: Person): Promise<void> {
  await desk.database.write(async (connection) => {
    await endSessionsOf(connection, person)
    await noteDeed(connection, {
      ...{ person, now: desk.now() },
      deed: 'signed out everywhere',
      object: '',
    })
  })
}

/** `null` when the current password is another. */
async function newHash(
  { database }: Desk,
  person: Person,
  current: string,
  password: string,
): Promise<string | null> {
  const known = await database.read((connection) => findCredentials(connection, person.email))
  if (!known || !(await verifyPassword(current, known.passwordHash))) return null
  return hashPassword(password)
}
