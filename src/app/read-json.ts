import { problem } from './problem.ts'

/** Reads a JSON body of at most so many bytes, or says what is wrong with it. */
export async function readJson(
  request: Request,
  mostBytes: number,
): Promise<{ value: unknown } | { problem: Response }> {
  const bytes = await readBytes(request, mostBytes)
  if (!bytes) return { problem: tooLarge(mostBytes) }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { value: JSON.parse(text) as unknown }
  } catch {
    return { problem: problem(400, 'The body is not JSON', 'Send JSON in UTF-8.') }
  }
}

/** All bytes of a body; `null` as soon as there are too many. */
export async function readBytes(request: Request, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    length += part.length
    if (length > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function tooLarge(mostBytes: number): Response {
  const megabytes = Math.floor(mostBytes / 1024 / 1024)
  return problem(413, 'Too much at once', `Send at most ${megabytes} MB in a call.`)
}
