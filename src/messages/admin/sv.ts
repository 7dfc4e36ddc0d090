import { write } from '#messages/sv-words.ts'
import type { AdminMessages } from './language.ts'
import { account } from './sv/account.ts'
import { comments } from './sv/comments.ts'
import { door } from './sv/door.ts'
import { faults } from './sv/faults.ts'
import { frame } from './sv/frame.ts'
import { imports } from './sv/imports.ts'
import { languages } from './sv/languages.ts'
import { log } from './sv/log.ts'
import { overview } from './sv/overview.ts'
import { people } from './sv/people.ts'
import { screens } from './sv/screens.ts'
import { settings } from './sv/settings.ts'
import { sources } from './sv/sources.ts'
import { surveys } from './sv/surveys.ts'
import { themes } from './sv/themes.ts'

/** What Swedish readers see in the admin area: one file of words for each of its pages. */
export const adminSv: AdminMessages = {
  language: 'sv',
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
