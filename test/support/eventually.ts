import { vi } from 'vitest'

/** Looks again and again until a check holds, and gives a busy machine time. */
export function eventually<Answer>(check: () => Answer | Promise<Answer>): Promise<Answer> {
  return vi.waitFor(check, { timeout: 4_000, interval: 20 })
}
