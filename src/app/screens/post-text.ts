import { postJson } from '#app/post.ts'

/**
 * Posts `{"text": …}` to an address, as chat programs take it. Why it was not taken, in a few words
 * that do not have the address in them: it is a secret; `null` when it was.
 */
export async function postText(url: string, text: string): Promise<string | null> {
  const failure = await postJson(url, JSON.stringify({ text }))
  return failure && wordsOf(failure.reason)
}

function wordsOf(reason: string): string {
  if (reason === 'silent') return 'no answer in time'
  if (reason === 'connection') return 'the connection failed'
  const [, status] = /^status (\d+)$/.exec(reason) ?? []
  return status ? `the answer was ${status}` : reason
}
