/** How long to wait for whoever is told, in milliseconds. */
const PATIENCE = 10_000

/**
 * Posts `{"text": …}` to an address, as chat programs take it. Why it was not taken, in a few words
 * that do not have the address in them: it is a secret; `null` when it was.
 */
export async function postText(url: string, text: string): Promise<string | null> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    })
    await answer.body?.cancel()
    return answer.ok ? null : `the answer was ${String(answer.status)}`
  } catch (error) {
    return reasonOf(error)
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return `no answer within ${String(PATIENCE / 1000)} seconds`
  const { code } = ((error as { cause?: unknown }).cause ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : 'the connection failed'
}
