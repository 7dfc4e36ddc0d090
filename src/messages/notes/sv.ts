import { write } from '#messages/sv-words.ts'
import type { Notes } from './notes.ts'

/** What Swedish readers are told who are not looking. */
export const notesSv: Notes = {
  screenMissing: (screen, seenAt, timeZone) =>
    `NPS Wall: skärmen ${screen} saknas. Den hörde senast av sig ${write.moment(seenAt, timeZone)}. Den kan vara avstängd eller sakna nätverk.`,
  screenBack: (screen) => `NPS Wall: skärmen ${screen} är tillbaka.`,
  screen: (name, place) => `”${name}”${place ? ` (${place})` : ''}`,
}
