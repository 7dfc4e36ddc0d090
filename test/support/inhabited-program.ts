import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Caller, firstAdministrator, invited, linkFor } from './caller.ts'
import { freshFolder } from './database.ts'
import { demoProgram } from './demo-program.ts'
import { eventually } from './eventually.ts'
import type { TestProgram } from './program.ts'

/** A program in which somebody has lived: every page has something to show, and long names where it can. */
export interface Inhabited {
  readonly program: TestProgram
  /** An administrator. */
  readonly anna: Caller
  /** Somebody who may not do everything. */
  readonly kim: Caller
  /** The path of an invitation that nobody has taken. */
  readonly invitation: string
  /** The path of a file that has been looked at and not been imported. */
  readonly waiting: string
}

/** The invented company, with people, screens, files, sources and comments that wait. */
export async function inhabitedProgram(): Promise<Inhabited> {
  const program = await demoProgram()
  const anna = await firstAdministrator(program)
  const kim = await invited(program, anna, { email: LONG_ADDRESS, name: 'Kim', role: 'editor' })
  const invitation = await linkFor(anna, { email: 'new@example.com', role: 'administrator' })
  await fill(anna)
  await pairScreen(program, anna)
  const waiting = await upload(program, anna)
  await postComments(program, anna)
  return { program, anna, kim, invitation, waiting }
}

const LONG_ADDRESS = `${'long'.repeat(9)}@${'example'.repeat(4)}.com`

/** What is looked after on pages of its own, by the page that makes it. */
const MADE: Readonly<Record<string, Record<string, string>>> = {
  '/admin/goals/new': {
    ...{ scope: '', name: 'Among the best of our trade', target: '50' },
    ...{ due: '2027-12-31', owner: 'Customer care' },
  },
  '/admin/benchmarks/new': {
    ...{ name: 'The middle of our trade', value: '38.5', source: 'A report', on: '2026-06-01' },
  },
  '/admin/news/new?kind=slack': {
    ...{ name: 'The channel of everybody who talks to customers', 'wants change': 'yes' },
    ...{ address: 'https://hooks.slack.com/services/T0/B0/secret', language: 'en' },
  },
}

async function fill(anna: Caller): Promise<void> {
  for (const [page, fields] of Object.entries(MADE)) await sent(anna, page, fields)
  const days = { firstDay: '2026-09-01', lastDay: '2026-09-30' }
  const wave = { name: 'Autumn, by letter and by mail', ...days, invitations: '9000' }
  await sent(anna, '/admin/surveys/1/waves', wave)
  const hook = {
    name: 'The hook of the web shop in the north',
    secret: 'abcdef0123456789',
    survey: '',
  }
  await sent(anna, '/admin/sources/new?kind=delighted', {
    ...hook,
    survey: 'Customer relationship',
  })
  await sent(anna, '/admin/sources/1/withdrawals', { from: '2025-01-01', to: '2025-01-31' })
  await sent(anna, '/admin/comments/words', { kind: 'never', word: 'Nordlicht', token: '[name]' })
}

/** What does not happen here is not seen on any page, so it must not fail unseen. */
async function sent(caller: Caller, path: string, fields: Record<string, string>): Promise<void> {
  const answer = await caller.post(path, fields)
  if (answer.status === 303) return
  const faults = (await answer.text()).match(/class="fault"[^<]*/g) ?? []
  throw new Error(`${path} was answered ${answer.status}: ${faults.join(' ')}`)
}

async function pairScreen(program: TestProgram, anna: Caller): Promise<void> {
  const html = await (await fetch(`${program.url}/wall`)).text()
  const code = /class="code"[^>]*>([^<]+)/.exec(html)?.[1]?.trim() ?? ''
  await sent(anna, '/admin/screens/new', { code, which: 'anew', name: 'Lobby' })
}

/** One file that is imported, with rows that are rejected, and one that is only looked at, whose path it returns. */
async function upload(program: TestProgram, anna: Caller): Promise<string> {
  const rows = ['a,2026-11-18,9,Good', 'b,2026-11-19,11,Too much', 'c,someday,3,Late']
  const head = 'Response ID,Date,How likely are you to recommend us?,Why?'
  const imported = join(freshFolder(), 'results-of-november.csv')
  writeFileSync(imported, [head, ...rows].join('\n'))
  await program.importFile(imported, '--survey', 'Customer relationship')
  const body = new FormData()
  body.set('file', new File([[head, ...rows, 'd,2026-11-17,10,Fine'].join('\n')], 'more.csv'))
  const cookie = [...anna.cookies].map((pair) => pair.join('=')).join('; ')
  const init = { method: 'POST', headers: { cookie, origin: program.url }, body }
  const answer = await fetch(`${program.url}/admin/imports`, { ...init, redirect: 'manual' })
  const path = answer.headers.get('location') ?? ''
  await eventually(async () => {
    const page = await (await anna.get(path)).text()
    if (!page.includes('name="action"')) throw new Error(`${path} is not read yet`)
  })
  return path
}

async function postComments(program: TestProgram, anna: Caller): Promise<void> {
  await sent(anna, '/admin/settings/comments', {
    ...{ policy: 'everything', releases: 'daily', days: '180', months: '' },
  })
  const survey = 'Customer relationship'
  const { out } = await program.run('create-source', '--name', 'The shop', '--survey', survey)
  const answers = Array.from({ length: 6 }, (_, index) => ({
    id: `waiting-${index}`,
    rating: index % 2 ? 2 : 9,
    answeredAt: '2026-11-20T10:00:00Z',
    survey,
    comment: `The ${['bike', 'delivery', 'invoice'][index % 3] ?? ''} was what we had asked for, and no. ${index} came late.`,
  }))
  const answer = await program.post(out.trim(), answers)
  if (!answer.ok) throw new Error(`what was posted was answered ${answer.status}`)
}
