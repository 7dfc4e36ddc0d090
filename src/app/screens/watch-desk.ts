import type { Done } from '#app/done.ts'
import { FaultFinder, type Faulty } from '#app/faulty.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import type { MissingScreens } from '#nps/screen-report.ts'
import { postText } from './post-text.ts'
import type { ScreenBook } from './screen-book.ts'

/** After how many minutes without a report somebody can be told. */
export const MISSING_MINUTES = [15, 60, 240, 1440] as const

const LONGEST_ADDRESS = 2_000

/** Who is told of screens that are missing, for those who decide it. */
export interface WatchDesk {
  read(): Promise<MissingScreens | null>
  /** Sends a test, and holds from then on; with no address nobody is told any more. */
  change(form: WatchForm, test: string): Promise<Done | Faulty>
}

/** What is typed. */
export interface WatchForm {
  readonly url: string
  readonly minutes: string
}

/** Opens the desk. */
export function watchDesk({ book, writing }: { book: ScreenBook; writing: Writing }): WatchDesk {
  const set = async (missingScreens: MissingScreens | null): Promise<Done> => {
    await writing.changeSettings({ missingScreens })
    book.changed()
    return { done: true }
  }
  return {
    read: async () => (await book.settings()).missingScreens,
    change: async (form, test) => {
      if (!form.url.trim()) return set(null)
      const given = givenWatch(form)
      if ('faults' in given) return given
      const reason = await postText(given.url, test)
      if (reason !== null) return { faults: { url: { code: 'not delivered', words: reason } } }
      return set(given)
    },
  }
}

function givenWatch(form: WatchForm): MissingScreens | Faulty {
  const fields = new FaultFinder()
  const url = form.url.trim()
  const isWeb = ['http:', 'https:'].includes(URL.parse(url)?.protocol ?? '')
  if (!isWeb || url.length > LONGEST_ADDRESS) fields.refuse('url', { code: 'not an address' })
  const minutes = MISSING_MINUTES.find((one) => String(one) === form.minutes)
  if (minutes === undefined) fields.refuse('minutes', { code: 'nothing chosen' })
  return minutes === undefined || fields.faulty
    ? (fields.faulty ?? { faults: {} })
    : { url, minutes }
}
