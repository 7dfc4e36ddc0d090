import { vendorOf } from '#intake/hooks/vendors.ts'
import type { Day } from '#nps/period.ts'
import type { Answer } from '#nps/rating.ts'
import { Refusal } from '#nps/refusal.ts'
import { findHook, sourceById, type HookSource } from '#store/source-list.ts'
import { faultOfCall, readCall } from './hook-call.ts'
import type { HookParts } from './receive-hook.ts'
import { openSecret } from './sealed-secret.ts'

/** What would be taken of a made-up call. */
export interface HookTest {
  readonly taken: readonly {
    readonly rating: Answer
    readonly day: Day
    /** Made up too. */
    readonly comment: string | null
  }[]
  /** Why an answer would be rejected. */
  readonly rejected: readonly string[]
  readonly ignored: string | null
}

/**
 * Sends a webhook a made-up call of its tool, signed with its own secret, along the way that a real
 * one goes, up to where it would be stored. Throws `Refusal` when it would not be taken.
 */
export async function testHook(
  parts: HookParts,
  id: number,
  now: Temporal.Instant,
): Promise<HookTest> {
  const source = await hookWith(parts, id)
  const vendor = vendorOf(source.kind)
  if (!vendor) throw noHook()
  const body = Buffer.from(JSON.stringify(vendor.sample(source, now)))
  const clear = source.sealedSecret && openSecret(source.sealedSecret, source.slug, parts.secret)
  const headers = clear === null ? {} : vendor.proof.sign(body, clear, now)
  const made = { vendor, source, call: { body, headers }, now }
  const fault = faultOfCall(parts, made)
  if (fault) throw new Refusal('bad-option', fault.title, fault.detail)
  const { responses, rejected, ignored } = await readCall(parts, made)
  return {
    taken: responses.map(({ rating, day, comment }) => ({ rating, day, comment })),
    rejected: rejected.map(({ reason }) => reason),
    ignored,
  }
}

async function hookWith({ reader }: HookParts, id: number): Promise<HookSource> {
  const source = await reader.read(async (connection) => {
    const listed = await sourceById(connection, id)
    return listed?.slug ? findHook(connection, listed.kind, listed.slug) : null
  })
  if (!source) throw noHook()
  return source
}

function noHook(): Refusal {
  return new Refusal(
    'bad-option',
    'This source takes no webhooks.',
    'A source that posts to the API is tested with a test answer, on its page.',
  )
}
