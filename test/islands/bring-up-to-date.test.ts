import { describe, expect, it } from 'vitest'
import { bringUpToDate } from '#islands/bring-up-to-date.ts'

/** As much of Chromium 70 as matters. */
function oldBrowser() {
  return { String: { prototype: {} } } as Parameters<typeof bringUpToDate>[0] & object
}

describe('bringUpToDate(browser)', () => {
  it('gives an old browser its own name', () => {
    const browser = oldBrowser()
    bringUpToDate(browser)
    expect(browser.globalThis).toBe(browser)
  })

  it('gives it a way to do something after what is being done', async () => {
    const browser = oldBrowser()
    bringUpToDate(browser)
    const done: string[] = []
    browser.queueMicrotask?.(() => done.push('later'))
    done.push('now')
    await Promise.resolve()
    expect(done).toEqual(['now', 'later'])
  })

  it('gives its texts a way to replace every occurrence, by the letter', () => {
    const browser = oldBrowser()
    bringUpToDate(browser)
    const { replaceAll } = browser.String.prototype
    expect(replaceAll?.call('<!>a.b<!>', '<!>', '<!---->')).toBe('<!---->a.b<!---->')
    expect(replaceAll?.call('a.b', '.', '-')).toBe('a-b')
  })

  it('leaves a browser of today as it is', () => {
    const browser = { ...oldBrowser(), globalThis: 1, queueMicrotask: () => undefined }
    const { queueMicrotask } = browser
    bringUpToDate(browser)
    expect(browser.globalThis).toBe(1)
    expect(browser.queueMicrotask).toBe(queueMicrotask)
  })
})
