import { describe, expect, it } from 'vitest'
import type { Writer } from '#store/engines/sqlite.ts'
import { undoImport } from '#store/imports.ts'
import { createSource } from '#store/sources.ts'
import { createSurvey, findSurvey, listSurveys } from '#store/surveys.ts'
import { freshDatabase } from '#test/support/database.ts'
import { importAnswers } from '#test/support/imports.ts'
import { NOW, post } from '#test/support/results.ts'

const SOURCE = { name: 'API', keyHash: new Uint8Array(32), now: NOW }

const create = (writer: Writer, name: string) =>
  writer.write((connection) => createSurvey(connection, name, 'relationship'))

describe('createSurvey(connection, name, kind)', () => {
  it('adds a survey behind those that are there', async () => {
    const { reader, writer } = freshDatabase()
    await create(writer, 'Zebra')
    await writer.write((connection) => createSurvey(connection, 'Ant', 'transactional'))
    expect(await reader.read(listSurveys)).toEqual([
      { id: 1, slug: 'zebra', name: 'Zebra', kind: 'relationship' },
      { id: 2, slug: 'ant', name: 'Ant', kind: 'transactional' },
    ])
  })

  it.each([
    ['Customer survey', 'customer-survey'],
    ['  NPS 2026 / Q3!  ', 'nps-2026-q3'],
    ['Årlig kundundersökning', 'arlig-kundundersokning'],
    ['Опрос клиентов', 'опрос-клиентов'],
    ['客户调查', '客户调查'],
    ['!!!', 'survey'],
    ['../../etc', 'etc'],
  ])('names “%s” %s in URLs', async (name, slug) => {
    const { writer } = freshDatabase()
    expect(await create(writer, name)).toMatchObject({ name, slug })
  })

  it('tells surveys apart that would have the same name in URLs', async () => {
    const { writer } = freshDatabase()
    const names = ['Shop', 'Shop!', 'Shop?', 'Shop 2']
    const slugs = []
    for (const name of names) slugs.push((await create(writer, name)).slug)
    expect(slugs).toEqual(['shop', 'shop-2', 'shop-3', 'shop-2-2'])
  })

  it.each(['Shop', 'SHOP', 'shop'])('refuses “%s” when there is a Shop', async (name) => {
    const { reader, writer } = freshDatabase()
    await create(writer, 'Shop')
    await expect(create(writer, name)).rejects.toThrow('UNIQUE constraint failed: surveys.name')
    expect(await reader.read(listSurveys)).toHaveLength(1)
  })
})

describe('findSurvey(connection, name)', () => {
  it('finds a survey by its name, whatever the case', async () => {
    const { reader, writer } = freshDatabase()
    const shop = await create(writer, 'Shop')
    for (const name of ['Shop', 'shop', 'SHOP'])
      expect(await reader.read((connection) => findSurvey(connection, name))).toEqual(shop)
    for (const name of ['', 'Shops', 'Sh%', 'Shop '])
      expect(await reader.read((connection) => findSurvey(connection, name))).toBeNull()
  })
})

describe('listSurveys(connection)', () => {
  it('shows a survey without answers after those that have some', async () => {
    const { reader, writer } = freshDatabase()
    for (const name of ['Oops', 'Real']) await create(writer, name)
    const names = async () => (await reader.read(listSurveys)).map(({ name }) => name)
    expect(await names()).toEqual(['Oops', 'Real'])
    const { id } = await importAnswers(writer, [{ identity: 'a' }])
    expect(await names()).toEqual(['Oops', 'Real'])
    await writer.write((connection) => createSource(connection, SOURCE))
    await post(writer, [{ identity: 'b' }], 2)
    await writer.write((connection) => undoImport(connection, id, NOW))
    expect(await names()).toEqual(['Real', 'Oops'])
  })
})
