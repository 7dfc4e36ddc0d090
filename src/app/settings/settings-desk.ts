import type { Done } from '#app/done.ts'
import { faulty, type Faulty } from '#app/faulty.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import type { Connection, Reader } from '#store/engines/sqlite.ts'
import { logoPicture, readLogo, type DrawnLogo, type Logo } from '#store/logo.ts'
import { ownRules, settingsFor } from '#store/own-rules.ts'
import { readSettings, type Settings } from '#store/settings.ts'
import { listSurveys } from '#store/surveys.ts'
import { givenSettings, typedSettings, type SettingsForm } from './given-settings.ts'

/** The company's settings, for those who look after them. */
export interface SettingsDesk {
  read(): Promise<Settings>
  /** What holds for a survey, by its name in URLs; `null`: the one that is shown first. */
  holding(survey: string | null): Promise<Settings>
  /** The settings as they are typed. */
  typed(): Promise<SettingsForm>
  change(form: SettingsForm): Promise<ReturnType<typeof givenSettings>>
  /** What is known of the logo; `null` when there is none. */
  logo(): Promise<Logo | null>
  picture(): Promise<DrawnLogo | null>
  /** Takes a PNG or JPEG as the logo; without bytes the one that is there stays. `null`: too large. */
  changeLogo(file: Uint8Array | null, saysName: boolean): Promise<Done | Faulty>
  removeLogo(): Promise<void>
}

/** The largest file of a logo, in bytes. */
export const LARGEST_LOGO = 1024 * 1024

/** Opens the desk. */
export function settingsDesk(parts: { reader: Reader; writing: Writing }): SettingsDesk {
  const { reader, writing } = parts
  const read = () => reader.read(readSettings)
  return {
    read,
    holding: (survey) => reader.read((connection) => holding(connection, survey)),
    typed: async () => typedSettings(await read()),
    change: (form) => change(writing, form),
    logo: () => reader.read(readLogo),
    picture: () => reader.read(logoPicture),
    changeLogo: async (file, saysName) =>
      changeLogo(writing, { file, saysName, stored: await reader.read(readLogo) }),
    removeLogo: async () => {
      await writing.changeLogo(null)
    },
  }
}

async function holding(connection: Connection, slug: string | null): Promise<Settings> {
  const company = await readSettings(connection)
  const surveys = await listSurveys(connection)
  const survey = slug === null ? surveys[0] : surveys.find((one) => one.slug === slug)
  return survey ? settingsFor(company, await ownRules(connection, survey.id)) : company
}

async function change(
  writing: Writing,
  form: SettingsForm,
): Promise<ReturnType<typeof givenSettings>> {
  const given = givenSettings(form)
  if ('settings' in given) await writing.changeSettings(given.settings)
  return given
}

interface LogoForm {
  readonly file: Uint8Array | null
  readonly saysName: boolean
  /** The one that there is. Without a file it stays, in another place perhaps. */
  readonly stored: Logo | null
}

async function changeLogo(
  writing: Writing,
  { file, saysName, stored }: LogoForm,
): Promise<Done | Faulty> {
  if (!file || file.length > LARGEST_LOGO) return faulty('logo', 'picture too large')
  const isMoved = stored !== null && stored.saysName !== saysName
  if (file.length === 0 && !isMoved) return faulty('logo', 'no picture')
  const fault = await writing.changeLogo({ file: file.length > 0 ? file : null, saysName })
  return fault ? faulty('logo', fault) : { done: true }
}
