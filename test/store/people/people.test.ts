import { describe, expect, it } from 'vitest'
import { changePerson, createPerson, findCredentials } from '#store/people/people.ts'
import { FRIDAY, freshPeopleDatabase } from '#test/support/people.ts'

const HASH = '$argon2id$not used'
const ANNA = { email: 'anna@example.com', name: 'Anna', role: 'administrator' } as const

async function databaseWithAnna() {
  const database = freshPeopleDatabase()
  const create = (person: { email: string; name: string; role: 'administrator' | 'editor' }) =>
    database.write((connection) =>
      createPerson(connection, { ...person, passwordHash: HASH, now: FRIDAY }),
    )
  const anna = await create(ANNA)
  return { database, create, anna: anna!.id }
}

describe('createPerson(connection, person)', () => {
  it('is null when the e-mail address is taken, whatever its case', async () => {
    const { create } = await databaseWithAnna()
    expect(await create({ ...ANNA, email: 'ANNA@Example.com' })).toBeNull()
  })

  it('refuses a password that is not hashed', async () => {
    const { database } = await databaseWithAnna()
    const kim = { email: 'kim@example.com', name: 'Kim', role: 'editor', now: FRIDAY } as const
    const created = database.write((connection) =>
      createPerson(connection, { ...kim, passwordHash: 'correct horse battery' }),
    )
    await expect(created).rejects.toThrow(/CHECK constraint/)
  })
})

describe('findCredentials(connection, email)', () => {
  it('finds whoever has the address, whatever its case, and nobody else', async () => {
    const { database, anna } = await databaseWithAnna()
    const find = (email: string) => database.read((found) => findCredentials(found, email))
    expect(await find('Anna@Example.COM')).toMatchObject({ person: { id: anna } })
    for (const other of ['', '%', 'anna@example.co', 'anna_example.com'])
      expect(await find(other), other).toBeNull()
  })
})

describe('changePerson(connection, id, change)', () => {
  it('throws rather than leave nobody who administrates', async () => {
    const { database, anna, create } = await databaseWithAnna()
    await create({ email: 'kim@example.com', name: 'Kim', role: 'editor' })
    const ways = [{ disabledAt: FRIDAY }, { role: 'editor' }] as const
    for (const change of ways) {
      const changed = database.write((connection) => changePerson(connection, anna, change))
      await expect(changed).rejects.toThrow(/last administrator/)
    }
    const second = await create({ ...ANNA, email: 'second@example.com' })
    await database.write((connection) => changePerson(connection, anna, { role: 'editor' }))
    const changed = database.write((connection) =>
      changePerson(connection, second!.id, { disabledAt: FRIDAY }),
    )
    await expect(changed).rejects.toThrow(/last administrator/)
  })
})
