import { problem } from './problem.ts'

/** Reads a body of at most so many bytes just as it comes, or says that it is too large. */
export async function readBody(
  request: Request,
  mostBytes: number,
): Promise<{ bytes: Uint8Array } | { problem: Response }> {
  const bytes = await readBytes(request, mostBytes)
  return bytes ? { bytes } : { problem: tooLarge(mostBytes) }
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
