import type { Messages } from '#messages/messages.ts'
import type { Pictured } from './picture.ts'

/** Whose answers to which survey these are. */
export function subjectOf({ survey, segment }: Pictured): string {
  return [survey?.name, segment?.name].filter(Boolean).join(' · ')
}

/** All that a picture says, for those who hear it. */
export function aloud(of: Pictured, messages: Messages): string {
  const { company, score, progress, dataThrough } = of
  const said = score.withheld
    ? messages.withheld(score.reason, progress).title
    : messages.scoreAloud(score)
  return [company.name, subjectOf(of), said, dataThrough && messages.dataThrough(dataThrough)]
    .filter(Boolean)
    .join(' · ')
}
