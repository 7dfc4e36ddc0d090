import { write } from '#messages/en-words.ts'
import { account } from './en/account.ts'
import { faults } from './en/faults.ts'
import { frame } from './en/frame.ts'
import { imports } from './en/imports.ts'
import { languages } from './en/languages.ts'
import { log } from './en/log.ts'
import { overview } from './en/overview.ts'
import { people } from './en/people.ts'
import { screens } from './en/screens.ts'
import { sources } from './en/sources.ts'
import { settings } from './en/settings.ts'
import { surveys } from './en/surveys.ts'
import { themes } from './en/themes.ts'
import { comments } from './en/comments.ts'
import { door } from './en/door.ts'

/** What English readers see in the admin area: one file of words for each of its pages. */
export const adminEn = {
  language: 'en',
  /** `20 Nov 2026, 14:05`, of milliseconds since 1970. */
  moment: write.moment,
  day: write.day,
  ...frame,
  /** What is wrong with a field, and what to do. */
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
