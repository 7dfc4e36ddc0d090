import { write } from '#messages/pl-words.ts'
import type { Notes } from './notes.ts'

/** What Polish readers are told who are not looking. */
export const notesPl: Notes = {
  screenMissing: (screen, seenAt, timeZone) =>
    `NPS Wall: brakuje ekranu ${screen}. Ostatni raz zgłosił się ${write.moment(seenAt, timeZone)}. Może być wyłączony albo bez sieci.`,
  screenBack: (screen) => `NPS Wall: ekran ${screen} znów działa.`,
  screen: (name, place) => `„${name}”${place ? ` (${place})` : ''}`,
}
