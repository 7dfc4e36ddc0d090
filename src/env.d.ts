import type { Flash } from '#app/flashes.ts'
import type { Missing } from '#app/missing.ts'
import type { Log } from '#app/log.ts'
import type { People } from '#app/people/open-people.ts'
import type { WallVisit } from '#app/screens/screen-door.ts'
import type { Services } from '#app/services.ts'
import type { Language } from '#nps/languages.ts'

declare global {
  namespace App {
    /** `server/` brings the first five, `middleware.ts` the others. */
    interface Locals {
      services: Services
      /** The address of whoever asks. */
      client: string
      /** Our public URL, where it is known. */
      origin: string | null
      log: Log
      /** The wall that asks for its page; `null` on any other page. */
      wall: WallVisit | null
      /** Who is signed in; `null` on pages that need nobody to be. */
      person: Person | null
      /** What whoever asks reads. */
      language: Language
      /** Whether whoever is signed in may look at a page. */
      mayOpen: (route: string) => boolean
      /** Says something once, on the next page; of another session, if one has just begun. */
      flash: { leave: (flash: Flash, session?: string) => void; take: () => Flash | null }
      /** Why a request was refused, for the page that says so. */
      refusal?: 'role' | 'origin'
      /** What is not there, for the page that says so. */
      missing?: Missing
    }
  }
}

type Person = NonNullable<Awaited<ReturnType<People['signedIn']>>>['person']
