/** The first snapshot that a stream sends, as text. */
export async function readStream(url: string): Promise<string> {
  const abort = new AbortController()
  const answer = await fetch(url, { signal: abort.signal })
  let text = ''
  try {
    for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += part
      if (/data:.*\n\n/s.test(text)) break
    }
  } finally {
    abort.abort()
  }
  return text
}
