import { write } from '#messages/de-words.ts'
import type { Notes } from './notes.ts'

/** What German readers are told who are not looking. */
export const notesDe: Notes = {
  screenMissing: (screen, seenAt, timeZone) =>
    `NPS Wall: Der Bildschirm ${screen} fehlt. Zuletzt hat er sich am ${write.moment(seenAt, timeZone)} gemeldet. Vielleicht ist er aus oder hat kein Netz.`,
  screenBack: (screen) => `NPS Wall: Der Bildschirm ${screen} ist wieder da.`,
  screen: (name, place) => `„${name}“${place ? ` (${place})` : ''}`,
}
