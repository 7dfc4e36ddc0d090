import type { PeopleDatabase } from '#store/engines/people-sqlite.ts'
import {
  failuresOf,
  forgetBefore,
  isKnownAddress,
  noteAddress,
  setFailures,
  type Failures,
} from '#store/people/failures.ts'
import type { PeopleConnection } from '#store/people/tables.ts'
import { keyedHashOf } from './keys.ts'
import { networkOf } from './network.ts'

const SECOND = 1000
const DAY = 24 * 60 * 60 * SECOND

/** So long is every pause; it never grows, so that nobody is locked out for good. */
export const PAUSE = 15 * 60 * SECOND

/** How many failures cost nothing, and from how many on there is a pause. Between, the wait doubles. */
interface Limits {
  readonly free: number
  readonly pauseFrom: number
}

/** An account has one owner; behind one address there may be a whole office. */
const ACCOUNT: Limits = { free: 3, pauseFrom: 10 }
const ADDRESS: Limits = { free: 20, pauseFrom: 60 }

/** Failures are forgotten after a day without one; where somebody has signed in from, after 90 days. */
const FORGET_FAILURES = DAY
const FORGET_ADDRESSES = 90 * DAY

/** Who tries: from where, and for which account, if it is about one. */
export interface Try {
  readonly address: string
  readonly account: string | null
}

/** How a try may go on. */
export type Turn = { readonly wait: number } | { readonly succeeded: () => Promise<void> }

/** What is counted: tries from an address, and of an account. */
type Keys = readonly [Counter, Counter?]

interface Counter {
  readonly hash: Uint8Array
  readonly limits: Limits
}

/** Slows down who guesses, for each account and each address, and then pauses them. */
export class Throttle {
  readonly #database: PeopleDatabase
  readonly #secret: string
  readonly #now: () => number

  constructor(database: PeopleDatabase, { secret, now }: { secret: string; now: () => number }) {
    this.#database = database
    this.#secret = secret
    this.#now = now
  }

  /**
   * Counts a try as a failure before it is made, so that many at once are many. Either it has to wait
   * so many milliseconds and must not be made, or whoever makes it says afterwards that it succeeded.
   */
  begin(attempt: Try): Promise<Turn> {
    return this.#database.write(async (connection) => {
      const now = this.#now()
      await forgetBefore(connection, {
        failures: now - FORGET_FAILURES,
        addresses: now - FORGET_ADDRESSES,
      })
      const keys = await this.#keysOf(connection, attempt)
      const counted = await Promise.all(
        keys
          .filter((key) => key !== undefined)
          .map(async (key) => ({ ...key, failures: await failuresOf(connection, key.hash) })),
      )
      const wait = Math.max(...counted.map(({ failures, limits }) => waitOf(failures, limits, now)))
      if (wait > 0) return { wait }
      for (const { hash, failures } of counted)
        await setFailures(connection, hash, { count: failures.count + 1, lastAt: now })
      return { succeeded: () => this.#forgive(attempt, keys) }
    })
  }

  /** Where an account's owner has signed in from, strangers' failures do not count: they could keep it shut. */
  async #keysOf(connection: PeopleConnection, { address, account }: Try): Promise<Keys> {
    const from = { hash: this.#hash('address', networkOf(address)), limits: ADDRESS }
    if (account === null) return [from]
    const pair = this.#pairOf(address, account)
    const isKnown = await isKnownAddress(connection, pair)
    const hash = isKnown ? pair : this.#hash('account', account.toLowerCase())
    return [from, { hash, limits: ACCOUNT }]
  }

  /** The account starts anew; from the address only this try is taken back, for others come from there too. */
  #forgive({ address, account }: Try, [from, own]: Keys): Promise<void> {
    return this.#database.write(async (connection) => {
      const { count, lastAt } = await failuresOf(connection, from.hash)
      await setFailures(connection, from.hash, { count: Math.max(0, count - 1), lastAt })
      if (!own || account === null) return
      await setFailures(connection, own.hash, { count: 0, lastAt: 0 })
      await noteAddress(connection, this.#pairOf(address, account), this.#now())
    })
  }

  #pairOf(address: string, account: string): Uint8Array {
    return this.#hash('pair', networkOf(address), account.toLowerCase())
  }

  #hash(...parts: readonly string[]): Uint8Array {
    return keyedHashOf(this.#secret, ...parts)
  }
}

/** How many milliseconds there are to wait after so many failures. */
export function waitOf({ count, lastAt }: Failures, limits: Limits, now: number): number {
  return Math.max(0, lastAt + restAfter(count, limits) - now)
}

function restAfter(count: number, { free, pauseFrom }: Limits): number {
  if (count < free) return 0
  if (count >= pauseFrom) return PAUSE
  return Math.min(2 ** (count - free), 64) * SECOND
}
