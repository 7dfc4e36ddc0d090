import { write } from '#messages/en-words.ts'
import { account } from './en/account.ts'
import { benchmarks } from './en/benchmarks.ts'
import { embeds } from './en/embeds.ts'
import { faults } from './en/faults.ts'
import { frame } from './en/frame.ts'
import { goals } from './en/goals.ts'
import { imports } from './en/imports.ts'
import { languages } from './en/languages.ts'
import { improvements } from './en/improvements.ts'
import { log } from './en/log.ts'
import { news } from './en/news.ts'
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
  embeds,
  sources,
  surveys,
  themes,
  goals,
  improvements,
  benchmarks,
  settings,
  account,
  languages,
  comments,
  log,
  imports,
  news,
}
