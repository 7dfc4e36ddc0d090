import { hashOf, makeKey } from '#auth/keys.ts'
import { PairingCodes, type ShownCode } from '#auth/pairing-codes.ts'
import { Tries } from '#auth/tries.ts'
import type { PairingNews } from '#nps/pairing.ts'
import { qrPicture } from './qr-picture.ts'

const MINUTE = 60_000

/** So long a wall can fetch its token after somebody has typed its code. */
const KEEP_TOKEN = 10 * MINUTE

/**
 * Wrong codes within ten minutes, of one person and of all. With 31 letters in 6 places, even the
 * most walls that can show one leave a guess in seven thousand in that time.
 */
const OF_PERSON = 10
const OF_ALL = 60

/** What is waiting to be fetched by the wall whose code was typed. */
interface Granted {
  readonly screen: number
  readonly token: string
  readonly until: number
}

/** What there is around an unpaired wall: where it reached us, and whether it may show a board. */
interface Surroundings {
  readonly origin: string
  readonly maySee: boolean
}

/** How unpaired walls become screens: a wall shows a code, somebody types it, the wall fetches its token. */
export class Pairing {
  readonly #now: () => number
  readonly #codes: PairingCodes
  readonly #ofPerson: Tries
  readonly #ofAll: Tries
  readonly #granted = new Map<string, Granted>()

  /** The clock tells milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now
    this.#codes = new PairingCodes(now)
    this.#ofPerson = new Tries({ most: OF_PERSON, span: 10 * MINUTE, now })
    this.#ofAll = new Tries({ most: OF_ALL, span: 10 * MINUTE, now })
  }

  /** A secret for an unpaired wall. */
  makeSecret(): string {
    return makeKey()
  }

  /** What to say to the wall with a secret: its code, or that it is paired. */
  async newsFor(secret: string, { origin, maySee }: Surroundings): Promise<PairingNews> {
    if (this.collect(secret) !== null) return { paired: true }
    const { code, until } = this.#codes.codeOf(wallOf(secret))
    const picture = await qrPicture(`${origin}/admin/screens/new?code=${code}`)
    return { code, until, picture, maySee }
  }

  /** Takes a code that a person has typed: the wall that shows it, or how many milliseconds to wait. */
  take(typed: string, person: number): ShownCode | { readonly wait: number } | null {
    const wait = Math.max(this.#ofPerson.waitOf(String(person)), this.#ofAll.waitOf(''))
    if (wait > 0) return { wait }
    const shown = this.#codes.take(typed)
    if (shown) return shown
    this.#ofPerson.failed(String(person))
    this.#ofAll.failed('')
    return null
  }

  /** Lets a code be typed once more that was taken for nothing. */
  giveBack(shown: ShownCode): void {
    this.#codes.giveBack(shown)
  }

  /** Leaves the token of a screen for a wall to fetch. */
  grant({ wall }: ShownCode, { screen, token }: { screen: number; token: string }): void {
    this.settled(screen)
    this.#granted.set(wall, { screen, token, until: this.#now() + KEEP_TOKEN })
  }

  /** The token that was left for the wall with a secret; `null` when there is none. */
  collect(secret: string): string | null {
    const granted = this.#granted.get(wallOf(secret))
    return granted && granted.until > this.#now() ? granted.token : null
  }

  /** A screen has its token, or is to have none: there is nothing to fetch any more. */
  settled(screen: number): void {
    for (const [wall, granted] of this.#granted)
      if (granted.screen === screen || granted.until <= this.#now()) this.#granted.delete(wall)
  }
}

/** How a wall is known here. What it proves that with is only its own. */
export function wallOf(secret: string): string {
  return hashOf(secret).toHex()
}
