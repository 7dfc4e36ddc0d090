/** A screen, and when it last reported, in milliseconds since 1970. */
export interface MissingScreen {
  readonly name: string
  /** Where it hangs; may be empty. */
  readonly place: string
  readonly seenAt: number
}

/** What is said of screens that are missing, and of those that are back: a line each. */
export function noteOfScreens(
  missing: readonly MissingScreen[],
  back: readonly MissingScreen[],
  timeZone: string,
): string {
  const moments = new Intl.DateTimeFormat('en-GB', {
    ...{ dateStyle: 'medium', timeStyle: 'short', timeZone },
  })
  return [
    ...missing.map(
      (screen) =>
        `NPS Wall: the screen ${named(screen)} is missing. It last reported on ${moments.format(screen.seenAt)}. It may be off, or have no network.`,
    ),
    ...back.map((screen) => `NPS Wall: the screen ${named(screen)} is back.`),
  ].join('\n')
}

function named({ name, place }: MissingScreen): string {
  return `“${name}”${place ? ` (${place})` : ''}`
}
