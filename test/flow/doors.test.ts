import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { signedBy } from '#test/intake/hooks/signing.ts'
import { freshFolder } from '#test/support/database.ts'
import { eventually } from '#test/support/eventually.ts'
import { TestProgram } from '#test/support/program.ts'

const SECRET = 'a-secret-of-typeform'

/** A Typeform response with an id and a rating. */
function response(id: string, rating: number): string {
  const field = { id: 'q1', type: 'nps', ref: 'r' }
  return JSON.stringify({
    event_type: 'form_response',
    form_response: {
      token: id,
      submitted_at: '2026-11-18T10:05:00Z',
      definition: { fields: [{ ...field, title: 'How likely are you to recommend us?' }] },
      answers: [{ type: 'number', number: rating, field }],
    },
  })
}

function call(address: string, body: string, secret = SECRET): Promise<Response> {
  const headers = { ...signedBy('typeform', body, secret), 'content-type': 'application/json' }
  return fetch(address, { method: 'POST', headers, body })
}

async function programWithHook() {
  const program = new TestProgram()
  await program.start({ LOG_LEVEL: 'debug' })
  const given = ['--name', 'Our forms', '--vendor', 'typeform', '--secret', SECRET]
  const { out } = await program.run('create-source', ...given, '--survey', 'Customers')
  const { pathname } = new URL(out.trim())
  return { program, address: program.url + pathname }
}

describe('POST /hooks/<vendor>/<source>', () => {
  it('counts each response once, on the wall of a running program', async () => {
    const { program, address } = await programWithHook()
    expect(new URL(address).pathname).toBe('/hooks/typeform/our-forms')
    for (let count = 0; count < 30; count += 1)
      expect((await call(address, response(`r${count}`, count < 20 ? 10 : 5))).status).toBe(200)
    const again = await call(address, response('r0', 10))
    expect(await again.json()).toEqual({ accepted: 0, duplicates: 1, updated: 0, rejected: [] })
    const changed = await call(address, response('r0', 5))
    expect(await changed.json()).toMatchObject({ accepted: 0, updated: 1 })
    const { score, survey } = await program.snapshot()
    expect(survey).toMatchObject({ name: 'Customers' })
    expect(score).toMatchObject({ responses: 30, promoters: 19, detractors: 11 })
  })

  it('answers problems to what is not believed, not known, too large or not posted', async () => {
    const { address } = await programWithHook()
    const broken = await call(address, response('r', 9), 'another secret')
    expect(broken.status).toBe(401)
    expect(broken.headers.get('content-type')).toBe('application/problem+json')
    const body = response('r', 9)
    const changed = await fetch(address, {
      method: 'POST',
      headers: signedBy('typeform', body, SECRET),
      body: body.replace('"number":9', '"number":10'),
    })
    expect(changed.status).toBe(401)
    const other = address.replace('typeform', 'tally')
    for (const unknown of [`${address}-x`, other, address.replace('typeform', 'nobody')])
      expect((await call(unknown, body)).status).toBe(404)
    const monkey = await call(address.replace('typeform', 'surveymonkey'), body)
    expect(monkey.status).toBe(422)
    expect(await monkey.json()).toMatchObject({ code: 'ids-only' })
    expect((await call(address, `"${'x'.repeat(1024 * 1024)}"`)).status).toBe(413)
    const got = await fetch(address)
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('can be tried, changed and revoked from the shell', async () => {
    const { program, address } = await programWithHook()
    const named = ['--name', 'our forms']
    const tried = await program.run('create-source', ...named, '--test')
    expect(tried).toMatchObject({ code: 0, out: expect.stringMatching(/rating 9/) as string })
    const renewed = await program.run('create-source', ...named, '--change', '--new-secret')
    expect((await call(address, response('r', 9))).status).toBe(401)
    expect((await call(address, response('r', 9), renewed.out.trim())).status).toBe(200)
    expect((await program.run('create-source', ...named, '--revoke')).code).toBe(0)
    expect((await call(address, response('s', 9), renewed.out.trim())).status).toBe(404)
    expect((await program.run('create-source', ...named, '--test')).code).toBe(2)
  })

  it('keeps the secret in clear nowhere', async () => {
    const { program, address } = await programWithHook()
    await call(address, response('r', 9))
    for (const end of ['', '-wal']) {
      const file = program.databaseFile + end
      if (existsSync(file)) expect(readFileSync(file).includes(SECRET), end).toBe(false)
    }
  })
})

describe('DROP_FOLDER', () => {
  it('is watched while the program runs', async () => {
    const program = new TestProgram()
    const folder = freshFolder()
    await program.start({ DROP_FOLDER: folder })
    const rows = Array.from({ length: 40 }, (_, index) => `r-${index},2026-11-18,10`)
    writeFileSync(join(folder, 'results.csv'), ['Response ID,Date,Rating', ...rows, ''].join('\n'))
    const shown = await program.snapshotWhen(({ score }) => !score.withheld)
    expect(shown.score).toMatchObject({ responses: 40, nps: 100 })
    await eventually(() => expect(existsSync(join(folder, 'done/results.csv.txt'))).toBe(true))
    expect(readFileSync(join(folder, 'done/results.csv.txt'), 'utf8')).toMatch(/40 new answers/)
    expect(await program.stop()).toBe(0)
  })
})
