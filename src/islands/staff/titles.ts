import type { Messages } from '#messages/messages.ts'
import type { Snapshot } from '#nps/snapshot.ts'

/** The title of the page: the score comes first, for a row of narrow tabs. */
export function pageTitle({ company, segment, score }: Snapshot, messages: Messages): string {
  const whose = segment ? `${segment.name} · ${company.name}` : company.name
  return messages.title(whose, score.withheld ? null : score.nps)
}

/** What a snapshot is of, in a few words each. */
export function whatIsShown(
  { survey, segment, window, theme }: Snapshot,
  messages: Messages,
): string[] {
  return [
    ...(survey ? [survey.name] : []),
    segment?.name ?? messages.everybody,
    ...(window ? [messages.window(window)] : []),
    ...(theme ? [messages.commentsAbout(theme.name)] : []),
  ]
}
