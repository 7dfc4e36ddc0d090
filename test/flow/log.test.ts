import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstAdministrator, type Caller } from '#test/support/caller.ts'
import { freshFolder } from '#test/support/database.ts'
import { PASSWORD } from '#test/support/people.ts'
import { TestProgram } from '#test/support/program.ts'

/** The entries of the log, newest first, as they are read. */
async function entriesOf(caller: Caller): Promise<string[]> {
  const page = await (await caller.get('/admin/log')).text()
  const items = page.split('<ol')[1]?.split('</ol>')[0]?.split('<li').slice(1) ?? []
  return items.map((item) =>
    item
      .replace(/^[^>]*>|<time[^]*?<\/time>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

async function started() {
  const program = new TestProgram()
  await program.start()
  return { program, anna: await firstAdministrator(program) }
}

const ANSWER = { id: 'a', rating: 9, answeredAt: '2026-11-20' }

describe('the log', () => {
  it('has what was done at the shell, by the shell', async () => {
    const { program, anna } = await started()
    const file = join(freshFolder(), 'one.csv')
    writeFileSync(file, 'Response ID,Date,NPS\nr-1,2026-11-19,9\n')
    await program.run('import', file, '--dry-run')
    await program.run('import', file)
    await program.run('import', '--undo', '1')
    await program.run('import', '--undo', '1')
    await program.run('import', '--redo', '1')
    const key = await program.createSource('Shop')
    await program.run('create-source', '--name', 'Shop', '--revoke')
    await program.runWith(`${PASSWORD}\n`, 'create-admin', '--email', 'kim@example.com')
    const entries = await entriesOf(anna)
    expect(entries.slice(0, 6)).toEqual([
      'Shell gave access as an administrator to kim@example.com',
      'Shell revoked the source Shop',
      'Shell added the source Shop',
      'Shell let count again the import of one.csv (1)',
      'Shell undid the import of one.csv (1)',
      'Shell imported one.csv (1)',
    ])
    expect(entries.join()).not.toContain(key)
  })

  it('says which settings were changed, from what to what', async () => {
    const { program, anna } = await started()
    await program.post(await program.createSource('Shop'), ANSWER)
    const page = { window: 'rolling', days: '90', group: '5', comments: '10', headline: '30' }
    const settings = { ...page, companyName: 'Our company', timeZone: 'UTC', headline: '40' }
    await anna.post('/admin/settings', { ...settings, accentLight: '', accentDark: '' })
    const survey = { ...page, name: 'Spring', kind: 'transactional', timeZone: '' }
    await anna.post('/admin/surveys/1', { ...survey, window: 'company', days: '' })
    await anna.post('/admin/sources/1', { name: 'Web shop', survey: 'Spring' })
    const [source, surveyed, set] = await entriesOf(anna)
    expect(set).toMatch(/changed the settings of Our company Answers that .*: 30 → 40$/)
    expect(surveyed).toMatch(/changed the survey Spring Name: Customer survey → Spring; Kind: /)
    expect(source).toMatch(/changed the source Web shop Name: Shop → Web shop$/)
  })
})
