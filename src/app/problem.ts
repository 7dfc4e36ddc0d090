/** An answer that says what went wrong, as RFC 9457 wants it said. */
export function problem(
  status: number,
  title: string,
  detail: string,
  more: Record<string, unknown> = {},
): Response {
  const body = JSON.stringify({ type: 'about:blank', status, title, detail, ...more })
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  return new Response(body, { status, headers })
}
