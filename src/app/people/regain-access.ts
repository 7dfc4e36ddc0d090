import type { Faulty } from '#app/faulty.ts'
import { hashPassword } from '#auth/passwords.ts'
import { noteDeed } from '#store/people/deeds.ts'
import { forgetAllFailures } from '#store/people/failures.ts'
import { changePerson, createPerson, findCredentials, type Person } from '#store/people/people.ts'
import { endSessionsOf } from '#store/people/sessions.ts'
import { Fields } from './fields.ts'
import { databaseBeside } from './open-people.ts'

/** What is given at the shell. */
export interface AccessForm {
  readonly email: string
  readonly password: string
}

/**
 * The way back in, for whoever has the shell: makes an administrator, or gives the person with this
 * e-mail address a new password, the role and access. Sessions of theirs and all pauses end.
 */
export async function regainAccess(
  { databaseFile }: { readonly databaseFile: string },
  form: AccessForm,
  now = Date.now(),
): Promise<{ person: Person } | Faulty> {
  const fields = new Fields()
  const email = fields.email(form.email)
  const [name = email] = email.split('@')
  const password = fields.newPassword(form.password, [email, name])
  if (fields.faulty) return fields.faulty
  const passwordHash = await hashPassword(password)
  const database = databaseBeside(databaseFile)
  try {
    const person = await database.write(async (connection) => {
      const role = 'administrator'
      const made = { email, name: name.slice(0, 100), role, passwordHash, now } as const
      const person =
        (await createPerson(connection, made)) ?? (await findCredentials(connection, email))?.person
      if (!person) throw new Error('A person was neither made nor found.')
      await changePerson(connection, person.id, { role, passwordHash, disabledAt: null })
      await endSessionsOf(connection, person.id)
      await forgetAllFailures(connection)
      const note = { person: 'shell', deed: 'gave access', object: person.email, now } as const
      await noteDeed(connection, note)
      return person
    })
    return { person }
  } finally {
    database.close()
  }
}
