import { write } from '#messages/zh-words.ts'
import type { AdminMessages } from './language.ts'
import { account } from './zh/account.ts'
import { comments } from './zh/comments.ts'
import { door } from './zh/door.ts'
import { faults } from './zh/faults.ts'
import { frame } from './zh/frame.ts'
import { imports } from './zh/imports.ts'
import { languages } from './zh/languages.ts'
import { log } from './zh/log.ts'
import { overview } from './zh/overview.ts'
import { people } from './zh/people.ts'
import { screens } from './zh/screens.ts'
import { settings } from './zh/settings.ts'
import { sources } from './zh/sources.ts'
import { surveys } from './zh/surveys.ts'
import { themes } from './zh/themes.ts'

/** What Chinese readers see in the admin area: one file of words for each of its pages. */
export const adminZh: AdminMessages = {
  language: 'zh',
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
