import { readSnapshot } from '#islands/event-stream.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { queryOf, type View } from '#nps/view.ts'

/** What is waited for at most, in milliseconds. */
const PATIENCE = 20_000

/**
 * The snapshot of a view; `'elsewhere'` when the page itself knows better what to say, such as that there is no
 * such segment any more, or that one has to sign in; `null` when the server is not to be had.
 */
export async function fetchSnapshot(
  view: View,
  { signal }: { signal: AbortSignal },
): Promise<Snapshot | 'elsewhere' | null> {
  try {
    const patience = AbortSignal.timeout(PATIENCE)
    const answer = await fetch(`/api/v1/snapshot${queryOf(view)}`, {
      signal: AbortSignal.any([signal, patience]),
    })
    if (answer.status >= 400 && answer.status < 500) return 'elsewhere'
    return answer.ok ? readSnapshot(await answer.text()) : null
  } catch {
    return null
  }
}
