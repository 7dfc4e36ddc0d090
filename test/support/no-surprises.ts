import { afterEach, beforeEach, expect, vi } from 'vitest'

/** An error that nobody expected is a failure, even if the test would pass. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls, 'something was logged as an error').toEqual([])
  vi.restoreAllMocks()
})
