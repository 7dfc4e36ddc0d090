import type { Minimums } from '#nps/disclosure.ts'
import type { Window } from '#nps/window.ts'
import type { Connection } from './engines/sqlite.ts'
import type { Settings } from './settings.ts'

/** What a survey has instead of the company's; `null`: the company's. */
export interface OwnRules {
  readonly window: Window | null
  readonly minimums: { readonly [Name in keyof Minimums]: number | null }
}

/** What a survey has of its own. */
export async function ownRules({ prepare }: Connection, survey: number): Promise<OwnRules> {
  const row = prepare(
    `SELECT own_window AS window, minimum_group AS "group", minimum_comments AS comments,
        minimum_headline AS headline FROM surveys WHERE id = ?`,
  ).get(survey) as RulesRow
  const { window, ...minimums } = row
  return { window: window === null ? null : (JSON.parse(window) as Window), minimums }
}

type RulesRow = { readonly window: string | null } & OwnRules['minimums']

/** The company's settings as they are for a survey. */
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
