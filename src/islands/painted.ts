/** Where a browser does not say that it has painted, or a tab is hidden, the wait ends by itself. */
const LONGEST_WAIT = 1_000

/**
 * The directive `client:painted`: an island comes alive once the server's picture of it is on the
 * screen. Any earlier, its script would delay the very thing that it has nothing to add to.
 */
export default function painted(load: () => Promise<() => Promise<void>>): void {
  let isDone = false
  const hydrate = (): void => {
    if (isDone) return
    isDone = true
    void load().then((start) => start())
  }
  setTimeout(hydrate, LONGEST_WAIT)
  onFirstPaint(() => setTimeout(hydrate, 0))
}

const CONTENT = 'first-contentful-paint'

function onFirstPaint(then: () => void): void {
  if (performance.getEntriesByName(CONTENT).length > 0) return then()
  const observer = new PerformanceObserver((paints) => {
    if (paints.getEntriesByName(CONTENT).length === 0) return
    observer.disconnect()
    then()
  })
  observer.observe({ entryTypes: ['paint'] })
}
