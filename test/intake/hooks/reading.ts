import { expect } from 'vitest'
import { readHook, type HookReading } from '#intake/hooks/read-hook.ts'
import type { HookHeaders, HookOptions, Vendor } from '#intake/hooks/vendor.ts'
import { NOW } from './signing.ts'

/** Reads a body as if it had come from a tool just now and had been believed. */
export function readFrom(
  vendor: Vendor,
  body: unknown,
  options: Partial<HookOptions> = {},
  headers: HookHeaders = {},
): HookReading {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  return readHook(
    vendor,
    { body: bytes, headers },
    { question: null, commentQuestion: null, ...options },
    { timeZone: 'UTC', now: NOW },
  )
}

/** What was taken, in short: id, rating, day and comment of each. */
export function taken({ responses }: HookReading) {
  return responses.map(({ identity, rating, day, comment }) => ({
    id: identity.replace(/^id:/, ''),
    rating,
    day,
    comment,
  }))
}

/** What is refused, and how. */
export function refusal(code: string, words: string | RegExp = ''): object {
  return { name: 'Refusal', code, message: expect.stringMatching(words) as string }
}
