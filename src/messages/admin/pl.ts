import { write } from '#messages/pl-words.ts'
import type { AdminMessages } from './language.ts'
import { account } from './pl/account.ts'
import { comments } from './pl/comments.ts'
import { door } from './pl/door.ts'
import { faults } from './pl/faults.ts'
import { frame } from './pl/frame.ts'
import { imports } from './pl/imports.ts'
import { languages } from './pl/languages.ts'
import { log } from './pl/log.ts'
import { overview } from './pl/overview.ts'
import { people } from './pl/people.ts'
import { screens } from './pl/screens.ts'
import { settings } from './pl/settings.ts'
import { sources } from './pl/sources.ts'
import { surveys } from './pl/surveys.ts'
import { themes } from './pl/themes.ts'

/** What Polish readers see in the admin area: one file of words for each of its pages. */
export const adminPl: AdminMessages = {
  language: 'pl',
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
