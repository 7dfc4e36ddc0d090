/**
 * Puts on the company's own colours while a page is open: the style sheet at a path, or none. The one
 * before stays until the new one is there, so that no colour flashes.
 */
export function wearTheme(path: string | null): void {
  const worn = document.querySelector<HTMLLinkElement>('#theme')
  if ((worn?.getAttribute('href') ?? null) === path) return
  if (path === null) return worn?.remove()
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = path
  link.onload = () => worn?.remove()
  worn?.removeAttribute('id')
  link.id = 'theme'
  document.head.append(link)
}
