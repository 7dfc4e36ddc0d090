import { describe, expect, it } from 'vitest'
import { openSecret } from '#app/sealed-secret.ts'
import { hashOfKey } from '#app/source-key.ts'
import { SILENT } from '#app/log.ts'
import { sourcesOf, type GivenHook } from '#app/sources.ts'
import { findHook } from '#store/source-list.ts'
import { findSource } from '#store/sources.ts'
import { NOW } from '#test/support/results.ts'
import { SECRET, writingInThisThread } from '#test/support/writing.ts'

function opened() {
  const parts = { ...writingInThisThread(), secret: SECRET, log: SILENT }
  return { ...parts, sources: sourcesOf(parts, () => Temporal.Instant.from(NOW)) }
}

const hook = (given: Partial<GivenHook> = {}): GivenHook => ({
  name: 'Our forms',
  vendor: 'typeform',
  secret: null,
  survey: null,
  question: null,
  commentQuestion: null,
  ...given,
})

/** What was not refused; a test that meets a refusal fails. */
function fine<Answer extends object>(answer: Answer): Exclude<Answer, { refused: unknown }> {
  expect(answer).not.toHaveProperty('refused')
  return answer as Exclude<Answer, { refused: unknown }>
}

const REFUSED = { refused: { code: 'bad-option' } }

describe('Sources.addKey(given)', () => {
  it('adds a source whose key opens the API, and feeds a survey', async () => {
    const { sources, reader } = opened()
    const { key, source } = fine(await sources.addKey({ name: ' Shop ', survey: 'Buyers' }))
    expect(source).toMatchObject({ name: 'Shop', kind: 'api', survey: 'Buyers', accepted: 0 })
    expect(await reader.read((on) => findSource(on, hashOfKey(key)))).toMatchObject({
      id: source.id,
    })
  })

  it('feeds the only survey when none is named, and asks where there are several', async () => {
    const { sources } = opened()
    expect(fine(await sources.addKey({ name: 'A', survey: null })).source.survey).toBeNull()
    fine(await sources.addKey({ name: 'B', survey: 'Buyers' }))
    expect(fine(await sources.addKey({ name: 'C', survey: null })).source.survey).toBe('Buyers')
    fine(await sources.addKey({ name: 'D', survey: 'Calls' }))
    const asked = await sources.addKey({ name: 'E', survey: null })
    const hint = expect.stringContaining('“Buyers”, “Calls”') as string
    expect(asked).toMatchObject({ refused: { field: 'survey', hint } })
    expect(await sources.addHook(hook({ name: 'F' }))).toMatchObject({ refused: { hint } })
    expect(await sources.list()).toHaveLength(4)
  })

  it('refuses a name that is taken or none', async () => {
    const { sources } = opened()
    fine(await sources.addKey({ name: 'Shop', survey: null }))
    for (const name of ['SHOP', '', ' ', 'a\nb', 'x'.repeat(101)])
      expect(await sources.addKey({ name, survey: null })).toMatchObject(REFUSED)
  })
})

describe('Sources.addHook(given)', () => {
  it('makes an address of the name, and a secret where the tool has none of its own', async () => {
    const { sources, reader } = opened()
    const added = fine(await sources.addHook(hook({ name: 'Våra formulär' })))
    expect(added).toMatchObject({
      path: '/hooks/typeform/vara-formular',
      setUp: expect.any(String),
    })
    const source = await reader.read((on) => findHook(on, 'typeform', 'vara-formular'))
    expect(openSecret(source!.sealedSecret!, 'vara-formular', SECRET)).toBe(added.secret)
    expect(added.secret).toMatch(/^[\w-]{32}$/)
  })

  it('waits for the secret of a tool that makes its own', async () => {
    const { sources } = opened()
    const added = fine(await sources.addHook(hook({ vendor: 'Formbricks' })))
    expect(added).toMatchObject({ secret: null, source: { hasSecret: false, kind: 'formbricks' } })
    expect(await sources.test(added.source.id)).toMatchObject(REFUSED)
    fine(await sources.rotate(added.source.id, 'whsec_dHdlbnR5LWZvdXI='))
    expect(await sources.list()).toMatchObject([{ hasSecret: true }])
  })

  it('never tells a secret again', async () => {
    const { sources } = opened()
    const { secret } = fine(await sources.addHook(hook()))
    const given = fine(await sources.addHook(hook({ name: 'B', secret: 'given-by-hand' })))
    expect(given.secret).toBeNull()
    const all = JSON.stringify([await sources.list(), await sources.named('B')])
    expect(all).not.toContain(secret)
    expect(all).not.toContain('given-by-hand')
  })

  it('gives two names that look alike two addresses', async () => {
    const { sources } = opened()
    expect(fine(await sources.addHook(hook({ name: 'A b' }))).path).toBe('/hooks/typeform/a-b')
    expect(fine(await sources.addHook(hook({ name: 'a-b' }))).path).toBe('/hooks/typeform/a-b-2')
    expect(fine(await sources.addHook(hook({ name: '?' }))).path).toBe('/hooks/typeform/typeform')
  })

  it('refuses tools that are not known, and says why of those that send ids', async () => {
    const { sources } = opened()
    expect(await sources.addHook(hook({ vendor: 'constructor' }))).toMatchObject(REFUSED)
    expect(await sources.addHook(hook({ vendor: 'SurveyMonkey' }))).toMatchObject({
      refused: { message: expect.stringContaining('ids') as string },
    })
    for (const secret of ['', 'short', 'with blanks in it', 'x'.repeat(501)])
      expect(await sources.addHook(hook({ secret }))).toMatchObject(REFUSED)
    const plain = hook({ vendor: 'formbricks', secret: 'without-its-beginning' })
    expect(await sources.addHook(plain)).toMatchObject(REFUSED)
    expect(await sources.list()).toEqual([])
  })
})

describe('Sources.test(id)', () => {
  it.each([
    ...['asknicely', 'delighted', 'googleforms', 'helpscout', 'survicate', 'tally', 'typeform'],
    'formbricks',
  ])('says what would be taken of a call of %s, and takes nothing', async (vendor) => {
    const { sources, reader } = opened()
    const secret = 'whsec_dHdlbnR5LWZvdXI='
    const { source } = fine(await sources.addHook(hook({ vendor, secret })))
    expect(fine(await sources.test(source.id))).toMatchObject({
      taken: [{ rating: 9, day: '2026-11-20' }],
      rejected: [],
      ignored: null,
    })
    const count = await reader.read(async ({ prepare }) =>
      prepare('SELECT count(*) FROM responses').pluck().get(),
    )
    expect(count).toBe(0)
    expect(await sources.named('Our forms')).toMatchObject({ accepted: 0, lastUsedAt: null })
  })

  it('is refused for an API source, a revoked one and none', async () => {
    const { sources } = opened()
    const { source } = fine(await sources.addKey({ name: 'API', survey: null }))
    const added = fine(await sources.addHook(hook()))
    await sources.revoke(added.source.id)
    for (const id of [source.id, added.source.id, 99])
      expect(await sources.test(id)).toMatchObject(REFUSED)
  })
})

describe('Sources.rename, change, rotate and revoke', () => {
  it('leave the address when the name changes', async () => {
    const { sources } = opened()
    const { source } = fine(await sources.addHook(hook()))
    fine(await sources.addKey({ name: 'Taken', survey: null }))
    expect(await sources.rename(source.id, 'taken')).toMatchObject(REFUSED)
    fine(await sources.rename(source.id, 'New'))
    expect(await sources.named('new')).toMatchObject({ slug: 'our-forms' })
    fine(await sources.rename(source.id, 'NEW'))
  })

  it('set survey and questions, and leave what is not named', async () => {
    const { sources } = opened()
    const { source } = fine(await sources.addHook(hook({ question: 'Q1' })))
    fine(await sources.change(source.id, { survey: 'Calls', commentQuestion: 'Q2' }))
    expect(await sources.named('Our forms')).toMatchObject({
      ...{ survey: 'Calls', question: 'Q1', commentQuestion: 'Q2' },
    })
    fine(await sources.change(source.id, { question: ' ', survey: null }))
    expect(await sources.named('Our forms')).toMatchObject({
      ...{ survey: 'Calls', question: null, commentQuestion: 'Q2' },
    })
  })

  it('set the name with all the rest, or nothing', async () => {
    const { sources } = opened()
    const { source } = fine(await sources.addHook(hook()))
    fine(await sources.addKey({ name: 'Taken', survey: null }))
    const { id } = source
    expect(await sources.change(id, { name: 'TAKEN', question: 'Q' })).toMatchObject({
      refused: { field: 'name' },
    })
    expect(await sources.find(id)).toMatchObject({ name: 'Our forms', question: null })
    fine(await sources.change(id, { name: 'Forms', question: 'Q' }))
    expect(await sources.find(id)).toMatchObject({ name: 'Forms', question: 'Q' })
  })

  it('say which field is refused', async () => {
    const { sources } = opened()
    const { id } = fine(await sources.addHook(hook())).source
    const long = 'x'.repeat(501)
    for (const [field, answer] of [
      ['name', await sources.addKey({ name: '', survey: null })],
      ['secret', await sources.rotate(id, 'short')],
      ['question', await sources.change(id, { question: long })],
      ['comment', await sources.change(id, { commentQuestion: long })],
    ] as const)
      expect(answer).toMatchObject({ refused: { field } })
    expect(await sources.revoke(99)).not.toHaveProperty('refused.field')
  })

  it('make the old key and the old secret worthless', async () => {
    const { sources, reader } = opened()
    const { key, source } = fine(await sources.addKey({ name: 'API', survey: null }))
    const { secret } = fine(await sources.rotate(source.id))
    const find = (one: string) => reader.read((on) => findSource(on, hashOfKey(one)))
    expect([await find(key), await find(secret)]).toMatchObject([null, { id: source.id }])
    fine(await sources.revoke(source.id))
    expect(await find(secret)).toBeNull()
    expect(await sources.rotate(source.id)).toMatchObject(REFUSED)
    expect(await sources.change(source.id, { name: 'Again' })).toMatchObject(REFUSED)
  })

  it('are refused where there is no such source', async () => {
    const { sources } = opened()
    expect(await sources.rename(9, 'x')).toMatchObject(REFUSED)
    expect(await sources.change(9, { question: 'x' })).toMatchObject(REFUSED)
    expect(await sources.revoke(9)).toMatchObject(REFUSED)
  })
})
