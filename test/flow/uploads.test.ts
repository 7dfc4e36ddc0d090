import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { openReader } from '#store/engines/sqlite.ts'
import { firstAdministrator, type Caller } from '#test/support/caller.ts'
import { eventually } from '#test/support/eventually.ts'
import { TestProgram } from '#test/support/program.ts'

async function running(variables: Record<string, string> = {}) {
  const program = new TestProgram()
  await program.start(variables)
  return { program, anna: await firstAdministrator(program) }
}

/** Sends a file as a browser without JavaScript does. */
function upload(program: TestProgram, caller: Caller, text: string): Promise<Response> {
  const body = new FormData()
  body.set('file', new File([text], 'results.csv'))
  const cookie = [...caller.cookies].map((pair) => pair.join('=')).join('; ')
  const headers = { cookie, origin: program.url }
  const init = { method: 'POST', headers, body, redirect: 'manual' } as const
  return fetch(`${program.url}/admin/imports`, init)
}

function csv(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => `r${index},2026-11-02,${index % 11}`)
  return ['Response ID,Date,NPS', ...lines].join('\n')
}

/** The same with comments, each with a phone number. */
function commented(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `r${index},2026-11-02,${index % 11},The chain came off twice and nobody in the shop had time for it; call me on 070-123 45 67`,
  )
  return ['Response ID,Date,NPS,Comment', ...lines].join('\n')
}

/** How far the comments of the first import are. */
async function progressOf(caller: Caller): Promise<unknown> {
  return (await caller.get('/admin/imports/1/progress.json')).json()
}

async function commentsIn({ databaseFile }: TestProgram): Promise<unknown> {
  const reader = openReader(databaseFile)
  const counts = await reader.read(async ({ prepare }) =>
    prepare(
      `SELECT count(*) FILTER (WHERE pending IS NOT NULL) AS pending,
          count(*) FILTER (WHERE text LIKE '%[phone]%') AS masked FROM comments`,
    ).get(),
  )
  reader.close()
  return counts
}

/** The fields of the preview as they are when nothing is chosen. */
const UNTOUCHED = {
  ...{ action: 'import', survey: 'new', 'new-survey': 'Customer survey' },
  'time-zone': '',
}

/** Uploads a file and waits until it can be imported; returns where. */
async function lookedAt(program: TestProgram, caller: Caller, text: string): Promise<string> {
  const answer = await upload(program, caller, text)
  expect(answer.status).toBe(303)
  const path = answer.headers.get('location') ?? ''
  await eventually(async () =>
    expect(await (await caller.get(path)).text()).toMatch(/Import [\d,]+ answers/),
  )
  return path
}

describe('POST /admin/imports', () => {
  it('says that a file is too large, and keeps nothing of it', async () => {
    const { program, anna } = await running({ UPLOAD_LIMIT: '1' })
    const answer = await upload(program, anna, 'x'.repeat(3_000_000))
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('This file is larger than 1 MB')
    expect(readdirSync(`${program.databaseFile}.uploads`)).toEqual([])
    expect((await upload(program, anna, csv(50_000))).status).toBe(303)
  })

  it('outlives a form that breaks off', async () => {
    const { program, anna } = await running()
    const cookie = [...anna.cookies].map((pair) => pair.join('=')).join('; ')
    const type = 'multipart/form-data; boundary=b'
    const body = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nRat'
    const headers = { cookie, origin: program.url, 'content-type': type }
    const init = { method: 'POST', headers, body, redirect: 'manual' } as const
    const answer = await fetch(`${program.url}/admin/imports`, init)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('did not arrive whole')
    expect((await anna.get('/admin/imports')).status).toBe(200)
  })
})

describe('an import under way', () => {
  it('leaves nothing when the program is killed, and the page says so', async () => {
    const { program, anna } = await running()
    const path = await lookedAt(program, anna, csv(200_000))
    expect((await anna.post(path, UNTOUCHED)).headers.get('location')).toBe(path)
    await eventually(async () => {
      const state = (await (await anna.get(`${path}/progress.json`)).json()) as { rows?: number }
      expect(state.rows).toBeGreaterThan(0)
    })
    expect(await (await anna.get(path)).text()).toContain('of 200,000 rows read')
    await program.kill()
    await program.start()
    const page = await (await anna.get(path)).text()
    expect(page).toContain('Nothing was imported')
    expect(page).toContain('The import of results.csv was interrupted')
    expect(await (await anna.get('/admin/imports')).text()).toContain('results.csv was interrupted')
    expect(await program.snapshot()).toMatchObject({ survey: null })
    expect(existsSync(`${program.databaseFile}.uploads`)).toBe(true)
    expect(readdirSync(`${program.databaseFile}.uploads`)).toEqual([])
  })

  it('is taken back when the program is stopped, and the page says how to go on', async () => {
    const { program, anna } = await running()
    const path = await lookedAt(program, anna, csv(200_000))
    await anna.post(path, UNTOUCHED)
    await eventually(async () => {
      const state = (await (await anna.get(`${path}/progress.json`)).json()) as { rows?: number }
      expect(state.rows).toBeGreaterThan(0)
    })
    await program.stop()
    await program.start()
    expect(await program.snapshot()).toMatchObject({ survey: null })
    expect(await (await anna.get(path)).text()).toContain('Bring it again to import it')
    await upload(program, anna, csv(20))
    expect(await (await anna.get('/admin/imports')).text()).not.toContain('was interrupted')
  })

  it('lets the next one wait, and leads to its result from the address of the upload', async () => {
    const { program, anna } = await running()
    const first = await lookedAt(program, anna, csv(100_000))
    const second = await lookedAt(program, anna, csv(3))
    await anna.post(first, UNTOUCHED)
    await anna.post(second, UNTOUCHED)
    const waiting = await (await anna.get(second)).text()
    expect(waiting).toContain('Waiting for the import before it')
    expect(waiting).toContain('http-equiv="refresh"')
    const answer = await eventually(async () => {
      const result = await anna.get(second)
      expect(result.status).toBe(303)
      return result
    })
    expect(answer.headers.get('location')).toBe('/admin/imports/2')
    const page = await (await anna.get('/admin/imports/2')).text()
    expect(page).toContain('Known already')
    expect((await anna.get('/admin/imports/2/rejected.csv')).status).toBe(200)
  })
})

describe('comments behind an import', () => {
  it('are all masked when the program comes back from a kill, and the scores were never gone', async () => {
    const { program, anna } = await running()
    const path = await lookedAt(program, anna, commented(6_000))
    await anna.post(path, UNTOUCHED)
    await eventually(async () => expect((await anna.get(path)).status).toBe(303))
    expect(await progressOf(anna)).toMatchObject({ kind: 'running', of: 6_000 })
    await program.kill()
    await program.start()
    expect(await program.snapshot()).toMatchObject({ score: { responses: 6_000 } })
    expect(await progressOf(anna)).toMatchObject({ kind: 'running', of: 6_000 })
    await vi.waitFor(async () => expect(await progressOf(anna)).toEqual({ kind: 'gone' }), {
      timeout: 60_000,
      interval: 100,
    })
    expect(await commentsIn(program)).toEqual({ pending: 0, masked: 6_000 })
    await eventually(() => expect(readdirSync(`${program.databaseFile}.uploads`)).toEqual([]))
    expect(readFileSync(program.databaseFile).includes('070-123')).toBe(false)
  }, 90_000)
})

describe('GET /admin/imports/[id]/rejected.csv', () => {
  it('has every rejected row, and no cell of any', async () => {
    const { program, anna } = await running()
    const refused = Array.from({ length: 7_000 }, (_, row) => `q${row},,9`)
    const path = await lookedAt(program, anna, `${csv(20)}\n${refused.join('\n')}`)
    await anna.post(path, UNTOUCHED)
    await eventually(async () => expect((await anna.get(path)).status).toBe(303))
    const lines = (await (await anna.get('/admin/imports/1/rejected.csv')).text()).split('\r\n')
    expect(lines).toHaveLength(7_002)
    expect([lines[0], lines[1]]).toEqual(['line,reason,value', '22,no date,'])
    expect(lines.join('')).not.toContain('q1')
  })
})
