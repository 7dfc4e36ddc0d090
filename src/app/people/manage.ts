import { faulty, type Faulty } from '#app/faulty.ts'
import { hashOf, makeKey } from '#auth/keys.ts'
import { noteDeed } from '#store/people/deeds.ts'
import { createInvitation, withdrawInvitation } from '#store/people/invitations.ts'
import {
  changePerson,
  findCredentials,
  findPerson,
  isLastAdministrator,
  type Person,
} from '#store/people/people.ts'
import { endSessionsOf } from '#store/people/sessions.ts'
import type { Desk } from './desk.ts'
import { Fields } from './fields.ts'

/** How long an invitation lets somebody in, in milliseconds: 7 days. */
const INVITATION_LASTS = 7 * 24 * 60 * 60 * 1000

/** What goes into a link that is shown once, and for whom it is. */
export interface Link {
  readonly key: string
  readonly email: string
}

/** What is typed to invite somebody. */
export interface InviteForm {
  readonly email: string
  readonly role: string
}

/** What an administrator may change about a person. */
export interface ManageForm {
  readonly role: string
  readonly isDisabled: boolean
}

/** Invites somebody. The key is for the link, which is shown once and stored nowhere. */
export async function invite(
  { database, now }: Desk,
  by: Person,
  form: InviteForm,
): Promise<Link | Faulty> {
  const fields = new Fields()
  const email = fields.email(form.email)
  const role = fields.role(form.role)
  if (fields.faulty) return fields.faulty
  const key = makeKey()
  return database.write(async (connection) => {
    if (await findCredentials(connection, email)) return faulty('email', 'taken')
    const at = now()
    await createInvitation(connection, {
      ...{ keyHash: hashOf(key), email, role, invitedBy: by.id, now: at },
      expiresAt: at + INVITATION_LASTS,
    })
    await noteDeed(connection, { person: by.id, deed: 'invited', object: email, now: at })
    return { key, email }
  })
}

/** A link with which somebody who is there chooses a new password; `null` for nobody and who is disabled. */
export async function renewAccess(
  { database, now }: Desk,
  by: Person,
  id: number,
): Promise<Link | null> {
  const key = makeKey()
  return database.write(async (connection) => {
    const person = await findPerson(connection, id)
    if (!person || person.disabledAt !== null) return null
    const { email, role, name: object } = person
    const at = now()
    await createInvitation(connection, {
      ...{ keyHash: hashOf(key), email, role, invitedBy: by.id, now: at },
      expiresAt: at + INVITATION_LASTS,
    })
    await noteDeed(connection, { person: by.id, deed: 'renewed access', object, now: at })
    return { key, email }
  })
}

/** Takes an invitation back; nothing happens when it lets nobody in any more. */
export function withdraw({ database, now }: Desk, by: Person, id: number): Promise<void> {
  return database.write(async (connection) => {
    const object = await withdrawInvitation(connection, id, now())
    if (object === null) return
    const deed = 'withdrew invitation'
    await noteDeed(connection, { person: by.id, deed, object, now: now() })
  })
}

/**
 * Changes a person's role, and whether they may sign in; their sessions end at once when not. `null`
 * when there is no such person. The last administrator stays one.
 */
export async function managePerson(
  { database, now }: Desk,
  by: Person,
  id: number,
  form: ManageForm,
): Promise<{ person: Person } | Faulty | null> {
  const fields = new Fields()
  const role = fields.role(form.role)
  if (fields.faulty) return fields.faulty
  return database.write(async (connection) => {
    const person = await findPerson(connection, id)
    if (!person) return null
    const isLess = role !== 'administrator' || form.isDisabled
    if (isLess && (await isLastAdministrator(connection, id)))
      return faulty('form', 'last administrator')
    const at = now()
    const note = (deed: 'changed role' | 'disabled' | 'enabled') =>
      noteDeed(connection, { person: by.id, deed, object: person.name, now: at })
    if (person.role !== role) {
      await changePerson(connection, id, { role })
      await note('changed role')
    }
    if ((person.disabledAt !== null) !== form.isDisabled) {
      await changePerson(connection, id, { disabledAt: form.isDisabled ? at : null })
      if (form.isDisabled) await endSessionsOf(connection, id)
      await note(form.isDisabled ? 'disabled' : 'enabled')
    }
    return { person: { ...person, role } }
  })
}
