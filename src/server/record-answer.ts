import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** An answer as it travelled, compressed and with its headers. */
export interface RecordedAnswer {
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
}

/**
 * Listens to what goes out of a response. Call it before anything that compresses. Comes back with
 * the answer once all of it is out; with `null` when it was cut off or is anything but 200.
 */
export function recordAnswer(response: ServerResponse): Promise<RecordedAnswer | null> {
  const parts: Buffer[] = []
  const write = response.write.bind(response) as Pass
  const end = response.end.bind(response) as Pass
  const noting: (pass: Pass) => Pass =
    (pass) =>
    (part, ...rest) => {
      if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part))
      return pass(part, ...rest)
    }
  response.write = noting(write)
  response.end = noting(end)
  return new Promise((resolve) => {
    response.once('close', () => {
      const isWhole = response.writableFinished && response.statusCode === 200
      resolve(isWhole ? { headers: response.getHeaders(), body: Buffer.concat(parts) } : null)
    })
  })
}

/** `write` or `end`: what comes first is a part of the body, or a callback. */
type Pass = (part?: unknown, ...rest: unknown[]) => never
