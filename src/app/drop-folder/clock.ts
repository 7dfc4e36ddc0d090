import type { Reader } from '#store/engines/sqlite.ts'
import { readSettings } from '#store/settings.ts'

/** What the clocks of the company show. */
export async function clockOf({
  reader,
  now,
}: {
  readonly reader: Reader
  readonly now: () => Temporal.Instant
}): Promise<Temporal.ZonedDateTime> {
  const { timeZone } = await reader.read(readSettings)
  return now().toZonedDateTimeISO(timeZone)
}
