import { PAUSES, TOO_LATE, type Failure } from '#nps/delivery.ts'
import type { PeopleDatabase } from '#store/engines/people-sqlite.ts'
import {
  forgetDeliveries,
  nextDue,
  noteInterrupted,
  noteOutcome,
  type Delivery,
  type Outcome,
} from '#store/people/deliveries.ts'

/** How long it is known what came of a delivery, in milliseconds: 90 days. */
const KEPT_FOR = 90 * 24 * 60 * 60_000

/** Carries news; `null` when it has arrived, and `'paused'` when nobody is to get it. */
export type Carry = (delivery: Delivery) => Promise<Failure | 'paused' | null>

/**
 * Delivers what is due, one after the other. That something is about to be sent is on the disk before it is:
 * whatever happens then, it is not sent twice.
 */
export class Courier {
  readonly #database: PeopleDatabase
  readonly #carry: Carry
  readonly #now: () => number
  #underWay: Promise<void> | null = null
  #isClosed = false

  constructor(database: PeopleDatabase, carry: Carry, now: () => number) {
    this.#database = database
    this.#carry = carry
    this.#now = now
  }

  /** Notes what an earlier program was sending when it ended. To be called before anything is delivered. */
  begin(): Promise<void> {
    return this.#database.write((connection) => noteInterrupted(connection, this.#now()))
  }

  /** Delivers until nothing is due. While that is under way it is not begun again. */
  deliver(): Promise<void> {
    this.#underWay ??= this.#deliver().finally(() => (this.#underWay = null))
    return this.#underWay
  }

  /** Forgets what came of deliveries long ago. */
  tidy(): Promise<void> {
    return this.#database.write((connection) =>
      forgetDeliveries(connection, this.#now() - KEPT_FOR),
    )
  }

  /** Ends once what is being sent has been. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#underWay
  }

  async #deliver(): Promise<void> {
    for (let due = await this.#next(); due && !this.#isClosed; due = await this.#next()) {
      const late = this.#now() - due.nextAt > TOO_LATE
      const outcome = late ? GIVEN_UP_LATE : await this.#send(due)
      await this.#note(due.id, outcome)
    }
  }

  async #send(due: Delivery): Promise<Ending> {
    await this.#note(due.id, { state: 'sending' })
    try {
      return endingOf(await this.#carry(due), due.tries, this.#now())
    } catch {
      // What was thrown may hold an address. Nothing was handed over before it.
      return endingOf({ reason: 'failed', mayHaveArrived: false }, due.tries, this.#now())
    }
  }

  #next(): Promise<Delivery | null> {
    return this.#database.read((connection) => nextDue(connection, this.#now()))
  }

  #note(id: number, ending: Ending): Promise<void> {
    const outcome = { ...ending, now: this.#now() }
    return this.#database.write((connection) => noteOutcome(connection, id, outcome))
  }
}

type Ending = Omit<Outcome, 'now'>

const GIVEN_UP_LATE: Ending = { state: 'given up', failure: 'late' }

/** `tries` is how often it was tried before. */
function endingOf(failure: Awaited<ReturnType<Carry>>, tries: number, now: number): Ending {
  if (failure === null) return { state: 'sent' }
  if (failure === 'paused') return { state: 'given up', failure: 'paused' }
  const { reason, mayHaveArrived } = failure
  if (mayHaveArrived) return { state: 'unsure', failure: reason }
  const pause = PAUSES[tries]
  return pause === undefined
    ? { state: 'given up', failure: reason }
    : { state: 'waiting', failure: reason, nextAt: now + pause }
}
