import type { ScreenBook } from '#app/screens/screen-book.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { givenParents } from './given-parents.ts'

/** Which pages may frame our embeds, for those who decide it. */
export interface EmbedDesk {
  /** Their origins; none: our own alone. */
  parents(): Promise<readonly string[]>
  /** Takes them as they are typed, one a line. */
  change(text: string): Promise<ReturnType<typeof givenParents>>
}

/** Opens the desk. What is set is in memory, for every embed asks for it. */
export function embedDesk({ book, writing }: { book: ScreenBook; writing: Writing }): EmbedDesk {
  return {
    parents: async () => (await book.settings()).embedParents,
    change: async (text) => {
      const given = givenParents(text)
      if ('faults' in given) return given
      await writing.changeSettings({ embedParents: given.parents })
      book.changed()
      return given
    },
  }
}
