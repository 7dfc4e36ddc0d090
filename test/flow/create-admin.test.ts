import { describe, expect, it } from 'vitest'
import { Caller } from '#test/support/caller.ts'
import { PASSWORD } from '#test/support/people.ts'
import { TestProgram } from '#test/support/program.ts'

const EMAIL = 'anna@example.com'

describe('npm run create-admin -- --email E', () => {
  it('lets somebody in while the program runs, with the password from standard input', async () => {
    const program = new TestProgram()
    await program.start()
    const said = await program.runWith(`${PASSWORD}\n`, 'create-admin', '--email', EMAIL)
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toContain(EMAIL)
    expect(said.out).not.toContain(PASSWORD)
    const anna = new Caller(program)
    expect((await anna.post('/login', { email: EMAIL, password: PASSWORD })).status).toBe(303)
    expect((await anna.get('/admin/people')).status).toBe(200)
    expect((await anna.get('/set-up')).status).toBe(303)
  })

  it('refuses a password that is too short, and says how it is used', async () => {
    const program = new TestProgram()
    const short = await program.runWith('short\n', 'create-admin', '--email', EMAIL)
    expect(short).toMatchObject({ code: 2, out: '' })
    expect(short.err).toContain('at least 10 characters')
    expect(await program.runWith('', 'create-admin')).toMatchObject({ code: 2, out: '' })
  })
})

describe('npm start', () => {
  it('prints a set-up code as long as there is nobody, another one every time', async () => {
    const program = new TestProgram()
    await program.start()
    const first = program.setUpCode
    expect(first).toMatch(/^\w{5}-\w{5}$/)
    await program.stop()
    await program.start()
    expect(program.setUpCode).toMatch(/^\w{5}-\w{5}$/)
    expect(program.setUpCode).not.toBe(first)
    await program.stop()
    await program.runWith(`${PASSWORD}\n`, 'create-admin', '--email', EMAIL)
    await program.start()
    expect(program.setUpCode).toBeNull()
  })
})
