import { write } from '#messages/en-words.ts'
import type { Notes } from './notes.ts'

/** What English readers are told who are not looking. */
export const notesEn: Notes = {
  screenMissing: (screen, seenAt, timeZone) =>
    `NPS Wall: the screen ${screen} is missing. It last reported on ${write.moment(seenAt, timeZone)}. It may be off, or have no network.`,
  screenBack: (screen) => `NPS Wall: the screen ${screen} is back.`,
  screen: (name, place) => `“${name}”${place ? ` (${place})` : ''}`,
}
