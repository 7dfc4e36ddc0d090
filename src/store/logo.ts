import type { Connection } from './engines/sqlite.ts'

/** The paper that a logo can be seen on. */
export type Ground = 'any' | 'light' | 'dark'

/** What is known of the company's logo without looking at it. */
export interface Logo {
  /** Differs with every other picture: 16 hex digits. */
  readonly version: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly ground: Ground
  /** Whether it stands in the place of the company's name. */
  readonly saysName: boolean
}

/** A logo as it is drawn: a PNG. */
export interface DrawnLogo extends Logo {
  readonly png: Uint8Array
}

/** The company's logo; `null` when it has none. */
export async function readLogo({ prepare }: Connection): Promise<Logo | null> {
  const row = prepare(`SELECT ${FIELDS} FROM logo`).get() as LogoRow | undefined
  return row ? logoOf(row) : null
}

/** The picture of the company's logo; `null` when it has none. */
export async function logoPicture({ prepare }: Connection): Promise<DrawnLogo | null> {
  const row = prepare(`SELECT ${FIELDS}, png FROM logo`).get() as (LogoRow & Png) | undefined
  return row ? { ...logoOf(row), png: row.png } : null
}

/** Takes another logo, or none. */
export async function changeLogo(
  { prepare, tables }: Connection,
  logo: DrawnLogo | null,
): Promise<void> {
  prepare('DELETE FROM logo').run()
  if (!logo) return
  const { saysName, ...drawn } = logo
  await tables
    .insertInto('logo')
    .values({ only_row: 1, ...drawn, says_name: saysName ? 1 : 0 })
    .execute()
}

const FIELDS = 'version, width, height, ground, says_name AS saysName'

type LogoRow = Omit<Logo, 'saysName'> & { readonly saysName: 0 | 1 }

interface Png {
  readonly png: Uint8Array
}

function logoOf({ version, width, height, ground, saysName }: LogoRow): Logo {
  return { version, width, height, ground, saysName: saysName === 1 }
}
