import type { Sessions } from '#auth/sessions.ts'
import type { Throttle } from '#auth/throttle.ts'
import type { PeopleDatabase } from '#store/engines/people-sqlite.ts'

/** What all that is done with people is done with. */
export interface Desk {
  readonly database: PeopleDatabase
  readonly sessions: Sessions
  readonly throttle: Throttle
  /** What the first administrator has to type. */
  readonly setUpCode: string
  /** Milliseconds since 1970. */
  readonly now: () => number
}
