import type { Minimums } from '#nps/disclosure.ts'
import type { Window } from '#nps/window.ts'
import type { Connection } from './engines/sqlite.ts'
import type { Settings } from './settings.ts'

/** What a survey has instead of the company's; `null`: the company's. */
export interface OwnRules {
  /** In which its days begin. */
  readonly timeZone: string | null
  readonly window: Window | null
  readonly minimums: { readonly [Name in keyof Minimums]: number | null }
}

/** What a survey has of its own. */
export async function ownRules({ prepare }: Connection, survey: number): Promise<OwnRules> {
  const row = prepare(
    `SELECT time_zone AS timeZone, own_window AS window, minimum_group AS "group", minimum_comments AS comments,
        minimum_headline AS headline FROM surveys WHERE id = ?`,
  ).get(survey) as RulesRow
  const { timeZone, window, ...minimums } = row
  return { timeZone, window: window === null ? null : (JSON.parse(window) as Window), minimums }
}

type RulesRow = {
  readonly timeZone: string | null
  readonly window: string | null
} & OwnRules['minimums']

/**
 * The company's settings as they are for a survey. The time zone stays the company's: it is that of
 * its clocks; the days of a survey are settled when its answers come in.
 */
export function settingsFor(settings: Settings, { window, minimums }: OwnRules): Settings {
  return {
    ...settings,
    window: window ?? settings.window,
    minimums: {
      group: minimums.group ?? settings.minimums.group,
      comments: minimums.comments ?? settings.minimums.comments,
      headline: minimums.headline ?? settings.minimums.headline,
    },
  }
}
