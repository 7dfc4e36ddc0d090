import type { Fault, FaultCode, Faults } from '#nps/fault.ts'
import { isCommonPassword } from './common-password.ts'
import { parseRole, type Role } from '#nps/role.ts'

/** What a form may refuse, as a value: pages are bundled and have classes of their own. */
export interface Refused {
  readonly faults: Faults
}

/** A shorter password is guessed too soon. */
export const SHORTEST_PASSWORD = 10
const LONGEST_PASSWORD = 200
const LONGEST_EMAIL = 254
const LONGEST_NAME = 100

/** Reads fields and gathers what is wrong with them. */
export class Fields {
  readonly #faults: Record<string, Fault> = {}

  /** `null` when nothing is wrong. */
  get refused(): Refused | null {
    return Object.keys(this.#faults).length > 0 ? { faults: this.#faults } : null
  }

  email(text: string): string {
    const email = text.trim()
    if (!email) this.#refuse('email', 'missing')
    else if (email.length > LONGEST_EMAIL) this.#refuse('email', 'too long')
    else if (!/^[^\s@]+@[^\s@]+$/.test(email)) this.#refuse('email', 'not an e-mail address')
    return email
  }

  name(text: string): string {
    const name = text.trim().replace(/\s+/g, ' ')
    if (!name) this.#refuse('name', 'missing')
    else if (name.length > LONGEST_NAME) this.#refuse('name', 'too long')
    return name
  }

  /** A new password; `others` are what somebody who guesses would try first. */
  newPassword(password: string, others: readonly string[]): string {
    const known = others.map((other) => other.toLowerCase())
    if (!password) this.#refuse('password', 'missing')
    else if (Array.from(password).length < SHORTEST_PASSWORD) this.#refuse('password', 'too short')
    else if (password.length > LONGEST_PASSWORD) this.#refuse('password', 'too long')
    else if (
      new Set(password).size < 4 ||
      known.includes(password.toLowerCase()) ||
      isCommonPassword(password)
    )
      this.#refuse('password', 'easily guessed')
    return password
  }

  /** A password that is compared: anything that is short enough to be one. */
  password(name: string, password: string): string {
    if (!password) this.#refuse(name, 'missing')
    return password.slice(0, LONGEST_PASSWORD)
  }

  role(text: string): Role {
    const role = parseRole(text)
    if (!role) this.#refuse('role', 'no role')
    return role ?? 'editor'
  }

  #refuse(field: string, code: FaultCode): void {
    this.#faults[field] = { code }
  }
}

/** One field is refused. */
export function refuse(field: string, code: FaultCode): Refused {
  return { faults: { [field]: { code } } }
}

/** Everything is refused for so many milliseconds. */
export function refuseFor(milliseconds: number): Refused {
  return { faults: { form: { code: 'wait', seconds: Math.ceil(milliseconds / 1000) } } }
}
