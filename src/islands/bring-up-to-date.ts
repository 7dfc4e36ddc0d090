/** As much of a browser as may be missing in a television of 2020. */
interface Missing {
  globalThis?: unknown
  queueMicrotask?: (task: () => void) => void
  String: { prototype: { replaceAll?: (from: string, to: string) => string } }
}

/**
 * Gives an old browser what Svelte takes for granted: `globalThis` and `queueMicrotask`, of Chromium
 * 71, and `replaceAll` for texts, of 85. Has to be called before any of its script is loaded.
 */
export function bringUpToDate(browser: Missing = window): void {
  browser.globalThis ??= browser
  browser.queueMicrotask ??= (task) => void Promise.resolve().then(task)
  browser.String.prototype.replaceAll ??= function (this: string, from, to) {
    return this.split(from).join(to)
  }
}
