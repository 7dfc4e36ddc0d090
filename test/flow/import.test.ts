import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openWriter } from '#store/engines/sqlite.ts'
import { workbook } from '#test/intake/workbooks.ts'
import { freshFolder } from '#test/support/database.ts'
import { TestProgram } from '#test/support/program.ts'

/** A plain export: so many rows, the ratings in turn. */
function exportOf(rows: number, ratings: readonly number[] = [10, 9, 8, 6, 10]): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = `2026-10-${String(1 + (index % 28)).padStart(2, '0')}`
    return `r-${index},${day}T08:00:00Z,${ratings[index % ratings.length]}`
  })
  return ['Response ID,Submitted at,How likely are you to recommend us?', ...lines, ''].join('\n')
}

function labelOf(rating: number): string {
  if (rating > 8) return 'Promoter'
  return rating > 6 ? 'Passive' : 'Detractor'
}

function fileWith(content: string | Uint8Array, name = 'export.csv'): string {
  const path = join(freshFolder(), name)
  writeFileSync(path, content)
  return path
}

describe('npm run import -- FILE', () => {
  it('puts a file on the wall of a running program, once however often it is imported', async () => {
    const program = new TestProgram()
    await program.start()
    const path = fileWith(exportOf(100))
    const report = await program.importFile(path)
    expect(report).toMatchObject({
      file: 'export.csv',
      rows: 100,
      responses: 100,
      duplicates: 0,
      rejected: [],
      promoters: 60,
      passives: 20,
      detractors: 20,
      nps: 40,
      from: '2026-10-01',
      to: '2026-10-28',
    })
    const shown = await program.snapshotWhen(({ score }) => !score.withheld)
    expect(shown.score).toMatchObject({ nps: 40, responses: 100 })
    expect(await program.importFile(path)).toMatchObject({ responses: 0, duplicates: 100, nps: 40 })
    expect(await program.snapshot()).toMatchObject({ number: shown.number, score: shown.score })
  })

  it('takes a file of labels as labels, and the ratings of the same answers when they come', async () => {
    const program = new TestProgram()
    await program.start()
    const labels = ['Promoter', 'Promoter', 'Passive', 'Detractor', 'Promoter']
    const labelled = exportOf(100)
      .replace('How likely are you to recommend us?', 'NPS category')
      .replace(/,(\d+)$/gm, (_, rating: string) => `,${labelOf(Number(rating))}`)
    expect(
      labelled
        .split('\n')
        .slice(1, 6)
        .map((line) => line.split(',')[2]),
    ).toEqual(labels)
    const report = { rows: 100, rejected: [], promoters: 60, passives: 20, detractors: 20, nps: 40 }
    expect(await program.importFile(fileWith(labelled))).toMatchObject({
      ...report,
      ...{ answers: 'labels', withoutRating: 100, columns: { rating: 'NPS category' } },
    })
    const shown = await program.snapshotWhen(({ score }) => !score.withheld)
    expect(shown).toMatchObject({
      score: { nps: 40, responses: 100, promoters: 60, passives: 20, detractors: 20 },
      distribution: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      withoutRating: 100,
    })
    expect(await program.importFile(fileWith(exportOf(100)))).toMatchObject({
      ...report,
      ...{ answers: 'ratings', withoutRating: 0, responses: 0, updated: 100 },
    })
    const rated = await program.snapshotWhen(({ withoutRating }) => withoutRating === 0)
    expect(rated).toMatchObject({
      score: shown.score,
      distribution: [0, 0, 0, 0, 0, 0, 20, 0, 20, 20, 40],
    })
    const { out } = await program.run('import', fileWith(labelled, 'again.csv'))
    expect(out).toContain('The file has labels only (promoter, passive, detractor)')
    expect(out).toContain('The ratings of all its answers are known already.')
    expect((await program.snapshot()).distribution).toEqual(rated.distribution)
  })

  it('knows answers again that come as a workbook, and asks which sheet is meant', async () => {
    const program = new TestProgram()
    await program.importFile(fileWith(exportOf(20)))
    const rows = exportOf(20)
      .trim()
      .split('\n')
      .map((line) => line.split(','))
    const cover = { name: 'About', rows: [['Made by', 'CX']] }
    const path = fileWith(workbook([cover, { name: 'Answers', rows }]), 'export.xlsx')
    expect(await program.importFile(path)).toMatchObject({ responses: 0, duplicates: 20, nps: 40 })
    const twice = ['A', 'B'].map((name) => ({ name, rows }))
    const { code, err } = await program.run('import', fileWith(workbook(twice), 'two.xlsx'))
    expect([code, err]).toEqual([2, expect.stringContaining('--sheet "A" or --sheet "B"')])
  })

  it('reports what is in, and what has failed, where its comments cannot be masked', async () => {
    const program = new TestProgram()
    await program.importFile(fileWith(exportOf(20)))
    const writer = openWriter(program.databaseFile)
    await writer.write(async ({ execute }) =>
      execute(`CREATE TRIGGER full BEFORE UPDATE OF text ON comments
        BEGIN SELECT raise(ABORT, 'the disk is full'); END`),
    )
    writer.close()
    const path = fileWith('Rating,Date,Comment\n9,2026-10-01,It was quick and friendly\n')
    const { code, out, err } = await program.run('import', path, '--json')
    const failed = expect.stringMatching(/^The answers count, .*: the disk is full$/) as string
    expect(JSON.parse(out)).toMatchObject({ import: 2, responses: 1, failed })
    expect(code).toBe(1)
    expect(err).toMatch(/The answers count, but not all comments are masked.*: the disk is full/)
  })

  it('can be undone and redone, figures included', async () => {
    const program = new TestProgram()
    await program.start()
    await program.importFile(fileWith(exportOf(50)))
    const before = await program.snapshotWhen(({ score }) => !score.withheld)
    const second = await program.importFile(
      fileWith(exportOf(90, [0, 6, 10]).replaceAll('r-', 's-')),
    )
    await program.snapshotWhen(({ score }) => !score.withheld && score.responses === 140)
    await program.run('import', '--undo', String(second['import']))
    const after = await program.snapshotWhen(
      ({ score }) => !score.withheld && score.responses === 50,
    )
    expect({ ...after, number: 0, generatedAt: '' }).toEqual({
      ...before,
      number: 0,
      generatedAt: '',
    })
    await program.run('import', '--redo', String(second['import']))
    await program.snapshotWhen(({ score }) => !score.withheld && score.responses === 140)
  })

  it('says with --dry-run what would happen and changes nothing', async () => {
    const program = new TestProgram()
    const path = fileWith(exportOf(100))
    expect(await program.importFile(path, '--dry-run')).toMatchObject({ responses: 100, nps: 40 })
    await program.start()
    expect(await program.snapshot()).toMatchObject({
      survey: null,
      score: { reason: 'no answers' },
    })
  })

  it('counts a file once when two imports of it race', async () => {
    const program = new TestProgram()
    await program.start()
    const path = fileWith(exportOf(5_000))
    const reports = await Promise.all([program.importFile(path), program.importFile(path)])
    expect(reports.map((report) => report['responses']).sort()).toEqual([0, 5_000])
    const { score } = await program.snapshotWhen((snapshot) => !snapshot.score.withheld)
    expect(score).toMatchObject({ responses: 5_000, nps: 40 })
  })

  it('leaves all of it or nothing when it is killed', async () => {
    const program = new TestProgram()
    await program.importFile(fileWith(exportOf(40)))
    await program.start()
    const path = fileWith(exportOf(30_000).replaceAll('r-', 's-'))
    const sizes = new Set([40, 30_040])
    for (let kill = 0; kill < 20; kill += 1) {
      const child = program.spawnCommand('import', path)
      await pause(40 + 40 * kill)
      child.kill('SIGKILL')
      const { score } = await program.snapshotWhen((snapshot) => !snapshot.score.withheld)
      const responses = score.withheld ? -1 : score.responses
      expect(sizes, `after ${40 + 40 * kill} ms`).toContain(responses)
      if (responses === 30_040) sizes.delete(40)
    }
    await program.importFile(path)
    await program.snapshotWhen(({ score }) => !score.withheld && score.responses === 30_040)
  })
})

describe('npm run import -- --help', () => {
  it('says how it is used', async () => {
    const { code, out } = await new TestProgram().run('import', '--help')
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('npm run import -- FILE [--survey NAME]'),
    ])
  })
})

describe('npm run import where there are several surveys', () => {
  it('asks which one, and takes a name', async () => {
    const program = new TestProgram()
    const path = fileWith(exportOf(40))
    await program.importFile(path)
    await program.importFile(path, '--survey', 'Second')
    const { code, out } = await program.run('import', path, '--json')
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({
      refused: { code: 'which-survey', hint: expect.stringContaining('--survey') as string },
    })
    expect(await program.importFile(path, '--survey', 'second')).toMatchObject({ survey: 'Second' })
  })
})

describe('npm run import with a file that cannot be taken', () => {
  const folder = (): string => {
    const path = join(freshFolder(), 'results')
    mkdirSync(path)
    return path
  }
  const scale = `recommend us 1-5,date\n${Array.from({ length: 60 }, (_, index) => `${1 + (index % 5)},2026-10-01`).join('\n')}\n`
  const cases: readonly (readonly [string, () => string])[] = [
    [
      'a binary file',
      () =>
        fileWith(
          new Uint8Array(5_000).map((_, index) => (index * 7) % 256),
          'a.csv',
        ),
    ],
    ['an empty file', () => fileWith('')],
    ['a file without ratings', () => fileWith('name,town\nx,y\nz,w\n')],
    ['a scale from 1 to 5', () => fileWith(scale)],
    ['a folder', folder],
    ['a file that is not there', () => join(freshFolder(), 'gone.csv')],
  ]

  it.each(cases)(
    'says what is wrong with %s and what to do, and stores nothing',
    async (_, path) => {
      const program = new TestProgram()
      const { code, out, err } = await program.run('import', path())
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err.trim().split('\n').length).toBeGreaterThanOrEqual(2)
      expect(err).not.toMatch(/\bat .*:\d+:\d+/)
      const json = await program.run('import', path(), '--json')
      const { refused } = JSON.parse(json.out) as { refused: Record<string, string> }
      for (const part of ['code', 'message', 'hint']) expect(refused[part], part).toMatch(/\S/)
      await program.start()
      expect(await program.snapshot()).toMatchObject({ number: 0, survey: null })
    },
  )
})
