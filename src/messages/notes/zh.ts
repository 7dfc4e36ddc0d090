import { write } from '#messages/zh-words.ts'
import type { Notes } from './notes.ts'

/** What Chinese readers are told who are not looking. */
export const notesZh: Notes = {
  screenMissing: (screen, seenAt, timeZone) =>
    `NPS Wall：屏幕${screen}失联。它最后一次报告是在 ${write.moment(seenAt, timeZone)}。可能已关机，或没有网络。`,
  screenBack: (screen) => `NPS Wall：屏幕${screen}已恢复。`,
  screen: (name, place) => `“${name}”${place ? `（${place}）` : ''}`,
}
