import { describe, expect, it } from 'vitest'
import { Caller, firstAdministrator } from '#test/support/caller.ts'
import { sidesOfPng } from '#test/support/pictures.ts'
import { TestProgram } from '#test/support/program.ts'

async function programWithResults() {
  const program = new TestProgram()
  await program.start()
  await program.stop()
  await program.start({ ORIGIN: program.url })
  const key = await program.createSource()
  const answer = async (name: string, rating: number, count: number) => {
    const all = Array.from({ length: count }, (_, index) => ({
      ...{ id: `${name}${index}`, rating, answeredAt: '2026-11-20T10:00:00Z' },
    }))
    expect((await program.post(key, all)).status).toBe(200)
  }
  await answer('first', 10, 40)
  await program.snapshotWhen(({ score }) => !score.withheld)
  const bytes = async (path: string) =>
    new Uint8Array(await (await fetch(program.url + path)).arrayBuffer())
  return { program, answer, bytes }
}

describe('/board.png and /badge.svg', () => {
  it('are pictures of the result as it is now', async () => {
    const { program, answer, bytes } = await programWithResults()
    const board = await bytes('/board.png')
    expect(sidesOfPng(board)).toEqual({ width: 1200, height: 630 })
    expect(sidesOfPng(await bytes('/board.png?size=1920x1080&theme=dark')).width).toBe(1920)
    expect(await bytes('/board.png')).toEqual(board)
    const badge = await (await fetch(`${program.url}/badge.svg`)).text()
    expect(badge).toContain('+100, from 40 answers')

    await answer('second', 3, 40)
    await program.snapshotWhen(({ score }) => !score.withheld && score.responses === 80)
    expect(await bytes('/board.png')).not.toEqual(board)
    const { headers } = await fetch(`${program.url}/badge.svg`)
    expect(headers.get('content-type')).toBe('image/svg+xml')
    expect(await (await fetch(`${program.url}/badge.svg`)).text()).toContain('0, from 80 answers')
  })

  it('stand for the pages that are linked to, as long as anyone may see them', async () => {
    const { program } = await programWithResults()
    const anna = await firstAdministrator(program)
    const tag = /<meta property="og:image" content="([^"]*)"/
    for (const path of ['/', '/wall']) {
      const [, address = ''] = tag.exec(await (await fetch(program.url + path)).text()) ?? []
      expect(address.replace(program.url, ''), path).toMatch(
        /^\/board\.png\?survey=[\w-]+&(amp|#38);v=\d+$/,
      )
      expect(address, path).toContain(program.url)
    }
    const months = '/?from=2026-11-01&to=2026-12-01'
    expect(await (await fetch(program.url + months)).text()).not.toMatch(tag)

    await anna.post('/admin/settings/viewing', { viewing: 'known' })
    expect(await (await anna.get('/')).text()).not.toMatch(tag)
    const closed = await fetch(`${program.url}/board.png`)
    expect(closed.status).toBe(403)
    expect(closed.headers.get('content-type')).toBe('application/problem+json')
    expect((await anna.get('/badge.svg')).status).toBe(200)
    expect((await new Caller(program).get('/badge.svg')).status).toBe(403)
  })
})
