import type { Role } from '#nps/role.ts'
import type { PeopleConnection } from './tables.ts'

/** Somebody who may sign in, or could once. */
export interface Person {
  readonly id: number
  readonly email: string
  readonly name: string
  readonly role: Role
  /** What they read, by its code; `null`: what the company or their browser has. */
  readonly language: string | null
}

/** A person as the list of people shows them. Times are milliseconds since 1970. */
export interface ListedPerson extends Person {
  readonly createdAt: number
  readonly lastSignedInAt: number | null
  readonly disabledAt: number | null
}

/** A person who is not there yet. */
export interface NewPerson {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly passwordHash: string
  readonly now: number
}

/** What a sign-in is checked against. */
export interface Credentials {
  readonly person: Person
  readonly passwordHash: string
  readonly isDisabled: boolean
}

const PERSON = ['id', 'email', 'name', 'role', 'language'] as const

/** Whether anybody is there yet, be it somebody who is disabled. */
export async function isAnybody({ tables }: PeopleConnection): Promise<boolean> {
  return (await tables.selectFrom('people').select('id').limit(1).execute()).length > 0
}

/** Adds a person. Returns `null` when the e-mail address is taken, whatever its case. */
export async function createPerson(
  { tables }: PeopleConnection,
  { email, name, role, passwordHash, now }: NewPerson,
): Promise<Person | null> {
  const added = await tables
    .insertInto('people')
    .values({ email, name, role, password_hash: passwordHash, created_at: now })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning(PERSON)
    .executeTakeFirst()
  return added ?? null
}

/** What is known of whoever has this e-mail address; `null` when nobody has. */
export async function findCredentials(
  { tables }: PeopleConnection,
  email: string,
): Promise<Credentials | null> {
  const row = await tables
    .selectFrom('people')
    .select([...PERSON, 'password_hash', 'disabled_at'])
    .where('email', '=', email)
    .executeTakeFirst()
  if (!row) return null
  const { password_hash: passwordHash, disabled_at: disabledAt, ...person } = row
  return { person, passwordHash, isDisabled: disabledAt !== null }
}

/** Everybody, by name. */
export async function listPeople(connection: PeopleConnection): Promise<ListedPerson[]> {
  return listed(connection).orderBy('name').orderBy('id').execute()
}

/** One of them; `null` when there is none with this id. */
export async function findPerson(
  connection: PeopleConnection,
  id: number,
): Promise<ListedPerson | null> {
  return (await listed(connection).where('id', '=', id).executeTakeFirst()) ?? null
}

function listed({ tables }: PeopleConnection) {
  return tables
    .selectFrom('people')
    .select([
      ...PERSON,
      'created_at as createdAt',
      'last_signed_in_at as lastSignedInAt',
      'disabled_at as disabledAt',
    ])
}

/** Whether this is the only administrator who may sign in. */
export async function isLastAdministrator(
  { tables }: PeopleConnection,
  id: number,
): Promise<boolean> {
  const administrators = await tables
    .selectFrom('people')
    .select('id')
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .limit(2)
    .execute()
  return administrators.length === 1 && administrators[0]?.id === id
}

/** What may change about a person. */
export interface PersonChange {
  readonly role?: Role
  readonly passwordHash?: string
  readonly disabledAt?: number | null
  readonly lastSignedInAt?: number
  readonly language?: string | null
}

/** Changes some of it. Throws when nobody would be left who administrates. */
export async function changePerson(
  { tables }: PeopleConnection,
  id: number,
  { role, passwordHash, disabledAt, lastSignedInAt, language }: PersonChange,
): Promise<void> {
  await tables
    .updateTable('people')
    .set({
      ...(role !== undefined && { role }),
      ...(passwordHash !== undefined && { password_hash: passwordHash }),
      ...(disabledAt !== undefined && { disabled_at: disabledAt }),
      ...(lastSignedInAt !== undefined && { last_signed_in_at: lastSignedInAt }),
      ...(language !== undefined && { language }),
    })
    .where('id', '=', id)
    .execute()
}
