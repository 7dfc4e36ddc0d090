import { write } from '#messages/de-words.ts'
import { account } from './de/account.ts'
import { comments } from './de/comments.ts'
import { door } from './de/door.ts'
import { faults } from './de/faults.ts'
import { frame } from './de/frame.ts'
import { imports } from './de/imports.ts'
import type { AdminMessages } from './language.ts'
import { languages } from './de/languages.ts'
import { log } from './de/log.ts'
import { overview } from './de/overview.ts'
import { people } from './de/people.ts'
import { screens } from './de/screens.ts'
import { settings } from './de/settings.ts'
import { sources } from './de/sources.ts'
import { surveys } from './de/surveys.ts'
import { themes } from './de/themes.ts'

/** What German readers see in the admin area: one file of words for each of its pages. */
export const adminDe: AdminMessages = {
  language: 'de',
  moment: write.moment,
  day: write.day,
  ...frame,
  fault: faults,
  door,
  overview,
  people,
  screens,
  sources,
  surveys,
  themes,
  settings,
  account,
  languages,
  comments,
  log,
  imports,
}
