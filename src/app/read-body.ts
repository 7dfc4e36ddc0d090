import { gatherBytes } from './gather-bytes.ts'

/** All bytes of a request's body just as they come; `null` as soon as there are too many. */
export async function readBody(request: Request, most: number): Promise<Uint8Array | null> {
  if (!request.body) return new Uint8Array()
  return gatherBytes(request.body, most, request.headers.get('content-length'))
}
