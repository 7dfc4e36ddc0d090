import { faulty, type Faulty } from '#app/faulty.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { hashOf, makeKey } from '#auth/keys.ts'
import { VIEWINGS, type Viewing } from '#nps/viewing.ts'
import type { ScreenBook } from './screen-book.ts'

/** Who may see boards, for those who decide it. */
export interface ViewingDesk {
  read(): Promise<Viewing>
  /** Makes a key where one is needed, or another in its place; it is told this once. */
  change(viewing: string, isNewKey: boolean): Promise<ViewingChanged | Faulty>
}

export interface ViewingChanged {
  readonly viewing: Viewing
  /** `null`: there is none, or the one that there was stays. */
  readonly key: string | null
}

interface Parts {
  readonly book: ScreenBook
  readonly writing: Writing
  /** Has everybody who listens come back, so that the new rule holds for them. */
  readonly callBack: () => void
}

/** Opens the desk. */
export function viewingDesk({ book, writing, callBack }: Parts): ViewingDesk {
  return {
    read: async () => (await book.settings()).viewing,
    change: async (text, isNewKey) => {
      const viewing = VIEWINGS.find((one) => one === text)
      if (!viewing) return faulty('viewing', 'nothing chosen')
      const { viewingKeyHash } = await book.settings()
      const key = viewing === 'key' && (isNewKey || !viewingKeyHash) ? makeKey() : null
      const hash = key === null ? viewingKeyHash : hashOf(key).toHex()
      // A key that nobody is asked for is forgotten.
      const kept = viewing === 'key' ? hash : null
      await writing.changeSettings({ viewing, viewingKeyHash: kept })
      book.changed()
      callBack()
      return { viewing, key }
    },
  }
}
