import type { FaultCode } from '#nps/fault.ts'
import { countChange } from '#store/changes.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { changeLogo, logoPicture } from '#store/logo.ts'
import type { JobsContext } from './jobs.ts'

/** A file that is to be the company's logo. */
export interface LogoGiven {
  /** `null`: the picture stays as it is. */
  readonly file: Uint8Array | null
  readonly saysName: boolean
}

/** Draws and keeps another logo, or none. Returns why not when the file is no logo. */
export async function takeLogo(
  context: JobsContext,
  given: LogoGiven | null,
): Promise<FaultCode | null> {
  const drawn = given?.file ? await draw(given.file) : null
  if (typeof drawn === 'string') return drawn
  await changing(context, async (connection) => {
    const picture = drawn ?? (given && (await logoPicture(connection)))
    await changeLogo(connection, picture && { ...picture, saysName: given?.saysName ?? false })
  })
  return null
}

/** What reads pictures is loaded when somebody brings one, and most programs never see another. */
async function draw(file: Uint8Array) {
  const { drawLogo } = await import('#app/settings/draw-logo.ts')
  return drawLogo(file)
}

/** Changes what everybody sees; nothing is counted when there was nothing to change. */
export function changing<Answer>(
  { writer }: JobsContext,
  change: (connection: Connection) => Promise<Answer>,
): Promise<Answer> {
  return writer.write(async (connection) => {
    const answer = await change(connection)
    if (answer !== false && (typeof answer !== 'string' || answer === 'done'))
      await countChange(connection)
    return answer
  })
}
