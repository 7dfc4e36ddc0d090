import { describe, expect, it } from 'vitest'
import { hashPassword, NOBODYS_HASH, verifyPassword } from '#auth/passwords.ts'

const COST = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/

describe('hashPassword(password)', () => {
  it('is argon2id over 19 MiB, twice, with a salt of its own', async () => {
    const [one, other] = await Promise.all([hashPassword('the same'), hashPassword('the same')])
    expect(one).toMatch(COST)
    expect(one).not.toBe(other)
    expect(one).not.toContain('same')
  })

  it('leaves the event loop to others', async () => {
    let turns = 0
    const timer = setInterval(() => (turns += 1), 1)
    await hashPassword('something long enough')
    clearInterval(timer)
    expect(turns).toBeGreaterThan(2)
  })
})

describe('verifyPassword(password, hash)', () => {
  it('takes the password and no other', async () => {
    const hash = await hashPassword('correct horse')
    expect(await verifyPassword('correct horse', hash)).toBe(true)
    for (const other of ['Correct horse', 'correct horse ', '', 'correct'])
      expect(await verifyPassword(other, hash), other).toBe(false)
  })

  it('takes it however the keyboard composes it', async () => {
    const hash = await hashPassword('cafe\u0301 au lait')
    expect(await verifyPassword('caf\u00e9 au lait', hash)).toBe(true)
  })

  it('verifies a hash that another program made', async () => {
    // Made by the reference implementation: argon2 somesalt -id -t 2 -k 256 -p 1.
    const hash =
      '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
    expect(await verifyPassword('password', hash)).toBe(true)
    expect(await verifyPassword('passwort', hash)).toBe(false)
  })

  it('throws when the hash is none', async () => {
    await expect(verifyPassword('anything', 'plain')).rejects.toThrow(/cannot be read/)
  })
})

describe('NOBODYS_HASH', () => {
  it('costs what every hash costs, and no password is right', async () => {
    expect(NOBODYS_HASH).toMatch(COST)
    for (const guess of ['', 'nobody', '\0'])
      expect(await verifyPassword(guess, NOBODYS_HASH)).toBe(false)
  })
})
