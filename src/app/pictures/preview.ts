import type { Services } from '#app/services.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { sidesOf, BOARD_SIZES } from '#pictures/picture.ts'

/** The picture that stands for a page where somebody has pasted a link to it. */
export interface Preview {
  readonly address: string
  readonly width: number
  readonly height: number
}

/**
 * The picture of what a page shows; `null` where whoever makes the preview could not see it, or where
 * nobody has said at which address we are. Another number is another address: previews are kept.
 */
export async function previewOf(
  { viewing }: Pick<Services, 'viewing'>,
  origin: string | null,
  { number, survey, segment }: Pick<Snapshot, 'number' | 'survey' | 'segment'>,
): Promise<Preview | null> {
  if (origin === null || (await viewing.read()) !== 'anyone') return null
  const query = new URLSearchParams()
  if (survey) query.set('survey', survey.id)
  if (segment) query.set('segment', segment.id)
  query.set('v', String(number))
  return { address: `${origin}/board.png?${query.toString()}`, ...sidesOf(BOARD_SIZES[0]) }
}
