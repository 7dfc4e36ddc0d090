import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SCENES } from '#nps/screen.ts'
import { signedBy } from '#test/intake/hooks/signing.ts'
import { firstAdministrator, type Caller } from '#test/support/caller.ts'
import { freshFolder } from '#test/support/database.ts'
import { everything } from '#test/support/everything.ts'
import { eventually } from '#test/support/eventually.ts'
import { TestProgram } from '#test/support/program.ts'
import {
  secretAnswers,
  SecretFinder,
  secretFile,
  type SecretAnswer,
} from '#test/support/secrets.ts'

/** How many answers with a secret come in which way. */
const BY_COMMAND = 200
const BY_PAGE = 140
const BY_API = 110
const BY_HOOK = 50
const ALL = BY_COMMAND + BY_PAGE + BY_API + BY_HOOK
const FAULTY = 8

const finder = new SecretFinder(ALL + FAULTY)

const HOOK_SECRET = 'the-api-key-of-delighted'

/** What is only said where a file names the one who says it. */
const OWN = /^own /

/** A program whose every temporary file is in a folder that the test can look into. */
async function running() {
  const program = new TestProgram()
  const temporary = join(dirname(program.databaseFile), 'temporary')
  mkdirSync(temporary)
  const variables = { TMPDIR: temporary, SQLITE_TMPDIR: temporary, LOG_LEVEL: 'debug' }
  await program.start(variables)
  const anna = await firstAdministrator(program)
  return { program, anna, said: [] as string[], folder: dirname(program.databaseFile) }
}

type Running = Awaited<ReturnType<typeof running>>

/** Brings all of them in, each part in another way, and notes whatever is answered. */
async function bringIn(at: Running): Promise<void> {
  const { program, said } = at
  const [file, page, api, hook] = parts()
  const path = join(freshFolder(), 'answers.csv')
  writeFileSync(path, secretFile(file))
  const report = await program.run('import', path)
  expect(report.code).toBe(0)
  said.push(report.out, report.err)
  await uploadFile(at, secretFile(page))
  const key = await program.createSource('api')
  for (let from = 0; from < api.length; from += 40) {
    const body = api.slice(from, from + 40).map((one) => posted(one))
    const answer = await program.post(key, body)
    expect(answer.status).toBeLessThan(300)
    said.push(await answer.text())
  }
  await sendHooks(at, hook)
  await bringFaults(at, key)
}

/** Names are known from files alone, so what comes otherwise has other secrets. */
function parts(): [SecretAnswer[], SecretAnswer[], SecretAnswer[], SecretAnswer[]] {
  const all = secretAnswers(ALL)
  const files = BY_COMMAND + BY_PAGE
  const own = all.filter(({ kind }) => OWN.test(kind))
  const others = all.filter(({ kind }) => !OWN.test(kind))
  const inFiles = [...own, ...others.slice(0, files - own.length)]
  const rest = others.slice(files - own.length)
  return [
    ...([inFiles.slice(0, BY_COMMAND), inFiles.slice(BY_COMMAND)] as const),
    ...([rest.slice(0, BY_API), rest.slice(BY_API)] as const),
  ]
}

function posted({ id, rating, comment, ...own }: SecretAnswer) {
  return { id, rating, comment, answeredAt: '2026-11-19T10:00:00Z', ...own }
}

async function uploadFile({ program, anna, said }: Running, text: string): Promise<void> {
  const path = await upload(program, anna, text)
  const look = () =>
    eventually(async () => {
      const page = await (await anna.get(path)).text()
      expect(page).toMatch(/Import [\d,]+ answers/)
      said.push(page)
      return page
    })
  const preview = await look()
  // What is imported is what was seen.
  const [input = ''] = /<input[^>]*name="new-survey"[^>]*>/.exec(preview) ?? []
  const name = /value="([^"]*)"/.exec(input)?.[1] ?? ''
  const seen = { survey: '#1', 'new-survey': name, 'time-zone': '' }
  await anna.post(path, { action: 'look', ...seen })
  await look()
  await anna.post(path, { action: 'import', ...seen })
  await eventually(async () => {
    const result = await anna.get(path)
    said.push(await result.text())
    expect(result.status).toBe(303)
  })
}

async function upload(program: TestProgram, caller: Caller, text: string): Promise<string> {
  const body = new FormData()
  body.set('file', new File([text], 'results.csv'))
  const cookie = [...caller.cookies].map((pair) => pair.join('=')).join('; ')
  const init = { method: 'POST', headers: { cookie, origin: program.url }, body }
  const answer = await fetch(`${program.url}/admin/imports`, { ...init, redirect: 'manual' })
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}

async function sendHooks(at: Running, answers: readonly SecretAnswer[]): Promise<void> {
  const given = { name: 'Hook', secret: HOOK_SECRET, survey: '' }
  const added = await at.anna.post('/admin/sources/new?kind=delighted', given)
  expect(added.status).toBe(303)
  for (const { id, rating: score, comment } of answers) {
    const data = { id, score, comment, created_at: 1_795_000_000, survey_type: 'nps' }
    const person = { person: { email: `${id}@mail.example`, name: id } }
    const event = { event_type: 'survey_response.created', event_data: { ...data, ...person } }
    expect(await callHook(at, JSON.stringify(event))).toBe(200)
  }
}

async function callHook({ program, said }: Running, body: string, secret = HOOK_SECRET) {
  const headers = signedBy('delighted', body, secret, Temporal.Now.instant())
  const init = { method: 'POST', headers: { ...headers }, body }
  const answer = await fetch(`${program.url}/hooks/delighted/hook`, init)
  said.push(await answer.text())
  return answer.status
}

/** Secrets where they do not belong: in ratings and dates, in what is no file, no JSON, no answer. */
async function bringFaults(at: Running, key: string): Promise<void> {
  const { program, anna, said } = at
  const [one, two, three, four, ...more] = secretAnswers(FAULTY, ALL)
  if (!one || !two || !three || !four) throw new Error('there are no secrets')
  const rows = [
    secretFile([one]),
    `${two.id},2026-11-18,${two.comment.replaceAll(',', '')},${two.name},${two.email},x,y`,
    `${three.id},${three.name} ${three.email},9,${three.name},x,y,"${three.comment}"`,
    `${four.id},2026-11-18,9,"${four.name}`,
  ]
  const broken = [
    rows.join('\n'),
    JSON.stringify(more).slice(0, -9),
    `PK\u0003\u0004${one.comment}`,
  ]
  for (const [index, text] of broken.entries()) {
    const file = join(freshFolder(), `broken-${index}.${['csv', 'json', 'xlsx'][index] ?? ''}`)
    writeFileSync(file, text)
    const report = await program.run('import', file)
    said.push(report.out, report.err)
    const path = await upload(program, anna, text)
    await eventually(async () => {
      const page = await (await anna.get(path)).text()
      said.push(page)
      expect(page).not.toContain('http-equiv="refresh"')
    })
  }
  const bodies = [
    { ...posted(one), rating: two.comment },
    { ...posted(one), answeredAt: three.comment },
    { ...posted(one), comment: { text: four.comment } },
    one.comment,
  ]
  for (const body of bodies) said.push(await (await program.post(key, body)).text())
  const init = { method: 'POST', headers: { authorization: `Bearer ${key}` } }
  const url = `${program.url}/api/v1/responses`
  said.push(await (await fetch(url, { ...init, body: `{"comment":"${two.comment}` })).text())
  await callHook(
    at,
    JSON.stringify({ event_type: three.comment, event_data: { score: four.name } }),
  )
  await callHook(at, `{"event_type": "${three.comment}`)
  await callHook(at, JSON.stringify(posted(four)), 'another secret')
}

describe('what 500 respondents said of themselves', { timeout: 240_000 }, () => {
  it('is found where it is', () => {
    const answers = secretAnswers(ALL + FAULTY)
    for (const answer of answers) {
      expect(finder.in(answer.comment), answer.kind).not.toEqual([])
      expect(finder.in(answer.id)).not.toEqual([])
    }
    expect(new Set(answers.map(({ comment }) => comment)).size).toBe(answers.length)
  })

  it('is in nothing that a browser gets, in no file, in no log, while it comes in and after', async () => {
    const at = await running()
    const { program, anna, said, folder } = at
    const during: string[] = []
    // A file that somebody uploads waits for its import, and nowhere else than there.
    const isElsewhere = (found: string) => !found.startsWith(`${program.databaseFile}.uploads`)
    const timer = setInterval(
      () => during.push(...finder.inFolder(folder).filter(isElsewhere)),
      100,
    )
    await bringIn(at)
    clearInterval(timer)
    expect(during).toEqual([])
    expect(finder.in(said.join('\n'))).toEqual([])

    // What is ready becomes public, so that there is something to see.
    await anna.post('/admin/comments/releases')
    const { comments, score } = await program.snapshot()
    expect(comments.length).toBeGreaterThan(20)
    expect(score).toMatchObject({ withheld: false })
    const got: string[] = []
    for await (const { path, status, text } of everything(anna, program.url)) {
      got.push(path)
      expect(finder.in(text), path).toEqual([])
      expect(status >= 500, path).toBe(path === '/500')
    }
    for (const path of ['/wall', '/admin/comments', '/admin/imports/1/rejected.csv', '/theme.css'])
      expect(got).toContain(path)
    expect(got.length).toBeGreaterThan(60)
    const unlinked = ['/badge.svg', '/board.png', '/api/v1/snapshot?audience=wall&splits=1']
    for (const path of [...unlinked, ...SCENES.map((scene) => `/wall?scene=${scene}`)]) {
      const answer = await fetch(`${program.url}${path}`)
      expect(answer.status, path).toBe(200)
      expect(finder.in(await answer.text()), path).toEqual([])
    }

    expect(finder.inFolder(folder).filter(isElsewhere)).toEqual([])
    expect(program.output).toContain('A webhook was refused')
    expect(await program.stop()).toBe(0)
    expect(finder.inFolder(folder)).toEqual([])
    expect(finder.in(program.output)).toEqual([])
  })
})
