import { setTimeout as sleep } from 'node:timers/promises'

/** A running server with a live board, ours or the yardstick; both have the same addresses. */
export interface Subject {
  readonly url: string
  readonly pid: number
  /** What a post needs. */
  readonly key: string
  /** The body of the next update, which moves the score, or at least changes the snapshot. */
  readonly nextUpdate: (people?: number) => string
  stop(): Promise<void>
}

/** Ours and the yardstick. */
export interface Both {
  readonly wall: Subject
  readonly bare: Subject
}

/** The wall, which everything is measured on. */
export const WALL = '/wall'

/** The stream that keeps it current. */
export const WALL_STREAM = '/api/v1/stream?audience=wall'

/** Enough of the invented company's customers to move its score by more than a point. */
export const PEOPLE = 8

/** Updates for one subject: the same people change their minds each time. */
export function updates(): (people?: number) => string {
  let rating = 0
  return (people = PEOPLE) => {
    rating = 10 - rating
    const answeredAt = new Date().toISOString()
    const answer = (_: unknown, person: number) => ({ id: `bench-${person}`, rating, answeredAt })
    return JSON.stringify(Array.from({ length: people }, answer))
  }
}

/** Posts an update. Throws when it is not taken. */
export async function post({ url, key }: Subject, body: string): Promise<void> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const answer = await fetch(`${url}/api/v1/responses`, { method: 'POST', headers, body })
  const said = await answer.text()
  if (!answer.ok) throw new Error(`A post was answered with ${answer.status}: ${said}`)
}

/** Posts so many updates, one every so many milliseconds. */
export async function postSteadily(subject: Subject, count: number, every: number): Promise<void> {
  const start = performance.now()
  for (let update = 0; update < count; update += 1) {
    await post(subject, subject.nextUpdate())
    await sleep(Math.max(0, start + (update + 1) * every - performance.now()))
  }
}
