import { describe, expect, it } from 'vitest'
import { isCommonPassword } from '#app/people/common-password.ts'

describe('isCommonPassword(password)', () => {
  it.each([
    ...[
      'password12',
      'Password2026!',
      'P@ssw0rd123',
      'qwertyuiop',
      '1234567890',
      'passwordpassword',
    ],
    ...['1q2w3e4r5t', 'Welcome-2026', 'iloveyou123', 'Admin12345!', 'sommar2026!', '2026-11-20-1'],
  ])('knows %s', (password) => expect(isCommonPassword(password)).toBe(true))

  it.each([
    ...['correct horse battery staple', 'a few words in a row', 'kaffe och bulle', 'Xk7-pq2-Lm9z'],
    ...['passwordless doors', 'Tr0ub4dor&3xyz'],
  ])('lets %s be', (password) => expect(isCommonPassword(password)).toBe(false))

  it('takes no longer however long the password is', () => {
    const before = performance.now()
    expect(isCommonPassword(`${'pass'.repeat(50)}é`)).toBe(false)
    expect(performance.now() - before).toBeLessThan(200)
  })
})
