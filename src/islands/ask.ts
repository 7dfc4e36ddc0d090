/** Nothing that is asked of the server takes longer; what does has been lost. */
const LONGEST = 10_000

/**
 * Posts a value and comes back with the answer, `null` when it was refused (401), `undefined` when there
 * is none to be had. Never throws: a wall goes on.
 */
export async function ask(address: string, value: unknown): Promise<unknown> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), LONGEST)
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value),
      signal: abort.signal,
    })
    if (answer.status === 401) return null
    return answer.ok ? ((await answer.json()) as unknown) : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
