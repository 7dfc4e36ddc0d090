import type { Accent } from '#nps/accent.ts'
import type { CommentPolicy } from '#nps/comment-policy.ts'
import { DEFAULT_MINIMUMS, type Minimums } from '#nps/disclosure.ts'
import type { Language } from '#nps/languages.ts'
import type { Rhythm } from '#nps/release.ts'
import type { MissingScreens } from '#nps/screen-report.ts'
import type { ScreenMessage } from '#nps/snapshot.ts'
import type { Viewing } from '#nps/viewing.ts'
import { DEFAULT_WINDOW, type Window } from '#nps/window.ts'
import type { Connection } from './engines/sqlite.ts'
import type { Tables } from './tables.ts'

/** What a person may change while the program runs. */
export interface Settings {
  /** What the company calls itself. */
  readonly companyName: string
  /** IANA name of the time zone in which its days begin. */
  readonly timeZone: string
  /** What pages and walls speak where nobody says otherwise; `null`: what the browser asks for. */
  readonly language: Language | null
  readonly window: Window
  readonly minimums: Minimums
  /** The company's own accent; `null`: ours. */
  readonly accent: Accent | null
  readonly commentPolicy: CommentPolicy
  /** After how many months comments are deleted; `null`: never. */
  readonly commentMonths: number | null
  /** How often comments become public. */
  readonly commentReleases: Rhythm
  /** For how many days behind the month of its answer a comment is public. */
  readonly commentDays: number
  /** Who may see boards. */
  readonly viewing: Viewing
  /** SHA-256 of the key that lets them, in hexadecimal; `null`: there is none. */
  readonly viewingKeyHash: string | null
  /** What screens say in an administrator's words; `null`: nothing. */
  readonly screenMessage: ScreenMessage | null
  /** Who is told when a screen is missing; `null`: nobody. */
  readonly missingScreens: MissingScreens | null
}

/** What holds until somebody chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  companyName: 'Our company',
  timeZone: 'UTC',
  language: null,
  window: DEFAULT_WINDOW,
  minimums: DEFAULT_MINIMUMS,
  accent: null,
  commentPolicy: 'uncertain',
  commentMonths: null,
  commentReleases: 'daily',
  commentDays: 180,
  viewing: 'anyone',
  viewingKeyHash: null,
  screenMessage: null,
  missingScreens: null,
}

/** All settings, those that nobody has changed included. */
export async function readSettings({ prepare }: Connection): Promise<Settings> {
  const rows = prepare('SELECT name, value FROM settings').all() as Tables['settings'][]
  const changed = Object.fromEntries(rows.map((row) => [row.name, JSON.parse(row.value)]))
  return { ...DEFAULT_SETTINGS, ...changed }
}

/** Changes some of the settings and leaves the others. */
export async function changeSettings(
  { tables }: Connection,
  settings: Partial<Settings>,
): Promise<void> {
  for (const [name, value] of Object.entries(settings))
    await tables
      .replaceInto('settings')
      .values({ name, value: JSON.stringify(value) })
      .execute()
}
