import type { Notes } from '#messages/notes/notes.ts'

/** A screen, and when it last reported, in milliseconds since 1970. */
export interface MissingScreen {
  readonly name: string
  /** Where it hangs; may be empty. */
  readonly place: string
  readonly seenAt: number
}

/** What is said of screens that are missing, and of those that are back: a line each. */
export function noteOfScreens(
  { missing, back }: Readonly<Record<'missing' | 'back', readonly MissingScreen[]>>,
  timeZone: string,
  words: Notes,
): string {
  const named = ({ name, place }: MissingScreen) => words.screen(name, place)
  return [
    ...missing.map((screen) => words.screenMissing(named(screen), screen.seenAt, timeZone)),
    ...back.map((screen) => words.screenBack(named(screen))),
  ].join('\n')
}
