import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterFirstPaint } from '#islands/after-first-paint.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A browser that says when it has painted. */
function browser({ painted = false } = {}) {
  let entries = painted ? [{}] : []
  const observers: (() => void)[] = []
  const getEntriesByName = () => entries
  vi.stubGlobal('performance', { getEntriesByName })
  class Observer {
    constructor(told: (list: { getEntriesByName: () => object[] }) => void) {
      observers.push(() => told({ getEntriesByName }))
    }
    observe(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal('PerformanceObserver', Observer)
  return {
    paint: () => {
      entries = [{}]
      for (const tell of observers) tell()
    },
  }
}

describe('afterFirstPaint(then)', () => {
  it('waits for the paint and for what is under way', () => {
    const then = vi.fn()
    const { paint } = browser()
    afterFirstPaint(then)
    vi.advanceTimersByTime(900)
    expect(then).not.toHaveBeenCalled()
    paint()
    expect(then).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(then).toHaveBeenCalledOnce()
  })

  it('does not wait where all is painted', () => {
    const then = vi.fn()
    browser({ painted: true })
    afterFirstPaint(then)
    vi.advanceTimersByTime(1)
    expect(then).toHaveBeenCalledOnce()
  })

  it('calls back once, after a second at the latest', () => {
    const then = vi.fn()
    const { paint } = browser()
    afterFirstPaint(then)
    vi.advanceTimersByTime(1_000)
    expect(then).toHaveBeenCalledOnce()
    paint()
    vi.advanceTimersByTime(2_000)
    expect(then).toHaveBeenCalledOnce()
  })
})
