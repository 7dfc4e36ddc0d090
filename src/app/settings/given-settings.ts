import type { Faulty } from '#app/faulty.ts'
import { nearestReadable, type Accent } from '#nps/accent.ts'
import type { Settings } from '#store/settings.ts'
import { GivenFields, type WindowGiven } from './given-fields.ts'

/** The settings of one page; those about comments and screens have others. */
type CompanySettings = Omit<
  Settings,
  Extract<
    keyof Settings,
    `comment${string}` | `viewing${string}` | `screen${string}` | 'missingScreens'
  >
>

/** The settings as they were typed. */
export interface SettingsForm extends WindowGiven {
  readonly companyName: string
  readonly timeZone: string
  /** A language's code; empty for what the browser asks for. */
  readonly language: string
  readonly group: string
  readonly comments: string
  readonly headline: string
  readonly accentLight: string
  readonly accentDark: string
}

const LONGEST_COMPANY = 100

/** Reads the settings, or says what is wrong with them. */
export function givenSettings(form: SettingsForm): { settings: CompanySettings } | Faulty {
  const fields = new GivenFields()
  const settings = {
    companyName: fields.name('companyName', form.companyName, LONGEST_COMPANY),
    timeZone: fields.timeZone('timeZone', form.timeZone),
    language: fields.language('language', form.language),
    window: fields.window(form),
    minimums: {
      group: fields.minimum('group', form.group),
      comments: fields.minimum('comments', form.comments),
      headline: fields.minimum('headline', form.headline),
    },
    accent: accentOf(fields, form),
  }
  return fields.faulty ?? { settings }
}

/** Who gives one colour gets the other: the nearest that can be read on the other paper. */
function accentOf(fields: GivenFields, { accentLight, accentDark }: SettingsForm): Accent | null {
  const light = fields.accent('accentLight', accentLight, 'light')
  const dark = fields.accent('accentDark', accentDark, 'dark')
  const given = light ?? dark
  if (!given) return null
  return {
    light: light ?? nearestReadable(given, 'light'),
    dark: dark ?? nearestReadable(given, 'dark'),
  }
}

/** The settings as they are typed. */
export function typedSettings({
  companyName,
  timeZone,
  language,
  window,
  minimums,
  accent,
}: Settings): SettingsForm {
  return {
    companyName,
    timeZone,
    language: language ?? '',
    window: window.kind === 'rolling' ? 'rolling' : window.unit,
    days: String(window.kind === 'rolling' ? window.days : 90),
    group: String(minimums.group),
    comments: String(minimums.comments),
    headline: String(minimums.headline),
    accentLight: accent?.light ?? '',
    accentDark: accent?.dark ?? '',
  }
}
