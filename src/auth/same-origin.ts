const READS = ['GET', 'HEAD']

/**
 * Whether a request may rely on a session: it only reads, or it was sent by a page of ours. What
 * browsers say of themselves has to be right, and they have to say something. `origin` is our public
 * URL; without one, the host that was asked is ours.
 */
export function isOurs(request: Request, origin: string | null): boolean {
  if (READS.includes(request.method)) return true
  const site = request.headers.get('sec-fetch-site')
  const from = request.headers.get('origin')
  if (site === null && from === null) return false
  return (
    (site === null || site === 'same-origin') && (from === null || isOrigin(from, request, origin))
  )
}

function isOrigin(from: string, { headers }: Request, origin: string | null): boolean {
  if (origin !== null) return from === origin
  const url = URL.parse(from)
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.host === headers.get('host')?.toLowerCase()
  )
}
