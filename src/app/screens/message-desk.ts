import type { Done } from '#app/done.ts'
import { FaultFinder, type Faulty } from '#app/faulty.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import type { ScreenMessage } from '#nps/snapshot.ts'
import type { ScreenBook } from './screen-book.ts'

/** What is read from across a room, in characters. */
export const LONGEST_MESSAGE = 160

/** For how many hours a message can be put up. */
export const MESSAGE_HOURS = [1, 4, 24, 72, 168] as const

/** The message on the screens, for those who write it. */
export interface MessageDesk {
  /** What is on them now; `null`: nothing. */
  read(): Promise<ScreenMessage | null>
  /** Puts a message up, in the place of the one that there is. */
  put(form: MessageForm): Promise<Done | Faulty>
  takeDown(): Promise<void>
  /** Whether there is a screen that shows messages. */
  isShown(): Promise<boolean>
}

/** What is typed of a message. */
export interface MessageForm {
  readonly text: string
  readonly hours: string
}

interface Parts {
  readonly book: ScreenBook
  readonly writing: Writing
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number
}

/** Opens the desk. */
export function messageDesk({ book, writing, now }: Parts): MessageDesk {
  const change = async (screenMessage: ScreenMessage | null): Promise<void> => {
    await writing.changeSettings({ screenMessage })
    book.changed()
  }
  return {
    read: async () => {
      const { screenMessage } = await book.settings()
      return screenMessage && Date.parse(screenMessage.until) > now() ? screenMessage : null
    },
    put: async ({ text: typed, hours: chosen }) => {
      const fields = new FaultFinder()
      const text = fields.name('text', typed, LONGEST_MESSAGE)
      const hours = MESSAGE_HOURS.find((one) => String(one) === chosen)
      if (hours === undefined) fields.refuse('hours', { code: 'nothing chosen' })
      if (hours === undefined || fields.faulty) return fields.faulty ?? { faults: {} }
      const until = Temporal.Instant.fromEpochMilliseconds(now()).add({ hours })
      await change({ text, until: until.toString({ smallestUnit: 'second' }) })
      return { done: true }
    },
    takeDown: () => change(null),
    isShown: async () =>
      (await book.screens()).some(
        ({ tokenHash, showing }) =>
          tokenHash !== null && showing.scenes.some(({ scene }) => scene === 'message'),
      ),
  }
}
