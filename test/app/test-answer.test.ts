import { describe, expect, it } from 'vitest'
import { SILENT } from '#app/log.ts'
import { sourcesOf } from '#app/sources.ts'
import { changeNumber } from '#store/changes.ts'
import { NOW } from '#test/support/results.ts'
import { SECRET, writingInThisThread } from '#test/support/writing.ts'

async function withKey() {
  const parts = { ...writingInThisThread(), secret: SECRET, log: SILENT }
  const sources = sourcesOf(parts, () => Temporal.Instant.from(NOW))
  const added = await sources.addKey({ name: 'Shop', survey: 'Buyers' })
  if ('refused' in added) throw new Error(added.refused.message)
  const { id } = added.source
  const test = (body: unknown, key = added.key) =>
    sources.testAnswer(id, { key, body: typeof body === 'string' ? body : JSON.stringify(body) })
  return { ...parts, sources, id, key: added.key, test }
}

const ANSWER = {
  ...{ id: 'a', rating: 9, answeredAt: '2026-11-20T12:00:00Z', segments: { Region: 'North' } },
  comment: 'Write to anna.berg@example.com',
}

describe('Sources.testAnswer(id, given)', () => {
  it('says what it would be stored as, masked, and stores nothing', async () => {
    const { test, reader, sources } = await withKey()
    const tested = await test([ANSWER, { ...ANSWER, rating: 11 }])
    expect(tested).toMatchObject({
      taken: [{ survey: 'Buyers', rating: 9, day: '2026-11-20', segments: { Region: 'North' } }],
      rejected: [expect.stringContaining('11')],
    })
    expect(JSON.stringify(tested)).not.toContain('anna.berg')
    await reader.read(async (connection) => {
      for (const table of ['responses', 'comments', 'dimensions', 'touchpoints'])
        expect(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
      expect(await changeNumber(connection)).toBe(0)
    })
    expect(await sources.list()).toMatchObject([{ accepted: 0, lastUsedAt: null }])
  })

  it('checks the key, if one is given', async () => {
    const { test, sources } = await withKey()
    const other = await sources.addKey({ name: 'Other', survey: 'Buyers' })
    for (const key of ['nps_wrong', 'key' in other ? other.key : ''])
      expect(await test(ANSWER, key)).toMatchObject({ refused: { field: 'key' } })
    expect(await test(ANSWER, '')).toHaveProperty('taken')
  })

  it('says what is wrong with the JSON, and quotes nothing of it', async () => {
    const { test } = await withKey()
    const refused = await test('{"comment": "Anna Berg"')
    expect(refused).toMatchObject({ refused: { field: 'body', message: 'This is not JSON.' } })
    expect(JSON.stringify(refused)).not.toContain('Anna')
    expect(await test('"text"')).toMatchObject({ refused: { code: 'bad-body' } })
  })

  it('is for sources with a key that holds', async () => {
    const { test, sources, id } = await withKey()
    await sources.revoke(id)
    expect(await test(ANSWER)).toHaveProperty('refused')
  })
})
