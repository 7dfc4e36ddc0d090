import type { IncomingMessage } from 'node:http'
import type { Problem } from './problem.ts'

/**
 * Reads a JSON body of at most so many bytes, or says what is wrong with it. What is left of a body
 * that is too long is let go by unread: who is still sending would not hear the answer otherwise.
 */
export async function readJson(
  request: IncomingMessage,
  mostBytes: number,
): Promise<{ value: unknown } | { problem: Problem }> {
  const bytes = await readBytes(request, mostBytes)
  if (!bytes) {
    request.resume()
    return { problem: tooLarge(mostBytes) }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { value: JSON.parse(text) as unknown }
  } catch {
    return { problem: NOT_JSON }
  }
}

/** `null` as soon as there are too many. */
async function readBytes(request: IncomingMessage, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return null
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    const bytes = part as Uint8Array
    length += bytes.length
    if (length > most) return null
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

const NOT_JSON: Problem = {
  status: 400,
  title: 'The body is not JSON',
  detail: 'Send JSON in UTF-8.',
}

function tooLarge(mostBytes: number): Problem {
  const megabytes = Math.floor(mostBytes / 1024 / 1024)
  return {
    status: 413,
    title: 'Too much at once',
    detail: `Send at most ${megabytes} MB in a call.`,
  }
}
