/** The time zones to choose from, by the part of the world; one that is in use is always there. */
export function timeZonesWith(
  used: string,
): Map<string, readonly { readonly value: string; readonly label: string }[]> {
  const zones = [...new Set(['UTC', used, ...Intl.supportedValuesOf('timeZone')])].sort()
  const groups = Map.groupBy(zones, partOf)
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(sorted.map(([part, all]) => [part, all.map((zone) => optionOf(zone, part))]))
}

/** `Europe` of `Europe/Oslo`; empty for those that are nowhere, such as `UTC`. */
function partOf(zone: string): string {
  return zone.includes('/') ? (zone.split('/')[0] ?? '') : ''
}

function optionOf(value: string, part: string): { value: string; label: string } {
  const place = part ? value.slice(part.length + 1) : value
  return { value, label: place.replaceAll('/', ' / ').replaceAll('_', ' ') }
}
