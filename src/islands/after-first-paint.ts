/** Where a browser does not say that it has painted, or a tab is hidden, the wait ends by itself. */
const LONGEST_WAIT = 1_000

const CONTENT = 'first-contentful-paint'

/**
 * Calls back once the server's picture is on the screen. Any earlier, an island's script would delay
 * the very thing that it has nothing to add to.
 */
export function afterFirstPaint(then: () => void): void {
  let isDone = false
  const once = (): void => {
    if (isDone) return
    isDone = true
    then()
  }
  setTimeout(once, LONGEST_WAIT)
  onPaint(() => setTimeout(once, 0))
}

function onPaint(then: () => void): void {
  if (performance.getEntriesByName(CONTENT).length > 0) return then()
  const observer = new PerformanceObserver((paints) => {
    if (paints.getEntriesByName(CONTENT).length === 0) return
    observer.disconnect()
    then()
  })
  observer.observe({ entryTypes: ['paint'] })
}
