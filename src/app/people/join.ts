import { faulty, faultyFor, type Faulty } from '#app/faulty.ts'
import { hashOf } from '#auth/keys.ts'
import { hashPassword } from '#auth/passwords.ts'
import { isSetUpCode } from '#auth/set-up-code.ts'
import { noteDeed } from '#store/people/deeds.ts'
import { findInvitation, useInvitation, type FoundInvitation } from '#store/people/invitations.ts'
import {
  changePerson,
  createPerson,
  findCredentials,
  isAnybody,
  type NewPerson,
  type Person,
} from '#store/people/people.ts'
import { endSessionsOf } from '#store/people/sessions.ts'
import type { PeopleConnection } from '#store/people/tables.ts'
import type { Desk } from './desk.ts'
import { Fields } from './fields.ts'
import { A_MOMENT, enter, isCrowdedOr, type Entered } from './sign-in.ts'

/** What the first administrator types. */
export interface SetUpForm {
  readonly code: string
  readonly email: string
  readonly name: string
  readonly password: string
}

/** What somebody types who was invited. */
export interface JoinForm {
  readonly name: string
  readonly password: string
}

/** Makes the first administrator, who knows the code. Refused as soon as there is anybody. */
export async function setUp(
  desk: Desk,
  form: SetUpForm,
  address: string,
): Promise<Entered | Faulty> {
  const fields = new Fields()
  const email = fields.email(form.email)
  const name = fields.personName(form.name)
  const password = fields.newPassword(form.password, [email, name])
  const turn = await desk.throttle.begin({ address, account: null })
  if ('wait' in turn) return faultyFor(turn.wait)
  if (!isSetUpCode(form.code, desk.setUpCode))
    return { faults: { code: { code: 'wrong code' }, ...fields.faulty?.faults } }
  await turn.succeeded()
  if (fields.faulty) return fields.faulty
  const passwordHash = await isCrowdedOr(() => hashPassword(password))
  if (passwordHash === 'crowded') return faultyFor(A_MOMENT)
  const person = await desk.database.write(async (connection) => {
    if (await isAnybody(connection)) return null
    const now = desk.now()
    const made = await createPerson(connection, {
      ...{ email, name, passwordHash, now },
      role: 'administrator',
    })
    if (made) await noteDeed(connection, { person: made.id, deed: 'set up', object: '', now })
    return made
  })
  return person ? enter(desk, person) : faulty('code', 'wrong code')
}

/** The invitation that a key is for; `null` when it lets nobody in (any more). */
export function invitationOf(
  { database, now }: Desk,
  key: string,
): Promise<FoundInvitation | null> {
  return database.read((connection) =>
    findInvitation(connection, { keyHash: hashOf(key), now: now() }),
  )
}

/**
 * Lets in who was invited, once; or who is known already and has lost their password, for whom only
 * that changes. `null` when the invitation lets nobody in (any more).
 */
export async function join(
  desk: Desk,
  key: string,
  form: JoinForm,
): Promise<Entered | Faulty | null> {
  const invitation = await invitationOf(desk, key)
  if (!invitation) return null
  const fields = new Fields()
  const name = fields.personName(invitation.knownAs ?? form.name)
  const password = fields.newPassword(form.password, [invitation.email, name])
  if (fields.faulty) return fields.faulty
  const passwordHash = await isCrowdedOr(() => hashPassword(password))
  if (passwordHash === 'crowded') return faultyFor(A_MOMENT)
  const person = await desk.database.write(async (connection) => {
    const now = desk.now()
    const still = await findInvitation(connection, { keyHash: hashOf(key), now })
    if (!still) return null
    await useInvitation(connection, still.id, now)
    const known = await findCredentials(connection, still.email)
    if (known) return renew(connection, known.person, { passwordHash, now })
    return add(connection, { email: still.email, role: still.role, name, passwordHash, now })
  })
  return person && enter(desk, person)
}

async function add(connection: PeopleConnection, joining: NewPerson): Promise<Person | null> {
  const person = await createPerson(connection, joining)
  if (!person) return null
  await noteDeed(connection, { person: person.id, deed: 'joined', object: '', now: joining.now })
  return person
}

/** Whoever may have had the old password is signed out. */
async function renew(
  connection: PeopleConnection,
  person: Person,
  { passwordHash, now }: { passwordHash: string; now: number },
): Promise<Person> {
  await changePerson(connection, person.id, { passwordHash })
  await endSessionsOf(connection, person.id)
  await noteDeed(connection, { person: person.id, deed: 'changed password', object: '', now })
  return person
}
