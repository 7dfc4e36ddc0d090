import { faulty, faultyFor, type Faulty } from '#app/faulty.ts'
import { NOBODYS_HASH, verifyPassword } from '#auth/passwords.ts'
import type { Cookie } from '#auth/sessions.ts'
import { Crowded } from '#auth/turnstile.ts'
import { noteDeed } from '#store/people/deeds.ts'
import { changePerson, findCredentials, type Person } from '#store/people/people.ts'
import type { Desk } from './desk.ts'
import { Fields } from './fields.ts'

/** Somebody has come in. */
export interface Entered {
  readonly cookie: Cookie
}

/** What is typed to sign in. */
export interface SignInForm {
  readonly email: string
  readonly password: string
}

/**
 * Signs in, from an address. Whether there is such an account, and whether it is disabled, shows in
 * neither the answer nor its time.
 */
export async function signIn(
  desk: Desk,
  form: SignInForm,
  address: string,
): Promise<Entered | Faulty> {
  const fields = new Fields()
  const email = fields.email(form.email)
  const password = fields.password('password', form.password)
  if (fields.faulty) return fields.faulty
  const turn = await desk.throttle.begin({ address, account: email })
  if ('wait' in turn) return faultyFor(turn.wait)
  const person = await personWith(desk, email, password)
  if (person === 'crowded') return faultyFor(A_MOMENT)
  if (!person) return faulty('form', 'wrong sign-in')
  await turn.succeeded()
  await desk.database.write((connection) =>
    noteDeed(connection, { person: person.id, deed: 'signed in', object: '', now: desk.now() }),
  )
  return enter(desk, person)
}

/** How long to wait when too many sign in at once, in milliseconds. */
export const A_MOMENT = 5_000

/** Lets a person in who has shown who they are. */
export async function enter(desk: Desk, { id: person }: Person): Promise<Entered> {
  await desk.database.write((connection) =>
    changePerson(connection, person, { lastSignedInAt: desk.now() }),
  )
  return { cookie: await desk.sessions.create(person) }
}

async function personWith(
  { database }: Desk,
  email: string,
  password: string,
): Promise<Person | 'crowded' | null> {
  const known = await database.read((connection) => findCredentials(connection, email))
  const isRight = await isCrowdedOr(() =>
    verifyPassword(password, known?.passwordHash ?? NOBODYS_HASH),
  )
  if (isRight === 'crowded') return isRight
  return known && isRight && !known.isDisabled ? known.person : null
}

/** Hashing is let through two at a time; a crowd is told to come back. */
export async function isCrowdedOr<Answer>(
  work: () => Promise<Answer>,
): Promise<Answer | 'crowded'> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Crowded) return 'crowded'
    throw error
  }
}
