/** No answer is waited for longer, in milliseconds; the last byte counts. */
const PATIENCE = 10_000

/** What came of a request. */
export interface Got {
  readonly text: string
  readonly headers: Headers
}

/** Asks a server of which nothing is certain: `null` when it fails, refuses or is too slow. */
export async function inTime(address: string): Promise<Got | null> {
  const giving = new AbortController()
  const timer = setTimeout(() => giving.abort(), PATIENCE)
  try {
    const answer = await fetch(address, { cache: 'no-store', signal: giving.signal })
    if (!answer.ok) return null
    return { text: await answer.text(), headers: answer.headers }
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
