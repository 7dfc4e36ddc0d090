/** What a screen says of itself once a minute, in less than 300 bytes. */
export interface ScreenReport {
  /** What it shows. */
  readonly scene: string
  /** Of its window, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** Which build of ours it runs. */
  readonly version: string
  /** How many seconds ago it last heard from the server. */
  readonly age: number
  /** What last went wrong; `null`: nothing. */
  readonly error: ScreenError | null
}

/** What can go wrong on a screen. */
export type ScreenError = (typeof SCREEN_ERRORS)[number]
export const SCREEN_ERRORS = ['script', 'stream', 'page'] as const

/** More than a report ever needs, in bytes. */
export const LONGEST_REPORT = 300

/** Reads a report; `null` when it is none. */
export function parseReport(value: unknown): ScreenReport | null {
  if (typeof value !== 'object' || value === null) return null
  const { scene, width, height, version, age, error } = value as Record<string, unknown>
  if (!isWord(scene) || !isWord(version)) return null
  if (!isCount(width) || !isCount(height) || !isCount(age)) return null
  const known = SCREEN_ERRORS.find((one) => one === error) ?? null
  return { scene, width, height, version, age, error: known }
}

/** No sentence, and nothing that means anything to a page. */
function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,40}$/.test(value)
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e9
}

/** Whom to tell of screens that are missing. */
export interface MissingScreens {
  /** Takes a JSON object with a `text`, as chat programs do. Whoever has it can write there. */
  readonly url: string
  /** After so many minutes without a report. */
  readonly minutes: number
}

/** How a screen fares: it reports, it has not of late, or nobody knows, for it never has. */
export type Health = 'well' | 'silent' | 'unknown'

/** After so many milliseconds without a report a screen is silent: two may get lost. */
const PATIENCE = 3.5 * 60_000

/** How a screen fares whose last report is of a moment; both in milliseconds since 1970. */
export function healthOf(reportedAt: number | null, now: number): Health {
  if (reportedAt === null) return 'unknown'
  return now - reportedAt <= PATIENCE ? 'well' : 'silent'
}
