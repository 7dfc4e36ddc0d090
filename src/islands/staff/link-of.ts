/**
 * The address of the link that a click is on, when this page can show it itself; `null` when it is another
 * page's, or when somebody wants it elsewhere, such as in another tab.
 */
export function linkOf(event: MouseEvent): string | null {
  const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey, target } = event
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return null
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || link.target || link.hasAttribute('download')) return null
  const isHere = link.origin === location.origin && link.pathname === location.pathname
  const isPlaceOnly = link.getAttribute('href')?.startsWith('#') === true
  return isHere && !isPlaceOnly ? link.href : null
}
