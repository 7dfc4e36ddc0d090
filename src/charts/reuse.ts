/**
 * The same value as `next`, made of the parts of `previous` wherever the two are alike. What did not
 * change keeps its identity, so nothing that depends on it is worked out or drawn again. For JSON.
 */
export function reuse<T>(previous: T, next: T): T {
  return joined(previous, next) as T
}

function joined(previous: unknown, next: unknown): unknown {
  if (!isObject(previous) || !isObject(next)) return next
  if (Array.isArray(previous) !== Array.isArray(next)) return next
  const keys = Object.keys(next)
  let alike = keys.length === Object.keys(previous).length
  for (const key of keys) {
    const part = joined(previous[key], next[key])
    next[key] = part
    if (part !== previous[key]) alike = false
  }
  return alike ? previous : next
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
