import type { IncomingMessage } from 'node:http'
import { gatherBytes } from '#app/gather-bytes.ts'
import { tooLarge, type Problem } from '#app/problem.ts'

/**
 * Reads a JSON body of at most so many bytes, or says what is wrong with it. What is left of a body
 * that is too long is let go by unread: who is still sending would not hear the answer otherwise.
 */
export async function readJson(
  request: IncomingMessage,
  mostBytes: number,
): Promise<{ value: unknown } | { problem: Problem }> {
  const bytes = await readBody(request, mostBytes)
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

function readBody(request: IncomingMessage, most: number): Promise<Uint8Array | null> {
  const parts = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>
  return gatherBytes(parts, most, request.headers['content-length'])
}

const NOT_JSON: Problem = {
  status: 400,
  title: 'The body is not JSON',
  detail: 'Send JSON in UTF-8.',
}
