import { hashOf } from '#auth/keys.ts'
import { hashPassword } from '#auth/passwords.ts'
import { isSetUpCode } from '#auth/set-up-code.ts'
import { noteDeed } from '#store/people/deeds.ts'
import { findInvitation, useInvitation, type Invitation } from '#store/people/invitations.ts'
import { createPerson, isAnybody, type Person } from '#store/people/people.ts'
import type { Desk } from './desk.ts'
import { Fields, refuse, refuseFor, type Refused } from './fields.ts'
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
): Promise<Entered | Refused> {
  const fields = new Fields()
  const email = fields.email(form.email)
  const name = fields.name(form.name)
  const password = fields.newPassword(form.password, [email, name])
  const turn = await desk.throttle.begin({ address, account: null })
  if ('wait' in turn) return refuseFor(turn.wait)
  if (!isSetUpCode(form.code, desk.setUpCode))
    return { faults: { code: { code: 'wrong code' }, ...fields.refused?.faults } }
  await turn.succeeded()
  if (fields.refused) return fields.refused
  const passwordHash = await isCrowdedOr(() => hashPassword(password))
  if (passwordHash === 'crowded') return refuseFor(A_MOMENT)
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
  return person ? enter(desk, person) : refuse('code', 'wrong code')
}

/** The invitation that a key is for; `null` when it lets nobody in (any more). */
export function invitationOf({ database, now }: Desk, key: string): Promise<Invitation | null> {
  return database.read((connection) =>
    findInvitation(connection, { keyHash: hashOf(key), now: now() }),
  )
}

/** Lets in who was invited, once. `null` when the invitation lets nobody in (any more). */
export async function join(
  desk: Desk,
  key: string,
  form: JoinForm,
): Promise<Entered | Refused | null> {
  const invitation = await invitationOf(desk, key)
  if (!invitation) return null
  const fields = new Fields()
  const name = fields.name(form.name)
  const password = fields.newPassword(form.password, [invitation.email, name])
  if (fields.refused) return fields.refused
  const passwordHash = await isCrowdedOr(() => hashPassword(password))
  if (passwordHash === 'crowded') return refuseFor(A_MOMENT)
  const person = await desk.database.write(async (connection): Promise<Person | null> => {
    const now = desk.now()
    const still = await findInvitation(connection, { keyHash: hashOf(key), now })
    if (!still) return null
    await useInvitation(connection, still.id, now)
    const { email, role } = still
    const made = await createPerson(connection, { email, name, role, passwordHash, now })
    if (made) await noteDeed(connection, { person: made.id, deed: 'joined', object: '', now })
    return made
  })
  return person && enter(desk, person)
}
