import { describe, expect, it } from 'vitest'
import { listDeeds, LOG_KEPT_FOR, noteDeed } from '#store/people/deeds.ts'
import { createPerson } from '#store/people/people.ts'
import { FRIDAY, freshPeopleDatabase } from '#test/support/people.ts'

async function databaseWithDeeds(objects: readonly string[]) {
  const database = freshPeopleDatabase()
  await database.write(async (connection) => {
    const anna = await createPerson(connection, {
      ...{ email: 'anna@example.com', name: 'Anna', role: 'administrator', now: FRIDAY },
      passwordHash: '$argon2id$not used',
    })
    for (const [index, object] of objects.entries())
      await noteDeed(connection, {
        ...{ person: anna!.id, deed: 'invited', object },
        now: FRIDAY + index,
      })
  })
  const list = (before: number | null, most: number) =>
    database.read((connection) => listDeeds(connection, { before, most }))
  const note = (object: string, now: number) =>
    database.write((connection) =>
      noteDeed(connection, { person: 1, deed: 'invited', object, now }),
    )
  return { list, note }
}

describe('listDeeds(connection, { before, most })', () => {
  it('gives the newest first, page by page, each once', async () => {
    const { list } = await databaseWithDeeds(['a', 'b', 'c', 'd', 'e'])
    const first = await list(null, 2)
    expect(first.map(({ object }) => object)).toEqual(['e', 'd'])
    expect(first[0]).toMatchObject({ person: 'Anna', deed: 'invited', at: FRIDAY + 4 })
    const second = await list(first[1]!.id, 2)
    expect(second.map(({ object }) => object)).toEqual(['c', 'b'])
    expect((await list(second[1]!.id, 2)).map(({ object }) => object)).toEqual(['a'])
  })
})

describe('noteDeed(connection, deed)', () => {
  it('cuts what is too long for a line', async () => {
    const { list } = await databaseWithDeeds(['👋'.repeat(400)])
    const [deed] = await list(null, 1)
    expect(Array.from(deed!.object)).toHaveLength(300)
  })

  it('notes what a program did while nobody was signed in, and what was changed', async () => {
    const database = freshPeopleDatabase()
    const [deed] = await database.write(async (connection) => {
      const details = 'Name: A → B'
      await noteDeed(connection, {
        ...{ person: 'drop folder', deed: 'imported', object: 'a.csv', details },
        now: FRIDAY,
      })
      return listDeeds(connection, { before: null, most: 1 })
    })
    expect(deed).toMatchObject({ person: null, doer: 'drop folder', details: 'Name: A → B' })
  })

  it('forgets what was done more than two years ago', async () => {
    const { list, note } = await databaseWithDeeds(['first', 'second'])
    await note('last', FRIDAY + LOG_KEPT_FOR + 1)
    expect((await list(null, 9)).map(({ object }) => object)).toEqual(['last', 'second'])
  })
})
