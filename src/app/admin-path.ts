/** Where to go on to after signing in: a page of the admin area, whatever a link wants it to be. */
export function adminPathOf(next: string | null): string {
  const here = 'http://here'
  const url = next?.startsWith('/') ? URL.parse(next, here) : null
  const isAdmin = url?.origin === here && /^\/admin(?:\/|$)/.test(url.pathname)
  return isAdmin ? url.pathname + url.search : '/admin'
}
