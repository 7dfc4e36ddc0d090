import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { chosenIn } from '#app/imports/chosen.ts'
import type { Imports } from '#app/imports/imports.ts'
import { MaskingBehind, type MaskingBehindParts } from '#app/imports/masking-behind.ts'
import { openImports } from '#app/imports/open-imports.ts'
import type { Upload } from '#app/imports/upload.ts'
import { SILENT, type Log } from '#app/log.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { eventually } from '#test/support/eventually.ts'
import { freshPeople, withAnna } from '#test/support/people.ts'
import { NOW } from '#test/support/results.ts'
import { readingInThisThread } from '#test/support/reading.ts'
import { writingInThisThread } from '#test/support/writing.ts'

const ROWS = Array.from({ length: 40 }, (_, index) => {
  const rating = index % 4 === 0 ? 3 : 10
  return `r-${index},2026-11-${String((index % 18) + 1).padStart(2, '0')},${rating},When it is ready please call me on 070-123 45 67 about order ${index},${index % 2 ? 'North' : 'South'},Guest ${index}`
})
const FILE = [
  'Response ID,Date,Rating,Comment,Region,Full name',
  ...ROWS,
  'r-99,2026-11-02,11,,,',
].join('\n')

const maskingBehind = (parts: MaskingBehindParts) => new MaskingBehind(parts)

/** The desk, as the program opens it, with Anna at it. */
async function desk(
  change: (writing: Writing) => Writing = (writing) => writing,
  log: Log = SILENT,
  behindOf = maskingBehind,
) {
  const database = writingInThisThread()
  const clock = { now: Date.parse(NOW) }
  const opened = freshPeople(clock)
  const anna = await withAnna(opened)
  const reading = readingInThisThread(database.file, change(database.writing))
  const parts = {
    ...{ databaseFile: database.file, mostBytes: 200_000, log, dropFolder: null },
    ...{ reader: database.reader, writing: database.writing, deeds: opened.log },
    reading,
    behind: behindOf({ reading, writing: database.writing, log }),
    now: () => Temporal.Instant.fromEpochMilliseconds(clock.now),
  }
  /** As at another start of the program. */
  const reopen = (behind: MaskingBehind = parts.behind) => {
    const open = openImports({ ...parts, behind })
    onTestFinished(() => open.close())
    return open
  }
  const open = reopen()
  const left = () => readdirSync(`${database.file}.uploads`)
  return { ...database, ...open, reading, reopen, anna, clock, left, deeds: opened.log }
}

type Desk = Awaited<ReturnType<typeof desk>>

async function uploaded(
  { imports, anna }: Desk,
  text = FILE,
  name = 'guests.csv',
): Promise<Upload> {
  const body = new FormData()
  body.set('file', new File([text], name))
  const request = new Request('http://here/', { method: 'POST', body })
  const taken = await imports.take(request, anna)
  const upload = typeof taken === 'string' ? null : imports.upload(taken.key)
  if (!upload) throw new Error('the file was not taken')
  return upload
}

/** The preview, once it is there: on a busy machine a page is shown that comes again. */
function previewed(imports: Imports, upload: Upload) {
  return eventually(async () => {
    const preview = await imports.preview(upload)
    if (!preview) throw new Error('the preview takes long')
    return preview
  })
}

/** Imports an upload and returns the id of the import. */
async function imported({ imports, anna }: Desk, upload: Upload): Promise<number> {
  await previewed(imports, upload)
  imports.begin(upload, anna)
  await eventually(() => expect(imports.upload(upload.key)).toBeNull())
  return (await imports.ofUpload(upload.key)) ?? 0
}

const choice = (fields: Record<string, string>) => {
  const raw = (name: string) => fields[name] ?? ''
  return chosenIn({ raw, text: raw })
}

/** Into a new survey, of which there is none yet. */
const FIRST = { survey: 'new', 'new-survey': 'Guests' }

describe('imports.preview(upload)', () => {
  it('asks which survey other columns are for where the only one has answers already', async () => {
    const open = await desk()
    await imported(open, await uploaded(open))
    const other = await uploaded(open, 'Day,NPS\n2026-11-01,9\n', 'other.csv')
    const { questions } = await previewed(open.imports, other)
    expect(questions).toMatchObject([
      {
        code: 'which-survey',
        message: expect.stringContaining('“Customer survey” has answers already') as string,
      },
    ])
    expect(other.chosen).toMatchObject({ survey: '' })
    const same = await uploaded(open, `${FILE}\nr-100,2026-11-03,9,,,`)
    expect(await previewed(open.imports, same)).toMatchObject({ questions: [] })
    expect(same.surveyTold).toBe('remembered')
  })

  it('says what would become of the file and of the score, and changes nothing', async () => {
    const here = await desk()
    const { trial, sample, questions } = await previewed(here.imports, await uploaded(here))
    expect(questions).toEqual([])
    expect(trial).toMatchObject({
      report: { outcome: { added: 40 }, rejected: [{ line: 42 }], survey: { isNew: true } },
      before: { score: { withheld: true, reason: 'no answers' } },
      after: { score: { withheld: false, nps: 50, responses: 40 }, progress: null },
    })
    expect(sample[0]).toMatchObject({ rating: 3, day: '2026-11-01' })
    expect(JSON.stringify(sample)).toContain('please call me on [phone]')
    expect(JSON.stringify(sample)).not.toMatch(/070-|Guest|r-\d/)
    expect(await here.imports.list(null, 10)).toEqual([])
    expect(await here.imports.surveys()).toEqual([])
  })

  it('asks what cannot be told', async () => {
    const here = await desk()
    const upload = await uploaded(here, 'Date,NPS\n01/02/2026,9\n03/04/2026,3\n')
    const { questions, trial, look } = await previewed(here.imports, upload)
    expect(questions.map(({ code }) => code)).toEqual(['ambiguous-date'])
    expect(trial).toBeNull()
    expect(look?.columns).toHaveLength(2)
    here.imports.choose(upload, choice({ ...FIRST, 'date-order': 'dmy', 'time-zone': 'UTC' }))
    expect((await previewed(here.imports, upload)).trial?.report).toMatchObject({
      from: '2026-02-01',
      to: '2026-04-03',
    })
  })

  it('lets nobody split the answers by what tells people apart', async () => {
    const here = await desk()
    const upload = await uploaded(here)
    await previewed(here.imports, upload)
    const fields = {
      ...FIRST,
      'time-zone': 'UTC',
      'dimension-column-0': '#6',
      'dimension-0': 'Guest',
    }
    here.imports.choose(upload, choice(fields))
    const { questions, sample, trial } = await previewed(here.imports, upload)
    expect(questions[0]?.message).toMatch(/^“Guest” has more than \d+ different values/)
    expect([sample, trial]).toEqual([[], null])
  })

  it('keeps the columns in sight when what was chosen cannot be', async () => {
    const here = await desk()
    const upload = await uploaded(here)
    await previewed(here.imports, upload)
    here.imports.choose(upload, choice({ ...FIRST, 'time-zone': 'Mars/Olympus' }))
    const { look, questions } = await previewed(here.imports, upload)
    expect(questions[0]?.message).toContain('Mars/Olympus')
    expect(look?.columns).toHaveLength(6)
  })
})

describe('imports.preview(upload), where there are several surveys', () => {
  const other = (letter: string) => FILE.replaceAll('r-', `${letter}-`)

  async function severalSurveys() {
    const here = await desk()
    for (const [name, header] of [
      ['Guests', 'Region'],
      ['Support calls', 'Department'],
    ] as const) {
      const upload = await uploaded(here, other(name.charAt(0)).replace('Region', header))
      await previewed(here.imports, upload)
      const into = { survey: 'new', 'new-survey': name, 'time-zone': 'UTC' }
      here.imports.choose(upload, choice(into))
      await imported(here, upload)
    }
    return here
  }

  it('asks which one, though it says what is in the file', async () => {
    const here = await severalSurveys()
    const upload = await uploaded(here, other('n').replace('Region', 'Country'), 'nps.csv')
    const { questions, trial, sample } = await previewed(here.imports, upload)
    expect(questions.map(({ code }) => code)).toEqual(['which-survey'])
    expect(upload.chosen).toMatchObject({ survey: '', newSurvey: 'Customer survey' })
    expect(trial?.report).toMatchObject({ from: '2026-11-01', to: '2026-11-18' })
    expect(sample).toHaveLength(6)
    expect(await here.imports.surveys()).toHaveLength(2)
  })

  it('imports nothing before that is said', async () => {
    const here = await severalSurveys()
    const upload = await uploaded(here, other('n').replace('Region', 'Country'), 'nps.csv')
    await previewed(here.imports, upload)
    here.imports.begin(upload, here.anna)
    await eventually(() => expect(upload.refusal?.code).toBe('which-survey'))
    expect(upload.state).toEqual({ kind: 'open' })
    here.imports.choose(upload, choice({ survey: '#2', 'time-zone': 'UTC' }))
    const id = await imported(here, upload)
    expect(await here.imports.find(id)).toMatchObject({ survey: { name: 'Support calls' } })
  })

  it('asks for the name of a new one, and for another when one has gone', async () => {
    const here = await severalSurveys()
    const upload = await uploaded(here, other('n'))
    await previewed(here.imports, upload)
    for (const survey of ['new', '#99']) {
      here.imports.choose(upload, choice({ survey, 'time-zone': 'UTC' }))
      const { questions } = await previewed(here.imports, upload)
      expect(questions.map(({ code }) => code)).toEqual(['which-survey'])
    }
  })
})

describe('imports.begin(upload, by)', () => {
  it('imports the file, notes who did it and deletes what was uploaded', async () => {
    const here = await desk()
    const id = await imported(here, await uploaded(here))
    expect(await here.imports.find(id)).toMatchObject({
      ...{ fileName: 'guests.csv', added: 40, rejected: 1, person: here.anna.id, undoneAt: null },
      columns: { rating: 'Rating', date: 'Date', comment: 'Comment', id: 'Response ID' },
    })
    await eventually(() => expect(here.left()).toEqual([]))
    const [deed] = await here.deeds.list(null, 1)
    expect(deed).toMatchObject({ deed: 'imported', object: `guests.csv (${id})` })
  })

  it('imports one after the other, and says how many are before', async () => {
    const here = await desk()
    const first = await uploaded(here)
    const second = await uploaded(here, FILE.replaceAll('r-', 'q-'))
    await previewed(here.imports, first)
    await previewed(here.imports, second)
    here.imports.begin(first, here.anna)
    here.imports.begin(second, here.anna)
    here.imports.begin(second, here.anna)
    expect([first.state.kind, second.state]).toEqual(['running', { kind: 'waiting', ahead: 1 }])
    expect(here.imports.underWay()).toHaveLength(2)
    await eventually(() => expect(here.imports.underWay()).toEqual([]))
    expect((await here.imports.list(null, 10)).map(({ added }) => added)).toEqual([40, 40])
  })

  it('offers next time what was chosen for the same header', async () => {
    const here = await desk()
    const upload = await uploaded(here)
    await previewed(here.imports, upload)
    const region = { 'dimension-column-0': '#5', 'dimension-0': 'Region' }
    const chosen = choice({ ...FIRST, 'time-zone': 'UTC', ...region })
    here.imports.choose(upload, chosen)
    await imported(here, upload)
    const next = await uploaded(here, FILE.replaceAll('r-', 'q-'))
    await previewed(here.imports, next)
    expect(next).toMatchObject({
      isRemembered: true,
      surveyTold: 'remembered',
      chosen: { survey: '#1', dimensions: [{ name: 'Region', column: '#5' }] },
    })
    const other = await uploaded(here, 'Date,Score\n2026-11-02,9\n')
    await previewed(here.imports, other)
    expect(other.isRemembered).toBe(false)
  })

  it('keeps nothing when it fails, and says so', async () => {
    const here = await desk((writing) => ({
      ...writing,
      closeImport: (closing) =>
        closing.keep ? Promise.reject(new Error('the disk is full')) : writing.closeImport(closing),
    }))
    const upload = await uploaded(here)
    await previewed(here.imports, upload)
    here.imports.begin(upload, here.anna)
    await eventually(() => expect(upload.state).toEqual({ kind: 'failed' }))
    expect(await here.imports.list(null, 10)).toEqual([])
  })

  it('lets what was imported stand, and the next one in, though the note of it can be neither written nor deleted', async () => {
    const errors: string[] = []
    const here = await desk(undefined, { ...SILENT, error: (message) => errors.push(message) })
    const [first, second] = [await uploaded(here), await uploaded(here, FILE, 'again.csv')]
    await previewed(here.imports, first)
    here.imports.begin(first, here.anna)
    const note = join(`${here.file}.uploads`, `${first.key}.begun`)
    rmSync(note)
    mkdirSync(note)
    await eventually(() => expect(here.imports.upload(first.key)).toBeNull())
    expect(await here.imports.ofUpload(first.key)).not.toBeNull()
    await eventually(() => expect(errors).toHaveLength(2))
    expect(await imported(here, second)).toBeGreaterThan(0)
  })

  it('keeps nothing of an import that the end of the program meets', async () => {
    const here = await desk()
    const upload = await uploaded(here)
    await previewed(here.imports, upload)
    here.imports.begin(upload, here.anna)
    await here.close()
    expect(await here.imports.ofUpload(upload.key)).toBeNull()
    expect(await here.imports.list(null, 10)).toEqual([])
    expect(here.left()).toEqual([`${upload.key}.begun`])
  })
})

describe('imports.open()', () => {
  it('are files that wait to be imported, with when they go away', async () => {
    const here = await desk()
    const waiting = await uploaded(here, FILE, 'waiting.csv')
    await imported(here, await uploaded(here))
    const goneAt = here.clock.now + 60 * 60 * 1000
    expect(here.imports.open()).toMatchObject([{ key: waiting.key, name: 'waiting.csv', goneAt }])
    here.clock.now = goneAt - 1
    expect(here.imports.open()).toMatchObject([{ goneAt }])
  })
})

describe('comments that follow their import', () => {
  /** As if the program ended before anything was masked. */
  const stopped = (parts: MaskingBehindParts) => {
    const behind = maskingBehind(parts)
    void behind.close()
    return behind
  }

  it('are masked at the next start from the file that is kept until then', async () => {
    const here = await desk(undefined, SILENT, stopped)
    const upload = await uploaded(here)
    const id = await imported(here, upload)
    expect(await here.imports.pending()).toMatchObject([{ id, comments: 40, isUnderWay: false }])
    await here.close()
    expect(here.left().toSorted()).toEqual([upload.key, `${upload.key}.begun`])
    const next = here.reopen(maskingBehind({ ...here, log: SILENT }))
    await eventually(async () => expect(await next.imports.pending()).toEqual([]))
    await eventually(() => expect(here.left()).toEqual([]))
    expect(await next.imports.interrupted()).toEqual([])
    expect(await next.imports.masked(id)).toEqual({ masked: 40, of: 40, isUnderWay: false })
  })

  it('wait for the file to be brought again when it is gone', async () => {
    const here = await desk(undefined, SILENT, stopped)
    const upload = await uploaded(here)
    const id = await imported(here, upload)
    await here.close()
    rmSync(dirname(upload.path), { recursive: true })
    const next = here.reopen(maskingBehind({ ...here, log: SILENT }))
    expect(here.left()).toEqual([])
    expect(await next.imports.pending()).toMatchObject([{ id, comments: 40, isUnderWay: false }])
    const again = { ...here, ...next }
    await imported(again, await uploaded(again))
    await eventually(async () => expect(await next.imports.pending()).toEqual([]))
  })
})

describe('imports.interrupted()', () => {
  it('names what the end of the program has met, until it is brought again', async () => {
    const here = await desk()
    const upload = await uploaded(here)
    await previewed(here.imports, upload)
    here.imports.begin(upload, here.anna)
    await here.close()
    const next = here.reopen()
    expect(here.left()).toEqual([])
    expect(await next.imports.interrupted()).toEqual([{ key: upload.key, name: 'guests.csv' }])
    await uploaded({ ...here, ...next })
    expect(await next.imports.interrupted()).toEqual([])
  })

  it('names nothing that was imported, refused or has failed', async () => {
    const here = await desk()
    await imported(here, await uploaded(here))
    const refused = await uploaded(here, 'Date,NPS\n01/02/2026,9\n03/04/2026,3\n')
    await previewed(here.imports, refused)
    here.imports.begin(refused, here.anna)
    await eventually(() => expect(refused.refusal).not.toBeNull())
    await here.close()
    expect(await here.reopen().imports.interrupted()).toEqual([])
  })
})

describe('imports.allRejected(id)', () => {
  it('gives every refused row once, in order', async () => {
    const here = await desk()
    const rows = Array.from({ length: 12_000 }, (_, row) =>
      row < 30 ? `2026-11-02,${row % 11}` : ',9',
    )
    const id = await imported(here, await uploaded(here, ['Date,NPS', ...rows].join('\n')))
    const parts = await Array.fromAsync(here.imports.allRejected(id))
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.flat().map(({ line }) => line)).toEqual(
      rows
        .keys()
        .map((row) => row + 2)
        .drop(30)
        .toArray(),
    )
    expect((await here.imports.find(id))?.rejected).toBe(11_970)
  })
})

describe('imports.turn(id, to, by)', () => {
  it('does to the score what was said before', async () => {
    const here = await desk()
    const id = await imported(here, await uploaded(here))
    const listed = async () => (await here.imports.find(id))!
    const undoing = await here.imports.effect(await listed())
    expect(undoing).toMatchObject({
      before: { score: { nps: 50 } },
      after: { score: { withheld: true, reason: 'no answers' } },
    })
    expect((await listed()).undoneAt).toBeNull()
    expect(await here.imports.turn(id, 'undone', here.anna)).toBe(true)
    expect(await here.imports.turn(id, 'undone', here.anna)).toBe(false)
    expect((await here.imports.effect(await listed()))?.after).toEqual(undoing?.before)
    expect(await here.imports.turn(id, 'standing', here.anna)).toBe(true)
    const deeds = (await here.deeds.list(null, 2)).map(({ deed }) => deed)
    expect(deeds).toEqual(['redid import', 'undid import'])
  })

  it('does nothing about an import that there is not', async () => {
    const { imports, anna } = await desk()
    expect(await imports.turn(7, 'undone', anna)).toBe(false)
    expect(await imports.find(7)).toBeNull()
  })
})
