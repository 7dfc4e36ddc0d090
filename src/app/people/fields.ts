import { FaultFinder } from '#app/faulty.ts'
import { isCommonPassword } from './common-password.ts'
import { parseRole, type Role } from '#nps/role.ts'

/** A shorter password is guessed too soon. */
export const SHORTEST_PASSWORD = 10
const LONGEST_PASSWORD = 200
const LONGEST_EMAIL = 254
const LONGEST_NAME = 100

/** Reads what was typed about people. */
export class Fields extends FaultFinder {
  email(text: string): string {
    const email = text.trim()
    if (!email) this.refuse('email', { code: 'missing' })
    else if (email.length > LONGEST_EMAIL) this.refuse('email', { code: 'too long' })
    else if (!/^[^\s@]+@[^\s@]+$/.test(email))
      this.refuse('email', { code: 'not an e-mail address' })
    return email
  }

  personName(text: string): string {
    return this.name('name', text, LONGEST_NAME)
  }

  /** A new password; `others` are what somebody who guesses would try first. */
  newPassword(password: string, others: readonly string[]): string {
    const known = others.map((other) => other.toLowerCase())
    if (!password) this.refuse('password', { code: 'missing' })
    else if (Array.from(password).length < SHORTEST_PASSWORD)
      this.refuse('password', { code: 'too short' })
    else if (password.length > LONGEST_PASSWORD) this.refuse('password', { code: 'too long' })
    else if (
      new Set(password).size < 4 ||
      known.includes(password.toLowerCase()) ||
      isCommonPassword(password)
    )
      this.refuse('password', { code: 'easily guessed' })
    return password
  }

  /** A password that is compared: anything that is short enough to be one. */
  password(name: string, password: string): string {
    if (!password) this.refuse(name, { code: 'missing' })
    return password.slice(0, LONGEST_PASSWORD)
  }

  role(text: string): Role {
    const role = parseRole(text)
    if (!role) this.refuse('role', { code: 'no role' })
    return role ?? 'editor'
  }
}
